namespace CaseReview.Application.Common;

/// <summary>The thing asked for does not exist here, or the person may not know that it does. Becomes a 404.</summary>
/// <param name="what">What was looked for; for logs, without personal data.</param>
public sealed class NotFound(string what) : Exception(what);

/// <summary>The person is known but may not do this. Becomes a 403.</summary>
/// <param name="message">A sentence for the person.</param>
public sealed class Forbidden(string message) : Exception(message);

/// <summary>Somebody else saved first. The page shows both texts; nothing typed is lost.</summary>
/// <param name="what">What was being edited: "The section Facts".</param>
/// <param name="saved">The text now saved.</param>
/// <param name="typed">The text that was being saved.</param>
/// <param name="version">The version now saved, which a new attempt must carry.</param>
public sealed class StaleEdit(string what, string saved, string typed, int version)
    : Exception($"{what} was changed by somebody else while you were editing it.")
{
    /// <summary>What was being edited.</summary>
    public string What { get; } = what;

    /// <summary>The text now saved.</summary>
    public string Saved { get; } = saved;

    /// <summary>The text that was being saved.</summary>
    public string Typed { get; } = typed;

    /// <summary>The version now saved.</summary>
    public int Version { get; } = version;

    /// <summary>Name of the field that holds the text; null where the text is put together from several.</summary>
    public string? Field { get; init; }

    /// <summary>What else was typed, where the text alone does not say it: a date; null where the text says all.</summary>
    public string? Beside { get; init; }
}
