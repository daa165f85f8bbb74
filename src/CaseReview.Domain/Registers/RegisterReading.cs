using System.Globalization;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Registers;

/// <summary>Reads one row of an old register: a case, or what is wrong with it in words.</summary>
/// <param name="columns">Number of the column of each field, from 0.</param>
/// <param name="today">UK date: nothing lies after it.</param>
public sealed class RegisterReading(IReadOnlyDictionary<RegisterField, int> columns, DateOnly today)
{
    /// <summary>Longest reference of a register, in characters.</summary>
    public const int ReferenceMaxLength = 30;

    private const int NameMaxLength = 200;
    private const int LineMaxLength = 200;
    private const int PlaceMaxLength = 500;
    private const int OutcomeMaxLength = 500;

    private static readonly DateOnly Earliest = new(1970, 1, 1);
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Died = ["death", "died", "fatal", "dead", "d"];
    private static readonly string[] Harmed = ["serious harm", "seriously harmed", "harm", "harmed", "injury", "serious injury", "non-fatal", "non fatal", "h"];

    /// <summary>Reads a row.</summary>
    /// <param name="cells">Its cells as text; dates as 2014-03-05.</param>
    /// <param name="problems">What is wrong, a sentence each; empty when the row is a case.</param>
    /// <returns>The case; null when something is wrong.</returns>
    public LegacyFacts? Read(IReadOnlyList<string> cells, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        var reference = Given(cells, RegisterField.Reference, ReferenceMaxLength, found);
        var name = Given(cells, RegisterField.ChildName, NameMaxLength, found);
        var occurred = Date(cells, RegisterField.OccurredOn, found);
        if (occurred is null && Text(cells, RegisterField.OccurredOn).Length == 0)
        {
            found.Add("The date of the incident is missing");
        }

        var harm = HarmOf(Text(cells, RegisterField.Harm), found);
        var born = Date(cells, RegisterField.BornOn, found);
        var logged = Date(cells, RegisterField.LoggedOn, found);
        var closed = Date(cells, RegisterField.ClosedOn, found);
        if (born > occurred)
        {
            found.Add("The date of birth is after the incident");
        }

        if (closed < occurred)
        {
            found.Add("The date it was closed is before the incident");
        }

        var headline = AtMost(cells, RegisterField.Headline, LineMaxLength, found);
        var happened = AtMost(cells, RegisterField.WhatHappened, Case.TextMaxLength, found);
        var place = AtMost(cells, RegisterField.Place, PlaceMaxLength, found);
        var outcome = AtMost(cells, RegisterField.Outcome, OutcomeMaxLength, found);
        var known = KnownAs(reference);
        if (reference.Length > 0 && known.Length == 0)
        {
            found.Add("The old reference has no letter or number in it");
        }

        problems = found;
        return found.Count > 0 ? null : new LegacyFacts(
            known,
            reference,
            occurred!.Value,
            new SubjectFacts(Spaced(name), born, SexOf(Text(cells, RegisterField.Sex)), harm!.Value, Known.NotKnown),
            headline.Length > 0 ? headline : harm is Harm.Death ? "Death of a child" : "Serious harm to a child",
            happened,
            place,
            logged,
            closed,
            outcome.Length > 0 ? outcome : closed is null ? null : "Closed in the old register");
    }

    /// <summary>A reference in the form that addresses carry: capital letters, numbers and hyphens.</summary>
    /// <param name="reference">As the register writes it.</param>
    /// <returns>"SCR-12-2014" for "SCR 12/2014".</returns>
    public static string KnownAs(string reference) => string.Join('-', new string([.. reference.ToUpperInvariant().Select(x => char.IsAsciiLetterOrDigit(x) ? x : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private string Text(IReadOnlyList<string> cells, RegisterField field) =>
        columns.TryGetValue(field, out var column) && column < cells.Count ? cells[column].Trim() : "";

    private string Given(IReadOnlyList<string> cells, RegisterField field, int max, List<string> problems)
    {
        var text = AtMost(cells, field, max, problems);
        if (text.Length == 0)
        {
            problems.Add($"{field.Name()} is missing");
        }

        return text;
    }

    private string AtMost(IReadOnlyList<string> cells, RegisterField field, int max, List<string> problems)
    {
        var text = Text(cells, field);
        if (text.Length > max)
        {
            problems.Add($"{field.Name()} is longer than {max.ToString("N0", English)} characters");
        }

        return text;
    }

    private DateOnly? Date(IReadOnlyList<string> cells, RegisterField field, List<string> problems)
    {
        var text = Text(cells, field);
        if (text.Length == 0)
        {
            return null;
        }

        if (TypedCell.TryReadDate(text, out var date) && date >= Earliest && date <= today)
        {
            return date;
        }

        var why = date == default ? TypedCell.WhyNoDate(text) : date > today ? $"{TypedCell.Quoted(text)} lies in the future" : $"{TypedCell.Quoted(text)} is before 1970";
        problems.Add($"{field.Name()}: {why}");
        return null;
    }

    private static Harm? HarmOf(string text, List<string> problems)
    {
        var word = text.ToLowerInvariant();
        if (Died.Contains(word) || word.StartsWith("death", StringComparison.Ordinal) || word.StartsWith("child died", StringComparison.Ordinal))
        {
            return Harm.Death;
        }

        if (Harmed.Contains(word) || word.StartsWith("serious", StringComparison.Ordinal))
        {
            return Harm.SeriousHarm;
        }

        problems.Add(word.Length == 0 ? "Whether the child died or was seriously harmed is missing" : $"Died or seriously harmed: {TypedCell.Quoted(text)} is neither. Write Death or Serious harm");
        return null;
    }

    // Registers hold initials without spaces, and each of them is to show: K.M. is K. M.
    private static string Spaced(string name) => name.Length <= 12 && !name.Contains(' ', StringComparison.Ordinal) && name.Count(x => x == '.') > 1
        ? name.Replace(".", ". ", StringComparison.Ordinal).TrimEnd()
        : name;

    private static string SexOf(string text) => text.ToLowerInvariant() switch
    {
        "girl" or "female" or "f" => "Girl",
        "boy" or "male" or "m" => "Boy",
        _ => "",
    };
}
