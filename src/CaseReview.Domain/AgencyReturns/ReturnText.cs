namespace CaseReview.Domain.AgencyReturns;

/// <summary>The measure of a long text, the same for the server and for the count on the page.</summary>
public static class ReturnText
{
    /// <summary>Longest text of a section or an entry, in characters; a line end counts as one.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Longest short answer, in characters.</summary>
    public const int ShortMaxLength = 200;

    /// <summary>Longest source, reason or message, in characters.</summary>
    public const int LineMaxLength = 2_000;

    /// <summary>One kind of line end, no spaces around and nothing that is no character, as it is stored. A browser posts two characters a line end and counts one.</summary>
    /// <param name="text">As posted.</param>
    /// <returns>As stored; empty for null.</returns>
    public static string Normal(string? text) => string.Concat((text ?? "").ReplaceLineEndings("\n").Where(x => x is '\n' or '\t' || !(char.IsControl(x) || x is '\uFFFE' or '\uFFFF'))).Trim();

    /// <summary>A normal text, or null when nothing is left.</summary>
    /// <param name="text">As posted.</param>
    /// <returns>As stored.</returns>
    public static string? NormalOrNull(string? text) => Normal(text) is { Length: > 0 } normal ? normal : null;
}
