using CaseReview.Domain.Common;

namespace CaseReview.Domain.SignOffs;

/// <summary>A request for signatures was made.</summary>
public sealed record SignOffPrepared(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Sign-off of report version {VersionNumber} prepared";
}

/// <summary>A step of the request was sent to its signatories.</summary>
public sealed record SignOffSent(Guid SubjectId, Guid? CaseId, int VersionNumber, int Step, int Asked, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} sent to {Asked} {(Asked == 1 ? "person" : "people")} for sign-off";
}

/// <summary>A step that is not the last was completed: the next one is sent (X-10).</summary>
public sealed record SignOffStepCompleted(Guid SubjectId, Guid? CaseId, int VersionNumber, int Step, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Step {Step} of the sign-off of report version {VersionNumber} is complete";
}

/// <summary>Enough others have signed: this signatory is not needed any more.</summary>
public sealed record SignatoryReleased(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Enough have signed: {Body} is not asked any more";
}

/// <summary>One signatory was asked again after a failed delivery.</summary>
public sealed record SignOffSentAgain(Guid SubjectId, Guid? CaseId, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Sign-off request sent again to {Body}";
}

/// <summary>A signatory deliberately opened the report.</summary>
public sealed record SignOffViewed(Guid SubjectId, Guid? CaseId, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report opened for {Body}";
}

/// <summary>A signature was given.</summary>
public sealed record ReportSigned(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, string SignedBy, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} signed for {Body} by {SignedBy}";
}

/// <summary>A signatory returned the version with reasons: every signature on it is set aside.</summary>
public sealed record SignOffReturned(Guid SubjectId, Guid? CaseId, Guid ReportId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} returned with reasons by {Body}; signatures set aside";
}

/// <summary>A signatory declined to sign.</summary>
public sealed record SignOffDeclined(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Body} declined to sign report version {VersionNumber}";
}

/// <summary>A signatory declared a conflict of interest.</summary>
public sealed record SignOffConflictDeclared(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Guid Member, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Conflict of interest declared for {Body}; a deputy must sign";
}

/// <summary>Whoever was to sign is shut out of the case (X-16).</summary>
public sealed record SignatoryShutOut(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Whoever was to sign for {Body} is shut out of the case; somebody else must sign";
}

/// <summary>The accountable officer is asked after all, because whoever stood in for them is shut out of the case (X-16).</summary>
public sealed record SignOffGivenBack(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The accountable officer is asked to sign for {Body} after all";
}

/// <summary>A deputy acts for an accountable officer, whose access stops.</summary>
public sealed record SignOffHandedOver(
    Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, string DeputyName, Guid ActedBeforeId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{DeputyName} now acts as deputy for {Body}";
}

/// <summary>A reminder went to a signatory.</summary>
public sealed record SignatoryReminded(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Body} reminded to sign report version {VersionNumber}";
}

/// <summary>A late signature was escalated.</summary>
public sealed record SignatoryEscalated(Guid SubjectId, Guid? CaseId, int VersionNumber, Guid SignatoryId, string Body, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Late signature of {Body} escalated";
}

/// <summary>All signatures were set aside because the text is to change.</summary>
public sealed record SignOffSuperseded(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Signatures on report version {VersionNumber} set aside";
}

/// <summary>Every step's rule is met.</summary>
public sealed record SignOffCompleted(Guid SubjectId, Guid? CaseId, Guid ReportId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"All partners have signed report version {VersionNumber}";
}
