using CaseReview.Application.Common;
using CaseReview.Application.Histories;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Documents;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>One request with all that was done about it. Opening it is kept.</summary>
/// <param name="Number">Its number.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetInformationRequest(int Number) : IRequest<InformationRequestView>;

/// <summary>The request, as its page shows it.</summary>
/// <param name="Request">The request.</param>
/// <param name="OurCase">Reference of the case of ours that it touches.</param>
/// <param name="Standing">How its date stands.</param>
/// <param name="History">What was done, newest first.</param>
/// <param name="Agencies">The partnership's agencies, to choose from.</param>
/// <param name="Documents">What is attached to it, in the order of adding.</param>
public sealed record InformationRequestView(
    InformationRequest Request, string? OurCase, Standing Standing, IReadOnlyList<HistoryLine> History, IReadOnlyList<string> Agencies, IReadOnlyList<RequestDocument> Documents);

/// <summary>A document attached to a request.</summary>
/// <param name="Id">Identifier, for the download.</param>
/// <param name="FileName">Name.</param>
/// <param name="AddedAt">When it was attached.</param>
/// <param name="AddedBy">Who attached it.</param>
/// <param name="Scan">How its virus check stands.</param>
public sealed record RequestDocument(Guid Id, string FileName, DateTimeOffset AddedAt, string AddedBy, ScanResult Scan);

/// <summary>Handles <see cref="GetInformationRequest"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class GetInformationRequestHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<GetInformationRequest, InformationRequestView>
{
    /// <inheritdoc />
    public async Task<InformationRequestView> Handle(GetInformationRequest query, CancellationToken ct)
    {
        var request = await db.RequireRequest(query.Number, user, clock, ct);
        var now = clock.GetUtcNow();
        var ours = await db.Cases.AsNoTracking().VisibleTo(user).Where(c => c.Id == request.CaseId).Select(c => c.Reference).SingleOrDefaultAsync(ct);
        var history = await db.AuditEntries.AsNoTracking().Where(e => e.SubjectId == request.Id).OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new HistoryLine(e.Summary, e.At, e.ActorName, e.ActorRole, e.IdentifiedBy)).ToListAsync(ct);
        var agencies = await db.Agencies.AsNoTracking().OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(ct);
        var row = new InformationRequestRow(
            request.Number, request.From.Name, request.From.Reference, request.Purpose, request.Status, request.DueOn, request.SuppliedAt, null);
        var documents = await db.Set<Document>().AsNoTracking().Where(x => x.CaseId == null && x.AttachedTo == request.Id).OrderBy(x => x.AddedAt).ThenBy(x => x.Id)
            .Select(x => new RequestDocument(x.Id, x.FileName, x.AddedAt, x.AddedBy, x.Scan)).ToListAsync(ct);

        // It may name a child, so reading it is kept as reading a case is.
        db.AccessEntries.Add(AccessEntry.OfRequest(request.Id, "request for information", user, now));
        await db.SaveChangesAsync(ct);
        return new InformationRequestView(request, ours, row.StandingAt(now, await calendars.Current(ct)), history, agencies, documents);
    }
}
