using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>What is known of a yes-or-no fact. "Not known yet" is an answer, and a nudge.</summary>
public enum Known
{
    /// <summary>Not known yet.</summary>
    NotKnown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}

/// <summary>What happened to the child.</summary>
public enum Harm
{
    /// <summary>The child died.</summary>
    Death,

    /// <summary>The child was seriously harmed.</summary>
    SeriousHarm,

    /// <summary>Was put at risk, below that threshold: a case of concern (S-REF-01).</summary>
    PutAtRisk,
}

/// <summary>A child, or adult, the case is about. Outside the case they are initials, a letter or a made-up name; the name never leaves it by email.</summary>
public sealed class Subject : Part, IVersioned
{
    private Subject()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Order of entry, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as names are compared (<see cref="KnownAs.Key"/>).</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>As shown on screens and in reports, by the case's naming scheme: "K.M.", "Child A".</summary>
    public string ShownAs { get; private set; } = "";

    /// <summary>A made-up name for screens and reports; empty until one is chosen.</summary>
    public string Pseudonym { get; private set; } = "";

    /// <summary>Child, unborn child or adult.</summary>
    public SubjectKind Kind { get; private set; }

    /// <summary>Date of birth, if known.</summary>
    public DateOnly? BornOn { get; private set; }

    /// <summary>Expected date of birth of an unborn child, if known.</summary>
    public DateOnly? ExpectedOn { get; private set; }

    /// <summary>Age in words as given, while the date of birth is not known.</summary>
    public string AgeAsGiven { get; private set; } = "";

    /// <summary>Sex as recorded: "Girl", "Boy", or empty when not known yet.</summary>
    public string Sex { get; private set; } = "";

    /// <summary>What happened to this child.</summary>
    public Harm Harm { get; private set; }

    /// <summary>Whether the authority looked after the child (D-NOT-09).</summary>
    public Known LookedAfter { get; private set; }

    /// <summary>What keeps this child safe now, and what was done (D-NOT-11, D-RR-24).</summary>
    public string Safeguarding { get; private set; } = "";

    /// <summary>Who they are (K-EQ-01).</summary>
    public IdentityFacts Identity { get; private set; } = IdentityFacts.Unknown;

    /// <summary>How services stood to them.</summary>
    public StatusFacts Status { get; private set; } = StatusFacts.Unknown;

    /// <summary>What nobody has recorded yet, in words for "Not known yet: …".</summary>
    public IReadOnlyList<string> NotKnownYet
    {
        get
        {
            (bool Missing, string What)[] all =
            [
                (Kind is SubjectKind.UnbornChild ? ExpectedOn is null : BornOn is null, Kind is SubjectKind.UnbornChild ? "expected date of birth" : "date of birth"),
                (Kind is not SubjectKind.UnbornChild && Sex.Length == 0, "sex"),
                (Identity.Ethnicity.Length == 0, "ethnicity"),
                (Kind is not SubjectKind.UnbornChild && Identity.FirstLanguage.Length == 0, "first language"),
                (Identity.Religion.Length == 0, "religion or belief"),
                (Identity.Disabled is Known.NotKnown, "disability"),
                (Kind is not SubjectKind.Adult && LookedAfter is Known.NotKnown, "whether looked after"),
                (Kind is not SubjectKind.Adult && Status.Plan is PlanStatus.NotKnown, "plan"),
                (Harm is Harm.Death && Status.DeathExpected is Known.NotKnown, "whether the death was expected"),
            ];
            return [.. all.Where(x => x.Missing).Select(x => x.What)];
        }
    }

    internal static Subject Add(Case of, int number, SubjectFacts facts, DateTimeOffset now)
    {
        var subject = new Subject { Id = Ids.New(now), PartnershipId = of.PartnershipId, CaseId = of.Id, Number = number };
        subject.Apply(of, facts);
        return subject;
    }

    internal void Apply(Case of, SubjectFacts facts)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(facts.Name), "Whoever a case is about needs a name.");
        RuleViolation.Unless(facts.BornOn is null || facts.BornOn <= of.OccurredOn, "The date of birth cannot be after the incident.");
        RuleViolation.Unless(Ethnicities.Has(facts.Identity.Ethnicity), "The ethnic group is not one of the list.");
        Name = facts.Name.Trim();
        (NameKey, ShownAs) = (KnownAs.Key(Name), KnownAs.Subject(of.Naming, Number, facts));
        (Kind, Pseudonym, BornOn, ExpectedOn, AgeAsGiven, Sex) = (facts.Kind, facts.Pseudonym.Trim(), facts.BornOn, facts.ExpectedOn, facts.AgeAsGiven, facts.Sex);
        (Harm, LookedAfter, Safeguarding, Identity, Status) = (facts.Harm, facts.LookedAfter, facts.Safeguarding, facts.Identity, facts.Status);
    }

    /// <summary>Age in words on a UK date: "4 months", "unborn"; as given, or empty, when the date of birth is not known.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The age.</returns>
    public string AgeOn(DateOnly on) => this switch
    {
        { Kind: SubjectKind.UnbornChild } => "unborn",
        { BornOn: { } born } when born <= on => KnownAs.Age(born, on),
        _ => AgeAsGiven,
    };
}
