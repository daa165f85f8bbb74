using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>What waits for the signature of the person who is signed in, the most urgent first .</summary>
[Requires(Permission.UseOwnAccount)]
public sealed record ListOwnSignings : IRequest<IReadOnlyList<OwnSigning>>;

/// <summary>A report that waits for the person's signature.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Body">For whom they sign.</param>
/// <param name="Version">The version asked about.</param>
/// <param name="DueAt">When the reading ends.</param>
/// <param name="Standing">Time left or late, in words.</param>
public sealed record OwnSigning(string Reference, string Body, int Version, DateTimeOffset DueAt, Standing Standing);

/// <summary>Handles <see cref="ListOwnSignings"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules in force.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Now.</param>
public sealed class ListOwnSigningsHandler(ICaseReviewDb db, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListOwnSignings, IReadOnlyList<OwnSigning>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OwnSigning>> Handle(ListOwnSignings query, CancellationToken ct)
    {
        if (user.Actor.MemberId is not { } me || await db.WaitingFor(me, ct) is not { Count: > 0 } waiting)
        {
            return [];
        }

        var cases = waiting.Select(x => x.Request.CaseId).ToList();
        var references = await db.Cases.Where(x => cases.Contains(x.Id) && x.ClosedAt == null && !x.Walls.Any(w => w.MemberId == me && w.LiftedAt == null)).ToDictionaryAsync(x => x.Id, x => x.Reference, ct);
        var (now, calendar) = (clock.GetUtcNow(), (await timetable.RulesInForce(ct)).Calendar);
        return
        [
            .. from x in waiting
               where references.ContainsKey(x.Request.CaseId)
               orderby x.Signatory.DueAt
               select new OwnSigning(references[x.Request.CaseId], x.Signatory.Body, x.Request.VersionNumber, x.Signatory.DueAt!.Value, Standing.Of(null, x.Signatory.DueAt, projected: false, null, now, calendar)),
        ];
    }
}
