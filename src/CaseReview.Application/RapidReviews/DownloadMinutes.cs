using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>The draft minutes as a Word document. The history keeps that they were downloaded.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record DownloadMinutes(string Reference) : IRequest<MinutesFile>, ICaseMessage;

/// <summary>Minutes as a file.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="FileName">Its name: the reference and nothing personal.</param>
public sealed record MinutesFile(byte[] Content, string FileName);

/// <summary>Handles <see cref="DownloadMinutes"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="word">Writes Word documents.</param>
/// <param name="user">Who downloads.</param>
/// <param name="clock">When.</param>
public sealed class DownloadMinutesHandler(ICaseReviewDb db, CaseScope scope, IWordWriter word, ICurrentUser user, TimeProvider clock) : IRequestHandler<DownloadMinutes, MinutesFile>
{
    /// <inheritdoc />
    public async Task<MinutesFile> Handle(DownloadMinutes query, CancellationToken ct)
    {
        var bytes = word.Write(await db.Minutes(scope, user, ct), ct);
        db.Note(new MinutesDownloaded(scope.CaseId, scope.CaseId, user.Actor), user, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return new MinutesFile(bytes, $"{scope.Reference}-rapid-review-minutes-draft.docx");
    }
}
