namespace CaseReview.Domain.Common;

/// <summary>Makes identifiers from a given moment, so that nothing reads the machine's clock.</summary>
public static class Ids
{
    /// <summary>A version 7 GUID: sorts by time, so indexes stay compact.</summary>
    /// <param name="now">The moment of creation.</param>
    /// <returns>A new identifier.</returns>
    public static Guid New(DateTimeOffset now) => Guid.CreateVersion7(now);
}
