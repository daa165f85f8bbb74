using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The requests to the agency of a signed-in lead, the most urgent first; those of closed cases are left out.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record ListOwnRequests : IRequest<IReadOnlyList<OwnRequest>>;

/// <summary>A request to the person's agency.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number among the case's requests.</param>
/// <param name="Agency">The agency asked.</param>
/// <param name="State">How far it has come.</param>
/// <param name="DueOn">UK date by which it is due.</param>
/// <param name="Standing">Days left or late, in words.</param>
/// <param name="SentTo">Whom it was sent to.</param>
/// <param name="IsMine">Whether that is the person, who may open it.</param>
public sealed record OwnRequest(string Reference, int Number, string Agency, ReturnState State, DateOnly DueOn, Standing Standing, string SentTo, bool IsMine);

/// <summary>Handles <see cref="ListOwnRequests"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules in force.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Now.</param>
public sealed class ListOwnRequestsHandler(ICaseReviewDb db, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListOwnRequests, IReadOnlyList<OwnRequest>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OwnRequest>> Handle(ListOwnRequests query, CancellationToken ct)
    {
        var me = await db.SignedInLead(user, ct);
        var found = await (
            from request in db.ReturnRequests.AsNoTracking()
            join about in db.Cases on request.CaseId equals about.Id
            where about.ClosedAt == null && request.State != ReturnState.NotRequired && request.State != ReturnState.Absent
            where request.Recipient.MemberId == me.Id || request.Recipient.Email == me.Email || (me.AgencyId != null && request.Agency.Id == me.AgencyId)
            where !about.Walls.Any(x => x.MemberId == me.MemberId && x.LiftedAt == null)
            orderby request.DueOn, about.Reference, request.Number
            select new { about.Reference, request.Number, request.Agency.Name, request.State, request.DueOn, SentTo = request.Recipient.Name, request.Recipient.Email, request.Recipient.MemberId })
            .ToListAsync(ct);
        var (now, calendar) = (clock.GetUtcNow(), (await timetable.RulesInForce(ct)).Calendar);
        return
        [
            .. found.OrderBy(x => !x.State.IsOpen()).Select(x => new OwnRequest(
                x.Reference,
                x.Number,
                x.Name,
                x.State,
                x.DueOn,
                Standing.Of(x.DueOn, null, projected: false, x.State.IsOpen() ? null : Occurrence.On(x.DueOn), now, calendar),
                x.SentTo,
                x.MemberId == me.Id || string.Equals(x.Email, me.Email, StringComparison.OrdinalIgnoreCase))),
        ];
    }
}
