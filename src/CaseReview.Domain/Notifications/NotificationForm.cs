namespace CaseReview.Domain.Notifications;

/// <summary>One question of the national form.</summary>
/// <param name="Key">Fixed key.</param>
/// <param name="Label">As it stands above the answer.</param>
/// <param name="Needed">Whether the form is incomplete without it.</param>
/// <param name="Lines">Height of the answer, in lines; 1 for a short one.</param>
/// <param name="Hint">A hint; empty when the label says enough.</param>
public sealed record FormQuestion(string Key, string Label, bool Needed, int Lines = 1, string Hint = "");

/// <summary>Questions that are answered together.</summary>
/// <param name="Key">Fixed key, which is the last part of its address.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Questions">The questions, in order.</param>
public sealed record FormSection(string Key, string Heading, IReadOnlyList<FormQuestion> Questions);

/// <summary>What the national form asks of the authority: notifier, incident, each child, family and what else is known (D-NOT-05).</summary>
public static class NotificationForm
{
    /// <summary>Most children on one notification. Further ones go into its free text.</summary>
    public const int MostChildren = 4;

    /// <summary>Key of the free text about further children.</summary>
    public const string FurtherChildren = "further-children";

    /// <summary>Who notifies.</summary>
    public static FormSection Notifier { get; } = new("notifier", "Who notifies",
    [
        new("notifier-name", "Name of the notifier", true),
        new("notifier-role", "Job title", false),
        new("notifier-authority", "Local authority", true, Hint: "The authority where the incident happened"),
        new("notifier-telephone", "Telephone number", true),
        new("notifier-email", "Email address", true),
    ]);

    /// <summary>The incident.</summary>
    public static FormSection Incident { get; } = new("incident", "The incident",
    [
        new("incident-date", "Date of the incident", true),
        new("incident-time", "Time of the incident", false, Hint: "If known"),
        new("incident-place", "Where it happened", true),
        new("aware-at", "When the authority became aware", true),
        new("incident-outcome", "Death or serious harm", true),
        new("harm-category", "Category of harm and type of abuse or neglect", true, 2),
        new("incident-details", "What happened", true, 8),
        new(FurtherChildren, "Further children", false, 3, "A notification holds up to 4 children. Name the others here"),
    ]);

    /// <summary>Family, household and those who may have caused the harm.</summary>
    public static FormSection Family { get; } = new("family", "Family and safety",
    [
        new("family-household", "Household and family", true, 4),
        new("family-suspected", "Who is suspected of causing the harm", false, 2),
        new("family-safety", "What keeps brothers, sisters and other children safe now", true, 4),
    ]);

    /// <summary>What else runs beside it.</summary>
    public static FormSection Beside { get; } = new("beside", "Other authorities and processes",
    [
        new("beside-authorities", "Other local authorities involved", false, 2, "Work with the authority of residence where it is another"),
        new("beside-police", "Police investigation", false, 2),
        new("beside-coroner", "Coroner and child death review", false, 2),
        new("beside-media", "Interest of the media", false, 2),
        new("beside-documents", "Documents sent with it", false, 2),
    ]);

    private static readonly FormQuestion[] AboutChild =
    [
        new("name", "Name", true),
        new("born", "Date of birth, or expected date of delivery", true),
        new("age", "Age at the incident", true),
        new("sex", "Sex", true),
        new("gender-identity", "Gender identity", false, Hint: "If different from sex"),
        new("ethnicity", "Ethnic group", true),
        new("religion", "Religion or belief", false),
        new("disability", "Disability and health", true, 2),
        new("legal-status", "Legal status", true, 2, "Child in need, child protection plan, looked after, care leaver or none"),
        new("placement", "Placement and placing authority", false, 2),
        new("education", "School, nursery or college", false),
        new("address", "Address and authority of residence", true, 2),
        new("harm", "What happened to this child", true, 2),
    ];

    /// <summary>What is asked of one child.</summary>
    /// <param name="number">Number of the child in the case, from 1.</param>
    /// <returns>The section, with keys of that child: "child-1-name".</returns>
    public static FormSection Child(int number) =>
        new($"child-{number}", $"Child {number}", [.. AboutChild.Select(x => x with { Key = $"child-{number}-{x.Key}" })]);

    /// <summary>The whole form, in the order in which it is filled.</summary>
    /// <param name="children">Numbers of the children on it.</param>
    /// <returns>The sections.</returns>
    public static IReadOnlyList<FormSection> For(IEnumerable<int> children) => [Notifier, Incident, .. children.Select(Child), Family, Beside];
}
