using CaseReview.Domain.Common;

namespace CaseReview.Domain.Submissions;

/// <summary>A submission of a signed version was begun.</summary>
public sealed record PanelSubmissionPrepared(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Submission of report version {VersionNumber} to the national Panel begun";
}

/// <summary>The pack is complete.</summary>
public sealed record PanelSubmissionReady(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Covering letter written; report version {VersionNumber} is ready for the national Panel";
}

/// <summary>The pack went to the national Panel.</summary>
public sealed record PanelSubmissionSent(Guid SubjectId, Guid? CaseId, int VersionNumber, DateTimeOffset SentAt, string? LateReason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} sent to the national Panel{(LateReason is null ? "" : ", late with a reason")}";
}

/// <summary>The national Panel acknowledged the report. Stamps panel-acknowledged (D-NP-04).</summary>
public sealed record PanelSubmissionAcknowledged(Guid SubjectId, Guid? CaseId, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel acknowledged the report on {On:d MMMM yyyy}";
}

/// <summary>It is known when the national Panel meets on the case. Stamps panel-meeting-held, from which its reply is due (C-35).</summary>
public sealed record PanelMeetingDated(Guid SubjectId, Guid? CaseId, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Date of the national Panel's meeting recorded: {On:d MMMM yyyy}";
}

/// <summary>The national Panel replied. Stamps panel-responded; the outcome is passed on (D-NP-05, D-NP-06).</summary>
public sealed record PanelReplied(Guid SubjectId, Guid? CaseId, DateOnly On, PanelReply Reply, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel's reply of {On:d MMMM yyyy} recorded: {Reply switch
    {
        PanelReply.Agreed => "it agrees",
        PanelReply.Queried => "it asks for more",
        PanelReply.Disagreed => "it differs",
        PanelReply.NationalReview => "it takes the case to a national review",
        _ => "other",
    }}";
}

/// <summary>The national Panel's reply was passed on.</summary>
public sealed record PanelOutcomeTold(Guid SubjectId, Guid? CaseId, int Recipients, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel's reply was passed on to {Recipients} {(Recipients == 1 ? "person" : "people")}";
}
