using CaseReview.Domain.Common;

namespace CaseReview.Domain.Anonymising;

/// <summary>One person of a glossary.</summary>
/// <param name="Name">Full name, or any other name they go by.</param>
/// <param name="ShownAs">Initials, a letter or a made-up name.</param>
public sealed record GlossaryTerm(string Name, string ShownAs)
{
    /// <summary>Whether first name or surname alone is left as it stands, and only pointed out: a name that others typed must not rewrite common words.</summary>
    public bool WholeOnly { get; init; }

    /// <summary>Whether it names an agency: only its whole name counts, and a name of one word only as it is written ("Police" is no "police").</summary>
    public bool IsAgency { get; init; }
}

/// <summary>How the people of a case stand in what leaves it: names and what is shown for them. Those recorded on the case are always in it.</summary>
public sealed class Glossary : AggregateRoot
{
    /// <summary>Longest list, in characters.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Most lines: each name is sought in every text.</summary>
    public const int MaxLines = 500;

    private Glossary()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>One person a line: "Kit Marlow = K.M.".</summary>
    public string Lines { get; private set; } = "";

    /// <summary>What is shown for agencies, one a line: "Hospital trust = Agency A". An agency that is not in it is shown by its name.</summary>
    public string Agencies { get; private set; } = "";

    /// <summary>Begins the glossary of a case.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="now">When.</param>
    /// <returns>An empty glossary.</returns>
    public static Glossary For(PartnershipId partnership, Guid caseId, DateTimeOffset now) => new() { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId };

    /// <summary>Writes the whole list. The same again changes nothing.</summary>
    /// <param name="lines">One person a line.</param>
    /// <param name="by">Who.</param>
    /// <param name="agencies">One agency a line; null leaves them as they are.</param>
    /// <exception cref="RuleViolation">A line has no equals sign, or a side of it is empty; the list is too long; or two agencies are shown alike.</exception>
    public void Write(string? lines, Actor by, string? agencies = null)
    {
        var (normal, bodies) = (Normal(lines), agencies is null ? Agencies : Normal(agencies));
        RuleViolation.Unless(bodies.Length <= MaxLength && WrongLine(bodies) is null, "What is shown for an agency must be a name, an equals sign and what is shown for it.");
        RuleViolation.Unless(Read(bodies).DistinctBy(x => x.ShownAs, StringComparer.OrdinalIgnoreCase).Count() == Read(bodies).Count, "Two agencies cannot be shown alike.");
        RuleViolation.Unless(normal.Length <= MaxLength, $"A glossary can hold {MaxLength:N0} characters.");
        RuleViolation.Unless(LinesOf(normal) <= MaxLines, $"A glossary can hold {MaxLines} lines.");
        RuleViolation.Unless(WrongLine(normal) is null, $"Line {WrongLine(normal)} of the glossary must be a name, an equals sign and what is shown for it.");
        if ((normal, bodies) != (Lines, Agencies))
        {
            (Lines, Agencies) = (normal, bodies);
            Raise(new GlossaryWritten(Id, CaseId, Read(normal).Count + Read(bodies).Count, by));
        }
    }

    /// <summary>Reads a list; lines that are not terms are left out.</summary>
    /// <param name="lines">One person a line.</param>
    /// <returns>The terms, in order.</returns>
    public static IReadOnlyList<GlossaryTerm> Read(string? lines) =>
        [.. Each(lines).Select(x => x.Split('=', 2, StringSplitOptions.TrimEntries)).Where(x => x is [{ Length: > 0 }, { Length: > 0 }]).Select(x => new GlossaryTerm(x[0], x[1]))];

    /// <summary>How many lines of a list hold anything.</summary>
    /// <param name="lines">One person a line.</param>
    /// <returns>How many.</returns>
    public static int LinesOf(string? lines) => Each(lines).Count(x => x.Length > 0);

    /// <summary>The first line that is no term.</summary>
    /// <param name="lines">One person a line.</param>
    /// <returns>Its number, from 1; null when all are.</returns>
    public static int? WrongLine(string? lines)
    {
        var wrong = Each(lines).Select((line, index) => (line, index)).Where(x => x.line.Length > 0 && Read(x.line).Count == 0).Select(x => (int?)x.index + 1);
        return wrong.FirstOrDefault();
    }

    private static string Normal(string? lines) => (lines ?? "").ReplaceLineEndings("\n").Trim();

    private static string[] Each(string? lines) => (lines ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries);
}

/// <summary>The glossary of a case was written. No name stands in the history.</summary>
/// <param name="SubjectId">The glossary.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Terms">How many people and agencies it holds.</param>
/// <param name="By">Who.</param>
public sealed record GlossaryWritten(Guid SubjectId, Guid? CaseId, int Terms, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The glossary of names was changed: {Terms} {(Terms == 1 ? "name" : "names")}";
}
