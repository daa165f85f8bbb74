using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.InformationRequests;

/// <summary>Another partnership's request for information was logged. Notices go out at once (D-INF-02).</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="DueOn">UK date on which it is due.</param>
/// <param name="By">Who.</param>
public sealed record InformationRequested(Guid SubjectId, Guid? CaseId, int Number, DateOnly DueOn, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Request for information INF-{Number:0000} received, due {DateWords.Full(DueOn)}";
}

/// <summary>The asking partnership was told that it will be answered.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="On">UK date.</param>
/// <param name="By">Who.</param>
public sealed record InformationRequestAcknowledged(Guid SubjectId, Guid? CaseId, int Number, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Request for information INF-{Number:0000} acknowledged on {DateWords.Full(On)}";
}

/// <summary>An agency gave its part of the answer.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="Agency">Name of the agency.</param>
/// <param name="By">Who.</param>
public sealed record InformationCollated(Guid SubjectId, Guid? CaseId, int Number, string Agency, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Information of {Agency} kept for request INF-{Number:0000}";
}

/// <summary>The information went to the asking partnership.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="Late">Whether after it was due.</param>
/// <param name="By">Who.</param>
public sealed record InformationSupplied(Guid SubjectId, Guid? CaseId, int Number, bool Late, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Information for request INF-{Number:0000} supplied{(Late ? " late" : "")}";
}

/// <summary>The group was told how it stands (D-INF-04).</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="On">UK date of the meeting.</param>
/// <param name="By">Who.</param>
public sealed record GroupToldOfInformationRequest(Guid SubjectId, Guid? CaseId, int Number, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Group told of request for information INF-{Number:0000} on {DateWords.Full(On)}";
}

/// <summary>The request ended.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="TakenBack">Whether the asking partnership took it back.</param>
/// <param name="By">Who.</param>
public sealed record InformationRequestClosed(Guid SubjectId, Guid? CaseId, int Number, bool TakenBack, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Request for information INF-{Number:0000} closed{(TakenBack ? ": taken back" : "")}";
}

/// <summary>Those who are to answer were reminded.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="DueOn">UK date on which it is due.</param>
/// <param name="Late">Whether it is late already.</param>
/// <param name="To">Roles, and agencies as "agency:" with their code.</param>
/// <param name="By">Who.</param>
public sealed record InformationRequestReminded(Guid SubjectId, Guid? CaseId, int Number, DateOnly DueOn, bool Late, IReadOnlyList<string> To, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Reminder sent: request for information INF-{Number:0000}, due {DateWords.Full(DueOn)}";
}

/// <summary>The lateness of the answer was made known.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="DueOn">UK date on which it was due.</param>
/// <param name="To">Roles, and agencies as "agency:" with their code.</param>
/// <param name="By">Who.</param>
public sealed record InformationRequestEscalated(Guid SubjectId, Guid? CaseId, int Number, DateOnly DueOn, IReadOnlyList<string> To, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Escalated as late: request for information INF-{Number:0000}, was due {DateWords.Full(DueOn)}";
}

/// <summary>Documents were attached to the request.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="CaseId">The case of ours that it touches.</param>
/// <param name="Number">Its number.</param>
/// <param name="Count">How many.</param>
/// <param name="By">Who.</param>
public sealed record InformationDocumentsAttached(Guid SubjectId, Guid? CaseId, int Number, int Count, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Count} {(Count == 1 ? "document" : "documents")} attached to the request for information INF-{Number:0000}";
}
