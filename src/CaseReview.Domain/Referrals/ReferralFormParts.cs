using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Referrals;

/// <summary>Where an agency's referral form stands, before and when it becomes a case (lifecycle section 1).</summary>
public enum ReferralFormState
{
    /// <summary>Being written by the referrer; also after it was sent back.</summary>
    Draft,

    /// <summary>With the safeguarding lead, who approves, sends back or declines it.</summary>
    AwaitingEndorsement,

    /// <summary>Approved and sent: it has become a case.</summary>
    Received,

    /// <summary>The lead does not support it, with the reason. It never becomes a case.</summary>
    NotSupported,

    /// <summary>Taken back by the referrer. It never becomes a case.</summary>
    Withdrawn,
}

/// <summary>A part of the form, saved by itself.</summary>
public enum ReferralFormPart
{
    /// <summary>Who refers.</summary>
    Referrer,

    /// <summary>What happened, and why it is referred.</summary>
    Incident,

    /// <summary>The children.</summary>
    Children,

    /// <summary>What keeps children safe now.</summary>
    Safety,
}

/// <summary>How often each part of a form was saved.</summary>
/// <param name="Referrer">Who refers.</param>
/// <param name="Incident">What happened.</param>
/// <param name="Children">The children.</param>
/// <param name="Safety">What keeps children safe now.</param>
public sealed record PartVersions(int Referrer, int Incident, int Children, int Safety)
{
    /// <summary>One more save of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The new counts.</returns>
    public PartVersions After(ReferralFormPart part) => part switch
    {
        ReferralFormPart.Referrer => this with { Referrer = Referrer + 1 },
        ReferralFormPart.Incident => this with { Incident = Incident + 1 },
        ReferralFormPart.Children => this with { Children = Children + 1 },
        ReferralFormPart.Safety => this with { Safety = Safety + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}

/// <summary>What happened, as drafted. Nothing needs to be complete before the form is sent for approval.</summary>
/// <param name="WhatHappened">In the referrer's words.</param>
/// <param name="OccurredOn">UK local date.</param>
/// <param name="Place">Where.</param>
/// <param name="AgencyAwareOn">UK local date on which the agency became aware (H-REF-01: without delay from then).</param>
/// <param name="Grounds">Why it may meet the criteria of a review, or teach something.</param>
public sealed record DraftedIncident(string WhatHappened, DateOnly? OccurredOn, string Place, DateOnly? AgencyAwareOn, string Grounds);

/// <summary>What keeps children safe now, as drafted (S-REF-01).</summary>
/// <param name="InPlace">What is in place.</param>
/// <param name="AtRiskNow">Whether a child is at risk now.</param>
/// <param name="Risk">What the risk is.</param>
public sealed record DraftedSafety(string InPlace, bool? AtRiskNow, string Risk);

/// <summary>A child, as drafted.</summary>
/// <param name="Name">Full name.</param>
/// <param name="BornOn">Date of birth, when known.</param>
/// <param name="Age">Age in words, when the date of birth is not known.</param>
/// <param name="Sex">"Girl", "Boy", or empty when not known.</param>
/// <param name="Harm">What happened to the child.</param>
/// <param name="LookedAfter">Looked after or not.</param>
public sealed record DraftedChild(string Name, DateOnly? BornOn, string Age, string Sex, Harm? Harm, Known? LookedAfter)
{
    /// <summary>A child, or an adult where the partnership reviews adults.</summary>
    public SubjectKind Kind { get; init; }
}

/// <summary>A child on a referral form.</summary>
public sealed class ReferralFormChild : Part
{
    private ReferralFormChild()
    {
    }

    /// <summary>The form.</summary>
    public Guid ReferralFormId { get; private init; }

    /// <summary>Place on the form, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>A child, or an adult where the partnership reviews adults (H-PUR-01).</summary>
    public SubjectKind Kind { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Date of birth, when known.</summary>
    public DateOnly? BornOn { get; private init; }

    /// <summary>Age in words, when the date of birth is not known.</summary>
    public string Age { get; private init; } = "";

    /// <summary>"Girl", "Boy", or empty when not known.</summary>
    public string Sex { get; private init; } = "";

    /// <summary>What happened to the child; null until it is said.</summary>
    public Harm? Harm { get; private init; }

    /// <summary>Looked after or not; null until it is said.</summary>
    public Known? LookedAfter { get; private init; }

    /// <summary>Whether everything that a case needs is said.</summary>
    public bool IsComplete => Name.Length > 0 && Harm is not null && (LookedAfter is not null || Kind is SubjectKind.Adult);

    internal static ReferralFormChild Of(ReferralForm form, int number, DraftedChild drafted, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = form.PartnershipId,
        ReferralFormId = form.Id,
        Number = number,
        Kind = drafted.Kind,
        Name = drafted.Name.Trim(),
        BornOn = drafted.BornOn,
        Age = drafted.Age.Trim(),
        Sex = drafted.Sex,
        Harm = drafted.Harm,
        LookedAfter = drafted.LookedAfter,
    };
}

/// <summary>A senior officer's support of an agency's referral (D-REF-02).</summary>
/// <param name="Officer">Who supports it.</param>
/// <param name="On">UK local date of the support.</param>
public sealed record SeniorSupport(NamedPerson Officer, DateOnly On);
