using System.Globalization;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.ReturnTemplates;

/// <content>How a form is built, one section at a time. Each act gives a new form.</content>
public sealed partial record ReturnForm
{
    /// <summary>With a section more, at the end; its key is made from its title and never changes.</summary>
    /// <param name="section">The section; its key counts for nothing.</param>
    /// <returns>The form.</returns>
    /// <exception cref="RuleViolation">There are too many.</exception>
    public ReturnForm Adding(FormSection section)
    {
        RuleViolation.Unless(Sections.Count < MaxSections, $"A template can have {MaxSections} sections.");
        return this with { Sections = [.. Sections, section with { Key = KeyFor(section.Title, Sections.Select(x => x.Key)) }] };
    }

    /// <summary>With one section changed; its key and what it is made of stay.</summary>
    /// <param name="position">Its place, from 1.</param>
    /// <param name="section">What it says now.</param>
    /// <returns>The form.</returns>
    /// <exception cref="RuleViolation">There is no such section.</exception>
    public ReturnForm Changing(int position, FormSection section)
    {
        var before = At(position);
        return this with { Sections = [.. Sections.Select(x => ReferenceEquals(x, before) ? section with { Key = x.Key, Part = x.Part } : x)] };
    }

    /// <summary>Without a section.</summary>
    /// <param name="position">Its place, from 1.</param>
    /// <returns>The form.</returns>
    /// <exception cref="RuleViolation">There is no such section.</exception>
    public ReturnForm Removing(int position)
    {
        var gone = At(position);
        return this with { Sections = [.. Sections.Where(x => !ReferenceEquals(x, gone))] };
    }

    /// <summary>With a section one place higher; the first stays.</summary>
    /// <param name="position">Its place, from 1.</param>
    /// <returns>The form.</returns>
    /// <exception cref="RuleViolation">There is no such section.</exception>
    public ReturnForm Raising(int position)
    {
        var moved = At(position);
        var order = Sections.ToList();
        order.Remove(moved);
        order.Insert(Math.Max(0, position - 2), moved);
        return this with { Sections = order };
    }

    /// <summary>A section.</summary>
    /// <param name="position">Its place, from 1.</param>
    /// <returns>The section.</returns>
    /// <exception cref="RuleViolation">There is none.</exception>
    public FormSection At(int position)
    {
        RuleViolation.Unless(position >= 1 && position <= Sections.Count, "This section is no longer in the template.");
        return Sections[position - 1];
    }

    /// <summary>A key made from words, which no other has.</summary>
    /// <param name="words">A title or a name.</param>
    /// <param name="taken">Keys that there are.</param>
    /// <returns>For example "key-points-2".</returns>
    public static string KeyFor(string words, IEnumerable<string> taken)
    {
        var kept = taken.ToHashSet(StringComparer.Ordinal);
        var letters = string.Concat(words.ToLowerInvariant().Select(x => char.IsAsciiLetterOrDigit(x) ? x : ' '));
        var stem = string.Join('-', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5)) is { Length: > 0 } made ? made[..Math.Min(made.Length, 50)] : "section";
        return Enumerable.Range(1, kept.Count + 1).Select(turn => turn == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{turn}")).First(x => !kept.Contains(x));
    }
}
