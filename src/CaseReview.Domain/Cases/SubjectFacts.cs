namespace CaseReview.Domain.Cases;

/// <summary>Whom a case is about.</summary>
public enum SubjectKind
{
    /// <summary>A child: under 18, or a care leaver who is reviewed as one.</summary>
    Child,

    /// <summary>A child who is not born yet.</summary>
    UnbornChild,

    /// <summary>An adult, where the partnership reviews adults (H-PUR-01).</summary>
    Adult,
}

/// <summary>Under which plan a child was when it happened.</summary>
public enum PlanStatus
{
    /// <summary>Not known yet.</summary>
    NotKnown,

    /// <summary>None.</summary>
    None,

    /// <summary>Early help.</summary>
    EarlyHelp,

    /// <summary>A child in need plan.</summary>
    ChildInNeed,

    /// <summary>A child protection plan.</summary>
    ChildProtection,
}

/// <summary>Who the child was, in their own right (K-EQ-01). An empty text is "not known yet".</summary>
/// <param name="Ethnicity">Ethnic group, one of <see cref="Ethnicities"/>.</param>
/// <param name="FirstLanguage">First language.</param>
/// <param name="Religion">Religion or belief.</param>
/// <param name="Disabled">Whether disabled.</param>
/// <param name="Disability">Disability, in words.</param>
/// <param name="GenderIdentity">Gender identity, where it is not the recorded sex.</param>
public sealed record IdentityFacts(string Ethnicity, string FirstLanguage, string Religion, Known Disabled, string Disability, string GenderIdentity)
{
    /// <summary>Nothing is known yet.</summary>
    public static IdentityFacts Unknown { get; } = new("", "", "", Known.NotKnown, "", "");
}

/// <summary>How services stood to the child when it happened. An empty text is "not known yet".</summary>
/// <param name="CareLeaver">Whether a care leaver, up to and including the age of 24.</param>
/// <param name="Plan">Under which plan.</param>
/// <param name="LegalStatus">Legal status in words: "Care order".</param>
/// <param name="PlacingAuthority">The authority that placed the child, when looked after.</param>
/// <param name="Placement">Where the child was placed, when looked after.</param>
/// <param name="Education">School, nursery or college.</param>
/// <param name="LivedWith">Who the child lived with.</param>
/// <param name="DeathExpected">For a death, whether it was expected; one that was not starts the joint agency response (D-CDP-01).</param>
public sealed record StatusFacts(
    Known CareLeaver, PlanStatus Plan, string LegalStatus, string PlacingAuthority, string Placement, string Education, string LivedWith, Known DeathExpected)
{
    /// <summary>Nothing is known yet.</summary>
    public static StatusFacts Unknown { get; } = new(Known.NotKnown, PlanStatus.NotKnown, "", "", "", "", "", Known.NotKnown);
}

/// <summary>What is recorded of a child or adult the case is about.</summary>
/// <param name="Name">Full name.</param>
/// <param name="BornOn">Date of birth, if known.</param>
/// <param name="Sex">"Girl", "Boy" or empty.</param>
/// <param name="Harm">What happened.</param>
/// <param name="LookedAfter">Whether looked after.</param>
/// <param name="Safeguarding">What keeps the child safe now.</param>
public sealed record SubjectFacts(string Name, DateOnly? BornOn, string Sex, Harm Harm, Known LookedAfter, string Safeguarding = "")
{
    /// <summary>Child, unborn child or adult.</summary>
    public SubjectKind Kind { get; init; }

    /// <summary>Expected date of birth of an unborn child, if known.</summary>
    public DateOnly? ExpectedOn { get; init; }

    /// <summary>Age in words, while the date of birth is not known.</summary>
    public string AgeAsGiven { get; init; } = "";

    /// <summary>A made-up name for screens and reports; empty until one is chosen.</summary>
    public string Pseudonym { get; init; } = "";

    /// <summary>Who they are.</summary>
    public IdentityFacts Identity { get; init; } = IdentityFacts.Unknown;

    /// <summary>How services stood to them.</summary>
    public StatusFacts Status { get; init; } = StatusFacts.Unknown;
}
