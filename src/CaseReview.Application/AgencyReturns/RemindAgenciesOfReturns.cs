using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// Reminds agencies before and after the date, as the case's rules say, and makes late returns known further up (D-RR-06, 07, D-ESC-01).
/// It looks at how things stand, so running it twice, late or after a gap sends the latest reminder once.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record RemindAgenciesOfReturns : ISweep;

/// <summary>Handles <see cref="RemindAgenciesOfReturns"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="contacts">Who stands on a rung.</param>
/// <param name="clock">The time.</param>
public sealed class RemindAgenciesOfReturnsHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, EscalationContacts contacts, TimeProvider clock)
    : IRequestHandler<RemindAgenciesOfReturns>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemindAgenciesOfReturns command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var open = await db.ReturnRequests.IgnoreAutoIncludes().Include(x => x.Return)
            .Where(x => ReturnStates.Open.Contains(x.State) && db.Cases.Any(c => c.Id == x.CaseId && c.ClosedAt == null))
            .ToListAsync(ct);
        var cases = open.Select(x => x.CaseId).Distinct().ToList();
        var rules = await db.Cases.Where(x => cases.Contains(x.Id)).Select(x => new { x.Id, x.RuleSetJson }).ToListAsync(ct);
        var byRules = Calendars.ReadEach(rules.Select(x => x.RuleSetJson), await calendars.Current(ct)).ToDictionary(x => x.Key, x => new ReturnTiming(x.Value));
        var timings = rules.ToDictionary(x => x.Id, x => byRules[x.RuleSetJson]);

        var ladder = open.Count == 0 ? [] : (await db.Arrangements(ct)).Returns.Ladder;

        foreach (var request in open)
        {
            var timing = timings[request.CaseId];
            if (timing.ReminderDue(request, now) is { } offset)
            {
                request.Remind(offset, user.Actor, now);
            }

            await TellWhereSomebodyIsNow(request, now, ct);
            if (timing.RungDue(request, ladder, now) is { } rung)
            {
                await Climb(request, ladder, rung.Number, now, ct);
            }
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    // A rung with nobody on it would keep the lateness a secret until the next one's day.
    private async Task Climb(ReturnRequest request, IReadOnlyList<EscalationRung> ladder, int from, DateTimeOffset now, CancellationToken ct)
    {
        for (var rung = from; rung <= ladder.Count; rung++)
        {
            var step = ladder[rung - 1].To;
            if (await contacts.Reached(request, step, now, ct) is { } to)
            {
                request.Escalate(rung, to, user.Actor, now);
                return;
            }

            request.PassOverRung(rung, step, last: rung == ladder.Count, user.Actor, now);
        }
    }

    // The board asks for people to be added: once they are, they hear of it without anybody having to remember.
    private async Task TellWhereSomebodyIsNow(ReturnRequest request, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var step in request.NobodyToTell)
        {
            if (await contacts.Reached(request, step, now, ct) is { } to)
            {
                request.TellAfterAll(step, to, user.Actor, now);
            }
        }
    }
}
