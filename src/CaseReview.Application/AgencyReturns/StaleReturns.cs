using System.Globalization;
using System.Text;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sees that somebody else saved first, so that both texts can be shown.</summary>
internal static class StaleReturns
{
    /// <summary>Refuses an edit of a section that was saved since it was shown. The same words twice are no clash.</summary>
    /// <exception cref="StaleEdit">It was saved since with other words.</exception>
    public static void RequireUnchanged(this ReturnSection section, int version, IReadOnlyList<string?> typed, string? field = null)
    {
        var differs = section.Answers.Select((saved, index) => saved == ReturnText.Normal(typed.ElementAtOrDefault(index))).ToList().IndexOf(false);
        if (section.Version != version && differs >= 0)
        {
            throw new StaleEdit($"The section “{section.Asked.Title}”", section.Text, typed.ElementAtOrDefault(differs) ?? "", section.Version)
            {
                Field = field ?? $"Answers[{differs}]",
            };
        }
    }

    /// <summary>Refuses an edit of an entry that was saved since it was shown. What happened is shown against it; the other answers go with it.</summary>
    /// <exception cref="StaleEdit">It was saved since.</exception>
    public static void RequireUnchanged(this ChronologyEntry entry, int version, EntryDetails typed)
    {
        if (entry.Version != version)
        {
            throw new StaleEdit(
                string.Create(CultureInfo.InvariantCulture, $"Chronology entry {entry.Number}"),
                InWords(entry.WhatHappened, entry.Response, entry.Analysis, entry.Source),
                typed.WhatHappened,
                entry.Version)
            {
                Field = nameof(EntryDetails.WhatHappened),
            };
        }
    }

    private static string InWords(string what, string? response, string? analysis, string source)
    {
        var words = new StringBuilder(ReturnText.Normal(what));
        foreach (var more in new[] { response, analysis, source }.Where(x => !string.IsNullOrWhiteSpace(x)))
        {
            words.Append("\n\n").Append(ReturnText.Normal(more));
        }

        return words.ToString();
    }
}
