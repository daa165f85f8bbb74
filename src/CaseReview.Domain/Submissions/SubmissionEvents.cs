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
