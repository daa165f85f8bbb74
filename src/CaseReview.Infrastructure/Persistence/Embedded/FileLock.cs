namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>Locks between processes that the system lets go of when a process dies.</summary>
internal static class FileLock
{
    /// <summary>Waits until nobody else holds the lock.</summary>
    public static async Task<FileStream> TakeAsync(string file, CancellationToken ct)
    {
        while (true)
        {
            if (TryTake(file) is { } held)
            {
                return held;
            }

            await Task.Delay(100, ct);
        }
    }

    /// <summary>Takes the lock alone, or gives null when anybody holds it.</summary>
    public static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Holds the lock together with others.</summary>
    public static FileStream Share(string file) => new(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
}
