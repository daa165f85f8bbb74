using CaseReview.Domain.Common;

namespace CaseReview.Domain.Reports;

/// <summary>The report was begun.</summary>
public sealed record ReportStarted(Guid SubjectId, Guid? CaseId, string Author, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Rapid review report begun; author {Author}, who has said that they are independent of the case";
}

/// <summary>A section was written or changed.</summary>
public sealed record ReportSectionWritten(Guid SubjectId, Guid? CaseId, string Heading, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report section written: {Heading}";
}

/// <summary>A version was frozen.</summary>
public sealed record ReportVersionFixed(Guid SubjectId, Guid? CaseId, int VersionNumber, string BriefFingerprint, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} fixed, fingerprint {BriefFingerprint}";
}

/// <summary>A version went to the chair for a check.</summary>
public sealed record ReportSentForCheck(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} sent to the chair for a check";
}

/// <summary>The chair approved a version on the group's behalf.</summary>
public sealed record ReportApproved(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} approved by the chair for the group";
}

/// <summary>The chair sent a version back with comments.</summary>
public sealed record ReportSentBack(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} sent back by the chair with comments";
}

/// <summary>The report was called back to change its text: signatures given on the version are void.</summary>
public sealed record ReportCalledBack(Guid SubjectId, Guid? CaseId, int VersionNumber, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} called back: {Reason}";
}

/// <summary>The report moved on, or back to drafting, because of what happened to its sign-off or submission.</summary>
public sealed record ReportMoved(Guid SubjectId, Guid? CaseId, int VersionNumber, ReportStatus To, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => To switch
    {
        ReportStatus.Drafting => $"Report back in drafting after version {VersionNumber}",
        ReportStatus.WithSignatories => $"Report version {VersionNumber} with those who sign it",
        ReportStatus.SignedOff => $"Report version {VersionNumber} signed by all who were asked",
        ReportStatus.Submitted => $"Report version {VersionNumber} with the national Panel",
        ReportStatus.AccuracyCheck => $"Report version {VersionNumber} with the chair",
        ReportStatus.GroupAgreed => $"Report version {VersionNumber} agreed",
        ReportStatus.WithDeciders => $"Report version {VersionNumber} with those who decide",
        _ => throw new InvalidOperationException($"No words for {To}."),
    };
}
