using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>
/// Reminds of the deadlines of cases by the offsets of their rules, and makes known which are late. It goes by what has been said of
/// each, so running it twice, late or after a gap says the latest once. A case without a notification under way and without a rapid review has no
/// statutory step to be reminded of: an incident that is not notified goes to the group, which has no clock for it.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record RemindOfDeadlines : ISweep;

/// <summary>Handles <see cref="RemindOfDeadlines"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class RemindOfDeadlinesHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<RemindOfDeadlines>
{
    private const int AtATime = 500;

    /// <inheritdoc />
    public async Task<Unit> Handle(RemindOfDeadlines command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await db.Cases.Include(c => c.Deadlines)
            .Where(c => c.ClosedAt == null
                && (db.Set<Notification>().Any(n => n.CaseId == c.Id && !Notification.WithoutRapidReview.Contains(n.Status))
                    || db.Set<RapidReview>().Any(r => r.CaseId == c.Id && r.Status != RapidReviewStatus.Stopped))
                && db.Set<Deadline>().Any(d => d.CaseId == c.Id && d.IsOpen && d.FollowUpAt <= now))
            .OrderBy(c => c.Id).Take(AtATime).ToListAsync(ct);
        if (due.Count == 0)
        {
            return Unit.Value;
        }

        var rules = Calendars.ReadEach(due.Select(c => c.RuleSetJson), await calendars.Current(ct));
        foreach (var running in due)
        {
            running.FollowUp(rules[running.RuleSetJson], user.Actor, now);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
