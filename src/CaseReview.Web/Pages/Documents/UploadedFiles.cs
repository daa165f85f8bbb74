using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;

namespace CaseReview.Web.Pages.Documents;

/// <summary>Reads the files of a form into what messages take.</summary>
public static class UploadedFiles
{
    /// <summary>
    /// Largest request of a page that takes files, in bytes: five files at their largest and a little more, so that a file that is too large is
    /// refused in words on the page instead of by the server with all that was typed lost.
    /// </summary>
    public const long RequestLimit = 60 * 1024 * 1024;

    /// <summary>Finds them, where the server has put them for the time of the request; one more than are taken is enough to refuse them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="field">Name of the field.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The files.</returns>
    public static async Task<IReadOnlyList<UploadedFile>> Read(HttpRequest request, string field, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        return [.. form.Files.GetFiles(field).Take(Document.MaxAtOnce + 1).Select(file => new UploadedFile(file.FileName, file.Length, file.OpenReadStream))];
    }
}
