using CaseReview.Application.Common;
using CaseReview.Domain.ParallelProcesses;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>Processes beside the reviews of all cases that the person may read, by their next date .</summary>
/// <param name="Kind">Only of this kind.</param>
/// <param name="Holds">Only those that publication waits for.</param>
/// <param name="Ended">Those that ended, rather than those that run.</param>
/// <param name="Page">From 1.</param>
[Requires(Permission.ViewCases)]
public sealed record ListProcesses(ProcessKind? Kind = null, bool Holds = false, bool Ended = false, int Page = 1) : IRequest<PagedList<ProcessRow>>;

/// <summary>A row of the register.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Body">Who runs it.</param>
/// <param name="OtherReference">Their reference.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="NextOn">UK date of its next step.</param>
/// <param name="NextWhat">What that is.</param>
/// <param name="HoldReason">Why publication waits; empty when it does not.</param>
/// <param name="EndedOn">UK date on which it ended.</param>
/// <param name="Waiting">How many agencies were asked for information and have not given it (S-CDP-01).</param>
public sealed record ProcessRow(
    string Reference,
    ProcessKind Kind,
    string Body,
    string OtherReference,
    string Contact,
    DateOnly? NextOn,
    string NextWhat,
    string HoldReason,
    DateOnly? EndedOn,
    int Waiting);

/// <summary>Handles <see cref="ListProcesses"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who asks.</param>
public sealed class ListProcessesHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ListProcesses, PagedList<ProcessRow>>
{
    /// <inheritdoc />
    public Task<PagedList<ProcessRow>> Handle(ListProcesses query, CancellationToken ct) =>
        (from process in db.Set<ParallelProcess>().AsNoTracking()
         join held in db.Cases.VisibleTo(user) on process.CaseId equals held.Id
         where query.Ended == (process.EndedOn != null)
             && (query.Kind == null || process.Kind == query.Kind)
             && (!query.Holds || process.HoldReason != "")
         orderby process.NextOn == null, process.NextOn, held.Reference, process.Number
         select new ProcessRow(
             held.Reference,
             process.Kind,
             process.Body,
             process.OtherReference,
             process.Contact,
             process.NextOn,
             process.NextWhat,
             process.HoldReason,
             process.EndedOn,
             process.Information.Count(i => i.GivenOn == null)))
        .ToPage(query.Page, ct);
}
