using CaseReview.Domain.Common;

namespace CaseReview.Domain.Referrals;

/// <summary>A referral was logged. Stamps referral-received; notices go out (D-REF-04).</summary>
public sealed record ReferralReceived(Guid SubjectId, Guid? CaseId, ReferralRoute Route, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Route switch
    {
        ReferralRoute.Authority => "Serious incident recorded for the local authority",
        ReferralRoute.OtherPartnership => "Referral received from another partnership",
        ReferralRoute.Agency => "Referral received from an agency",
        _ => "Referral received",
    };
}

/// <summary>The chair has been told and triage has begun.</summary>
public sealed record ReferralAcknowledged(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referral acknowledged: triage has begun";
}

/// <summary>The incident is notifiable: the notification carries the case on.</summary>
public sealed record ReferralLinkedToNotification(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referral linked to the notification";
}

/// <summary>The triage was recorded, question by question.</summary>
public sealed record ReferralTriaged(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Triage of the referral recorded";
}

/// <summary>The referral was declined at triage, with the rationale.</summary>
public sealed record ReferralDeclined(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referral declined at triage";
}

/// <summary>The referrer was asked for more.</summary>
public sealed record ReferralMoreAsked(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referrer asked for more information";
}

/// <summary>The referrer answered.</summary>
public sealed record ReferralMoreAnswered(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Answer of the referrer recorded";
}

/// <summary>Somebody else than the group decides.</summary>
public sealed record ReferralAwaitsDecision(Guid SubjectId, Guid? CaseId, string Decider, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Advice of the group handed to {Decider}";
}

/// <summary>The outcome was reported to the group, and to a board.</summary>
public sealed record ReferralReported(Guid SubjectId, Guid? CaseId, DateOnly GroupOn, string? Board, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Board is null ? $"Outcome reported to the group on {GroupOn:d MMMM yyyy}" : $"Outcome reported to the group on {GroupOn:d MMMM yyyy} and to {Board}";
}

/// <summary>The referral goes to the group. Stamps referral-accepted.</summary>
public sealed record ReferralAccepted(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referral accepted for the group's consideration";
}

/// <summary>Agencies were asked for their returns, with the date of the rapid review meeting (H-REF-04, 05).</summary>
public sealed record ReferralScoped(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Scoping of the referral has begun: agencies asked for their returns";
}

/// <summary>The referral is the group's again: its rapid review was called off, or its notification was found not to meet the criteria.</summary>
public sealed record ReferralBackWithGroup(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "The referral is back with the group, which considers it";
}

/// <summary>The group has considered the case (D-PUR-06).</summary>
public sealed record ReferralConsidered(Guid SubjectId, Guid? CaseId, ConsiderationOutcome Outcome, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Group's consideration of {On:d MMMM yyyy} recorded";
}

/// <summary>The group's decision on the referral is final.</summary>
public sealed record ReferralDecided(Guid SubjectId, Guid? CaseId, ConsiderationOutcome Outcome, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Decision on the referral recorded";
}

/// <summary>The referrer has been told the outcome.</summary>
public sealed record ReferralOutcomeGiven(Guid SubjectId, Guid? CaseId, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Outcome given to the referrer on {On:d MMMM yyyy}";
}

/// <summary>The referral has ended.</summary>
public sealed record ReferralClosed(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referral closed";
}

/// <summary>The referral was taken back.</summary>
public sealed record ReferralWithdrawn(Guid SubjectId, Guid? CaseId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Referral withdrawn";
}
