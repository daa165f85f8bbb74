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

/// <summary>A child the case is about. Outside the case they are initials; the name never leaves it by email.</summary>
public sealed class Subject : Part
{
    private Subject()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of entry, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Initials as shown on screens: "K.M.".</summary>
    public string Initials { get; private set; } = "";

    /// <summary>Date of birth, if known.</summary>
    public DateOnly? BornOn { get; private set; }

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

    internal static Subject Add(PartnershipId partnership, Guid caseId, int number, SubjectFacts facts, DateTimeOffset now)
    {
        var subject = new Subject { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, Number = number };
        subject.Apply(facts);
        return subject;
    }

    internal void Apply(SubjectFacts facts)
    {
        Name = facts.Name.Trim();
        Initials = KnownAs.Initials(Name);
        (BornOn, Sex, Harm, LookedAfter, Safeguarding) = (facts.BornOn, facts.Sex, facts.Harm, facts.LookedAfter, facts.Safeguarding);
        AgeAsGiven = facts.AgeAsGiven;
    }

    /// <summary>Age in words on a UK date: "4 months", "2 years"; as given, or empty, when the date of birth is not known.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The age.</returns>
    public string AgeOn(DateOnly on) => BornOn is { } born && born <= on ? KnownAs.Age(born, on) : AgeAsGiven;
}

/// <summary>What is recorded of a child.</summary>
/// <param name="Name">Full name.</param>
/// <param name="BornOn">Date of birth, if known.</param>
/// <param name="Sex">"Girl", "Boy" or empty.</param>
/// <param name="Harm">What happened.</param>
/// <param name="LookedAfter">Whether looked after.</param>
/// <param name="Safeguarding">What keeps the child safe now.</param>
public sealed record SubjectFacts(string Name, DateOnly? BornOn, string Sex, Harm Harm, Known LookedAfter, string Safeguarding = "")
{
    /// <summary>Age in words, while the date of birth is not known.</summary>
    public string AgeAsGiven { get; init; } = "";
}
