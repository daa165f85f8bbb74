using CaseReview.Domain.Common;

namespace CaseReview.Domain.Referrals;

/// <summary>A referral form was begun for a referrer. Its link goes out.</summary>
public sealed record ReferralFormBegun(Guid SubjectId, string Label, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Referral form {Label} begun";
}

/// <summary>A part of a referral form was saved.</summary>
public sealed record ReferralFormSaved(Guid SubjectId, ReferralFormPart Part, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Referral form saved: {Part.ToString().ToLowerInvariant()}";
}

/// <summary>A referral form went to the lead who approves it.</summary>
public sealed record ReferralFormSentForApproval(Guid SubjectId, string Lead, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Referral form sent to {Lead} for approval";
}

/// <summary>The lead sent a referral form back.</summary>
public sealed record ReferralFormSentBack(Guid SubjectId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => "Referral form sent back to the referrer";
}

/// <summary>The lead does not support a referral.</summary>
public sealed record ReferralFormNotSupported(Guid SubjectId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => "Referral form not supported by the lead";
}

/// <summary>The lead approved a referral: it is a case.</summary>
public sealed record ReferralFormEndorsed(Guid SubjectId, Guid? CaseId, string Label, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Referral {Label} approved by {By.Name}, {By.Role}, and received";
}

/// <summary>The referrer took a referral form back.</summary>
public sealed record ReferralFormWithdrawn(Guid SubjectId, bool WithLead, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => "Referral form withdrawn";
}
