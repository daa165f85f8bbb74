using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Histories;

/// <summary>The history of a case: every step, who did it and when, newest first.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Page">From 1.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetHistory(string Reference, int Page = 1) : IRequest<PagedList<HistoryLine>>, ICaseMessage;

/// <summary>One step.</summary>
/// <param name="Summary">What happened.</param>
/// <param name="At">When, as an instant.</param>
/// <param name="By">Who.</param>
/// <param name="Role">In what role.</param>
/// <param name="IdentifiedBy">How they were identified.</param>
public sealed record HistoryLine(string Summary, DateTimeOffset At, string By, string Role, string IdentifiedBy);

/// <summary>Handles <see cref="GetHistory"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetHistoryHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetHistory, PagedList<HistoryLine>>
{
    /// <inheritdoc />
    public Task<PagedList<HistoryLine>> Handle(GetHistory query, CancellationToken ct) =>
        db.AuditEntries.AsNoTracking()
            .Where(e => e.CaseId == scope.CaseId)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new HistoryLine(e.Summary, e.At, e.ActorName, e.ActorRole, e.IdentifiedBy))
            .ToPage(query.Page, ct);
}
