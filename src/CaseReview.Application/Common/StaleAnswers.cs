namespace CaseReview.Application.Common;

/// <summary>A clash over a form of several answers, of which at most one is a long text.</summary>
internal static class StaleAnswers
{
    /// <summary>Shows both: the long text can be put together with the saved one; where it is empty, there is nothing to put together.</summary>
    /// <param name="what">What was saved meanwhile.</param>
    /// <param name="saved">All that is saved, in words.</param>
    /// <param name="text">The long text that was typed.</param>
    /// <param name="beside">The other answers that were typed, in words.</param>
    /// <param name="version">The version that is saved.</param>
    /// <param name="field">Name of the long text's field.</param>
    /// <returns>What to throw.</returns>
    public static StaleEdit Of(string what, string saved, string text, string beside, int version, string? field = null) => text.Length > 0
        ? new StaleEdit(what, saved, text, version) { Field = field, Beside = beside.Length > 0 ? $"Your other answers: {beside}" : null }
        : new StaleEdit(what, saved, beside, version);

    /// <summary>Answers in words, one in a line; empty ones are left out.</summary>
    /// <param name="lines">The answers.</param>
    /// <returns>The words.</returns>
    public static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines.Where(x => x.Length > 0));
}
