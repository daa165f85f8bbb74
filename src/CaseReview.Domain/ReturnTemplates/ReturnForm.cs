using System.Globalization;
using System.Text.Json;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;

namespace CaseReview.Domain.ReturnTemplates;

/// <summary>What an agency is asked for.</summary>
public enum ReturnKind
{
    /// <summary>What it knows, with a chronology, for a rapid review (D-RR-04, D-RR-06).</summary>
    RapidReviewChronology,

    /// <summary>A scoping document (H-RR-01 to H-RR-03).</summary>
    ScopingForm,

    /// <summary>An individual management review (H-RVP-12).</summary>
    ManagementReview,

    /// <summary>Answers to further questions, after it has returned.</summary>
    FurtherQuestions,
}

/// <summary>A form that agencies fill in: sections with questions, as data. Its words are the partnership's own.</summary>
public sealed partial record ReturnForm
{
    /// <summary>Most sections of a form, and most questions of a section.</summary>
    public const int MaxSections = 30;

    /// <summary>Longest key of a form or a section, in characters.</summary>
    public const int KeyMaxLength = 60;

    private static readonly JsonSerializerOptions Indented = new(FormSection.Json) { WriteIndented = true };

    /// <summary>Short name in files, the same through all its versions: "chronology".</summary>
    public required string Key { get; init; }

    /// <summary>As shown to people: "Rapid review chronology".</summary>
    public required string Name { get; init; }

    /// <summary>What it asks for.</summary>
    public ReturnKind Kind { get; init; }

    /// <summary>Words above the sections, to the agency; may be empty.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>Under which laws it is proposed when agencies are asked.</summary>
    public IReadOnlyList<ReviewFramework> DefaultFor { get; init; } = [];

    /// <summary>The sections, in the order in which they are best filled.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>Reads one.</summary>
    /// <param name="json">A form in a file, or as it is kept.</param>
    /// <returns>The form.</returns>
    /// <exception cref="JsonException">A key is unknown or missing, or has a wrong value; the message names it.</exception>
    public static ReturnForm Parse(string json) => JsonSerializer.Deserialize<ReturnForm>(json, FormSection.Json)!;

    /// <summary>Writes it.</summary>
    /// <returns>As kept; two forms that say the same are written the same.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, Indented);

    /// <summary>Further questions to one agency, each a section of its own, so that each is saved alone.</summary>
    /// <param name="questions">The questions.</param>
    /// <returns>The form.</returns>
    public static ReturnForm OfQuestions(IReadOnlyList<string> questions) => new()
    {
        Key = "further-questions",
        Name = "Further questions",
        Kind = ReturnKind.FurtherQuestions,
        Sections =
        [
            new FormSection { Key = "who", Part = FormPart.Answerer, Title = "Who is answering", Guidance = "Your name and role" },
            .. questions.Select((text, index) => new FormSection
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"question-{index + 1}"),
                Title = string.Create(CultureInfo.InvariantCulture, $"Question {index + 1}"),
                EvenWithoutContact = true,
                Questions = [new FormQuestion { Text = ReturnText.Normal(text) }],
            }),
            new FormSection { Key = "documents", Part = FormPart.Documents, Title = "Documents", Guidance = "If there is something to attach" },
        ],
    };

    /// <summary>What still keeps it from being used, in words for a list.</summary>
    /// <returns>The mistakes; none when it can be sent to an agency.</returns>
    public IReadOnlyList<string> Mistakes()
    {
        var found = new List<string>();
        Add(string.IsNullOrWhiteSpace(Name), "The template needs a name");
        Add(Name.Length > ReturnText.ShortMaxLength, $"The name of the template must be {ReturnText.ShortMaxLength} characters or less");
        Add(Introduction.Length > ReturnText.LineMaxLength, $"The words above the sections must be {ReturnText.LineMaxLength:N0} characters or less");
        Add(new[] { Key }.Concat(Sections.Select(x => x.Key)).Any(x => string.IsNullOrWhiteSpace(x) || x.Length > KeyMaxLength), $"Every key must have between 1 and {KeyMaxLength} characters");
        Add(Sections.Count > MaxSections, $"A template can have {MaxSections} sections");
        Add(Count(FormPart.Answerer) != 1, "One section must ask who is answering");
        foreach (var (part, what) in new[] { (FormPart.Contact, "contact"), (FormPart.Chronology, "the chronology"), (FormPart.Documents, "documents") })
        {
            Add(Count(part) > 1, $"Only one section can be about {what}");
        }

        Add(Count(FormPart.Written) + Count(FormPart.Chronology) == 0, "There must be a section to write in, or a chronology");
        Add(Sections.Select(x => x.Key).Distinct(StringComparer.Ordinal).Count() != Sections.Count, "Two sections have the same key");
        found.AddRange(Sections.SelectMany(Mistakes));
        return found;

        void Add(bool wrong, string sentence)
        {
            if (wrong)
            {
                found.Add(sentence);
            }
        }
    }

    /// <summary>Refuses a form that cannot be sent to an agency.</summary>
    /// <exception cref="RuleViolation">Something is missing or contradictory.</exception>
    public void Check() => RuleViolation.Unless(Mistakes() is not { Count: > 0 } mistakes, $"The template “{Name}” cannot be used yet. {string.Join(". ", Mistakes())}.");

    private int Count(FormPart part) => Sections.Count(x => x.Part == part);

    private static IEnumerable<string> Mistakes(FormSection section)
    {
        var wanted = section.Part switch { FormPart.Written => section.Questions.Count is >= 1 and <= MaxSections, FormPart.Contact => section.Questions.Count == 1, _ => section.Questions.Count == 0 };
        if (string.IsNullOrWhiteSpace(section.Title) || section.Title.Length > ReturnText.ShortMaxLength || section.Guidance.Length > ReturnText.LineMaxLength)
        {
            yield return $"The section “{section.Title}” needs a title, and must not be too long";
        }

        if (!wanted)
        {
            yield return section.Part is FormPart.Written ? $"The section “{section.Title}” needs a question" : $"The section “{section.Title}” has the wrong number of questions";
        }

        if (section.Questions.Any(x => x.Text.Length > ReturnText.LineMaxLength || x.Guidance.Length > ReturnText.LineMaxLength))
        {
            yield return $"A question of “{section.Title}” or its guidance is longer than {ReturnText.LineMaxLength:N0} characters";
        }

        if (section.Report is { } under && (section.Part is not FormPart.Written || !FormSection.ReportSections.Contains(under)))
        {
            yield return $"The answers of “{section.Title}” cannot go into the report there";
        }

        if (section.Questions.Any(x => x.MaxLength is < 1 or > ReturnText.MaxLength))
        {
            yield return $"The longest answer of “{section.Title}” must be between 1 and {ReturnText.MaxLength:N0} characters";
        }

        if (section.Questions.Count > 1 && section.Questions.Any(x => string.IsNullOrWhiteSpace(x.Text)))
        {
            yield return $"Every question of “{section.Title}” needs words of its own";
        }
    }
}
