using CaseReview.Domain.Criteria;
using CaseReview.Domain.Reports;

namespace CaseReview.Domain.ReturnTemplates;

/// <summary>What became of something from one version of a form to another.</summary>
public enum FormChangeKind
{
    /// <summary>It says the same.</summary>
    Same,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    TakenOut,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It stands at another place.</summary>
    Moved,
}

/// <summary>One thing that differs.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="What">What it is: "Title", "Question".</param>
/// <param name="Before">What the earlier version says; empty for nothing.</param>
/// <param name="After">What the later version says; empty for nothing.</param>
public sealed record FormChange(FormChangeKind Kind, string What, string Before, string After);

/// <summary>A section in two versions of a form.</summary>
/// <param name="Kind">What became of it as a whole.</param>
/// <param name="Title">Its title; the later one where both have it.</param>
/// <param name="Changes">What differs in it.</param>
public sealed record SectionChange(FormChangeKind Kind, string Title, IReadOnlyList<FormChange> Changes);

/// <summary>Two versions of a form beside each other.</summary>
/// <param name="Form">What differs in the form as a whole.</param>
/// <param name="Sections">Every section of either, in the order of the later version; those that are gone stand last.</param>
public sealed record FormComparison(IReadOnlyList<FormChange> Form, IReadOnlyList<SectionChange> Sections)
{
    /// <summary>Compares two versions. Sections are the same by their key, questions by their words, and then by their place.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="law">What a law is called.</param>
    /// <returns>What differs.</returns>
    public static FormComparison Of(ReturnForm before, ReturnForm after, Func<ReviewFramework, string> law)
    {
        var facts = Differing(
            ("Name", before.Name, after.Name),
            ("Words above the sections", before.Introduction, after.Introduction),
            ("Proposed for", Laws(before), Laws(after)));
        var stays = StayInOrder([.. before.Sections.Select(IdOf)], [.. after.Sections.Select(IdOf)]);
        var sections = after.Sections.Select((x, at) => Section(before, x, at, stays)).Concat(
            before.Sections.Where(x => after.Sections.All(y => IdOf(y) != IdOf(x))).Select(x => new SectionChange(FormChangeKind.TakenOut, x.Title, [.. Facts(x).Select(y => new FormChange(FormChangeKind.TakenOut, y.What, y.Text, ""))])));
        return new FormComparison(facts, [.. sections]);

        string Laws(ReturnForm form) => string.Join("; ", form.DefaultFor.Select(law));
    }

    private static SectionChange Section(ReturnForm before, FormSection now, int at, HashSet<string> stays)
    {
        var was = before.Sections.Select((x, index) => (Section: x, At: index)).FirstOrDefault(x => IdOf(x.Section) == IdOf(now));
        if (was.Section is null)
        {
            return new SectionChange(FormChangeKind.Added, now.Title, [.. Facts(now).Select(x => new FormChange(FormChangeKind.Added, x.What, "", x.Text))]);
        }

        var changes = Differing(
            ("Title", was.Section.Title, now.Title), ("Guidance", was.Section.Guidance, now.Guidance), ("Needed", Needed(was.Section), Needed(now)),
            ("Goes into the report under", Heading(was.Section), Heading(now)));
        changes.AddRange(Questions(was.Section, now));
        if (!stays.Contains(IdOf(now)))
        {
            changes.Insert(0, new FormChange(FormChangeKind.Moved, "Place in the form", $"{was.At + 1}", $"{at + 1}"));
        }

        var kind = changes.Count == 0 ? FormChangeKind.Same : changes.TrueForAll(x => x.Kind is FormChangeKind.Moved) ? FormChangeKind.Moved : FormChangeKind.Changed;
        return new SectionChange(kind, now.Title, changes);
    }

    private static IEnumerable<FormChange> Questions(FormSection was, FormSection now)
    {
        var gone = was.Questions.Where(x => now.Questions.All(y => y.Text != x.Text)).ToList();
        var found = new List<FormChange>();
        foreach (var question in now.Questions)
        {
            if (was.Questions.FirstOrDefault(x => x.Text == question.Text) is { } same)
            {
                found.AddRange(Differing(("Question", InWords(was, same), InWords(now, question))));
            }
            else if (gone.Count > 0)
            {
                found.Add(new FormChange(FormChangeKind.Changed, "Question", InWords(was, gone[0]), InWords(now, question)));
                gone.RemoveAt(0);
            }
            else
            {
                found.Add(new FormChange(FormChangeKind.Added, "Question", "", InWords(now, question)));
            }
        }

        return found.Concat(gone.Select(x => new FormChange(FormChangeKind.TakenOut, "Question", InWords(was, x), "")));
    }

    private static IEnumerable<(string What, string Text)> Facts(FormSection section) =>
        new[] { ("Guidance", section.Guidance), ("Needed", Needed(section)), ("Goes into the report under", Heading(section)) }
            .Concat(section.Questions.Select(x => ("Question", InWords(section, x)))).Where(x => x.Item2.Length > 0);

    private static List<FormChange> Differing(params (string What, string Before, string After)[] facts) =>
        [.. facts.Where(x => x.Before != x.After).Select(x => new FormChange(
            x.Before.Length == 0 ? FormChangeKind.Added : x.After.Length == 0 ? FormChangeKind.TakenOut : FormChangeKind.Changed, x.What, x.Before, x.After))];

    private static string InWords(FormSection section, FormQuestion question) => string.Join('\n', new[]
    {
        question.Text.Length > 0 ? question.Text : section.Title,
        question.Guidance,
        FormattableString.Invariant($"{(question.Required ? "Must be answered" : "May be left empty")}, up to {question.MaxLength:N0} characters"),
    }.Where(x => x.Length > 0));

    private static string Needed(FormSection section) => section.Part switch
    {
        FormPart.Answerer => section.AsksSeniorOfficer ? "Name, role and the senior officer told" : "Name and role",
        FormPart.Chronology => section.Required ? "At least one entry after contact" : "May be left out",
        FormPart.Written => section.EvenWithoutContact ? "Asked without contact too" : "Asked after contact alone",
        _ => "",
    };

    private static string Heading(FormSection section) => section.Report is { } under ? ReportOutline.Of(under).Heading : "";

    // Another part under the same key is another section.
    private static string IdOf(FormSection section) => $"{section.Part} {section.Key}";

    // The longest run of sections that stand in the same order in both: whatever is not in it was moved.
    private static HashSet<string> StayInOrder(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var length = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                length[i, j] = before[i] == after[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var stays = new HashSet<string>(StringComparer.Ordinal);
        for (var (i, j) = (0, 0); i < before.Count && j < after.Count;)
        {
            if (before[i] == after[j])
            {
                stays.Add(before[i]);
                (i, j) = (i + 1, j + 1);
            }
            else
            {
                (i, j) = length[i + 1, j] >= length[i, j + 1] ? (i + 1, j) : (i, j + 1);
            }
        }

        return stays;
    }
}
