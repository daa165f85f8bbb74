namespace CaseReview.Application.Documents;

/// <summary>A file as it was sent. It is read where it lies, as often as it is asked for, so that large ones need no memory.</summary>
/// <param name="FileName">Its name, which is not believed.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Open">Opens it at its first byte; it can be sought in.</param>
public sealed record UploadedFile(string FileName, long Size, Func<Stream> Open)
{
    /// <summary>A file in memory.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="content">Its bytes.</param>
    public UploadedFile(string fileName, byte[] content)
        : this(fileName, content.LongLength, () => new MemoryStream(content, writable: false))
    {
    }

    /// <summary>Its name without folders, which some browsers send along.</summary>
    public string BareName => FileName.Split('/', '\\')[^1];

    /// <summary>All of it, for what has to be read as a whole. Its size has been checked.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Its bytes.</returns>
    public async Task<byte[]> ReadAll(CancellationToken ct)
    {
        var content = new byte[Size];
        await using var stream = Open();
        await stream.ReadExactlyAsync(content, ct);
        return content;
    }
}
