using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Web.Components.ReturnTemplates;

/// <summary>The words of return templates.</summary>
public static class TemplateWords
{
    /// <summary>What a form asks for.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>"Rapid review return with a chronology".</returns>
    public static string Of(ReturnKind kind) => kind switch
    {
        ReturnKind.RapidReviewChronology => "Rapid review return with a chronology",
        ReturnKind.ScopingForm => "Scoping form",
        ReturnKind.ManagementReview => "Individual management review",
        ReturnKind.FurtherQuestions => "Further questions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What a section is made of.</summary>
    /// <param name="part">The part.</param>
    /// <returns>"Questions answered in words".</returns>
    public static string Of(FormPart part) => part switch
    {
        FormPart.Written => "Questions answered in words",
        FormPart.Answerer => "Who is answering",
        FormPart.Contact => "Contact with the family, or a nil return",
        FormPart.Chronology => "Entries of a chronology",
        FormPart.Documents => "Documents to attach",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>What became of something from one version to another, as a tag.</summary>
    /// <param name="kind">What became of it.</param>
    /// <returns>Its words and the tag's colour.</returns>
    public static (string Text, string? Colour) Of(FormChangeKind kind) => kind switch
    {
        FormChangeKind.Added => ("Added", "green"),
        FormChangeKind.TakenOut => ("Taken out", "red"),
        FormChangeKind.Changed => ("Changed", "orange"),
        FormChangeKind.Moved => ("Moved", "blue"),
        _ => ("The same", "grey"),
    };

    /// <summary>What a section asks for, in a few words.</summary>
    /// <param name="section">The section.</param>
    /// <returns>For a table of sections.</returns>
    public static string Needs(FormSection section) => section.Part switch
    {
        FormPart.Answerer => section.AsksSeniorOfficer ? "Name, role and the senior officer told" : "Name and role",
        FormPart.Contact => "Yes or no, and with whom",
        FormPart.Chronology => section.Required ? "At least one entry after contact" : "May be left out",
        FormPart.Documents => "May be left out",
        _ when section.Questions.All(x => !x.Required) => "May be left empty",
        _ => "Must be answered",
    };
}
