using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.InformationRequests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>Reminds of other areas' requests by the offsets of the rule, and makes known which are late. Running it twice says nothing twice.</summary>
[Requires(Permission.RunJobs)]
public sealed record RemindOfInformationRequests : ISweep;

/// <summary>Handles <see cref="RemindOfInformationRequests"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="timetable">The rules in force.</param>
/// <param name="clock">Now.</param>
public sealed class RemindOfInformationRequestsHandler(ICaseReviewDb db, ICurrentUser user, CaseTimetable timetable, TimeProvider clock) : IRequestHandler<RemindOfInformationRequests>
{
    private const int AtATime = 200;

    /// <inheritdoc />
    public async Task<Unit> Handle(RemindOfInformationRequests command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<InformationRequest>().Where(x => x.FollowUpAt <= now).OrderBy(x => x.FollowUpAt).Take(AtATime).ToListAsync(ct);
        if (due.Count == 0)
        {
            return Unit.Value;
        }

        var rules = await timetable.RulesInForce(ct);
        foreach (var request in due)
        {
            request.FollowUp(rules, user.Actor, now);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
