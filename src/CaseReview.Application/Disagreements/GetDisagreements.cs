using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Disagreements;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Disagreements;

/// <summary>The disagreements on a case, open ones first.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetDisagreements(string Reference) : IRequest<DisagreementsView>, ICaseMessage;

/// <summary>Disagreements as their pages show them.</summary>
/// <param name="All">All of them.</param>
/// <param name="Route">To whom one goes here.</param>
/// <param name="InOffice">Who holds the office today and is not shut out of the case; empty when nobody does.</param>
/// <param name="MayRaise">Whether the person may raise one.</param>
/// <param name="MayEnd">Whether the person may record how one ended.</param>
/// <param name="Records">Whether the person records what others answered.</param>
public sealed record DisagreementsView(
    IReadOnlyList<Disagreement> All, DisagreementRoute Route, IReadOnlyList<string> InOffice, bool MayRaise, bool MayEnd, bool Records);

/// <summary>Handles <see cref="GetDisagreements"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="walls">Who is shut out.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today, because offices change hands.</param>
public sealed class GetDisagreementsHandler(ICaseReviewDb db, CaseScope scope, People.CaseWalls walls, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetDisagreements, DisagreementsView>
{
    /// <inheritdoc />
    public async Task<DisagreementsView> Handle(GetDisagreements query, CancellationToken ct)
    {
        var all = await db.Set<Disagreement>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Outcome != null).ThenBy(x => x.Number).ToListAsync(ct);
        var here = (await db.Arrangements(ct)).Disagreements;
        var shut = await walls.ShutOutOf(scope.CaseId, ct);
        var holders = await db.Members.AsNoTracking().Holding(Domain.Common.UkClock.DateOf(clock.GetUtcNow()), [.. here.To]).OrderBy(x => x.Name).ToListAsync(ct);
        return new DisagreementsView(
            all,
            await db.DisagreementRoute(ct),
            [.. holders.Where(x => !shut.Contains(x.MemberId)).Select(x => x.Name)],
            user.May(Permission.RaiseDisagreements),
            user.MayEndDisagreements(here),
            user.May(Permission.ManageCases));
    }
}
