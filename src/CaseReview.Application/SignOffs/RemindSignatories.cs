using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>
/// Reminds those who have not decided, by the offsets of the case's rules, and makes it known when their reading has ended (D-SIG-02, X-01). Sent
/// again and again: what was reminded or escalated is not so a second time.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record RemindSignatories : ISweep;

/// <summary>Handles <see cref="RemindSignatories"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class RemindSignatoriesHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<RemindSignatories>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemindSignatories command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<SignOffRequest>().Whole().Where(x => x.Status == SignOffStatus.Open).ToListAsync(ct);
        var cases = open.Select(x => x.CaseId).ToList();
        var pinned = await db.Cases.Where(x => cases.Contains(x.Id)).Select(x => new { x.Id, x.RuleSetJson }).ToDictionaryAsync(x => x.Id, x => x.RuleSetJson, ct);
        var rules = Calendars.ReadEach(pinned.Values, await calendars.Current(ct));
        foreach (var request in open)
        {
            foreach (var signatory in request.Signatories.Where(x => x.IsOpen))
            {
                Chase(request, signatory, rules[pinned[request.CaseId]], now);
            }
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private void Chase(SignOffRequest request, Signatory signatory, CaseRules rules, DateTimeOffset now)
    {
        var received = signatory.ReceivedAt!.Value;

        // A case that was moved to rules without this step keeps the date that its signatories were given.
        var reading = SignOffClock.Driving(rules, received);
        var late = reading is null ? signatory.DueAt : Plan(reading, rules, received, reminded: false).Escalation;
        if (late < now && signatory.DueAt < now && signatory.EscalatedAt is null)
        {
            request.Escalate(signatory.Id, user.Actor, now);
        }

        if (reading is not null && signatory.Status is not SignatoryStatus.Recused
            && Plan(reading, rules, signatory.RemindedAt ?? received, signatory.RemindedAt is not null).Reminders.Any(moment => moment <= now))
        {
            request.Remind(signatory.Id, user.Actor, now);
        }
    }

    private static FollowUp Plan(Milestone reading, CaseRules rules, DateTimeOffset since, bool reminded) =>
        FollowUp.After(reading.Rule, reading.Day, reading.DueAt, rules.Calendar, since, reminded);
}
