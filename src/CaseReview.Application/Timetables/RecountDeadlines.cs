using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>
/// Counts running deadlines again when a bank holiday was proclaimed or withdrawn, or the office closes on another day (X-28), and tells the managers
/// in one email which cases are concerned. While the calendar is the one last counted with, it does nothing.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record RecountDeadlines : ISweep;

/// <summary>Handles <see cref="RecountDeadlines"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="calendars">The calendar as it stands.</param>
/// <param name="timetable">Loads cases.</param>
/// <param name="outbox">Tells the managers.</param>
/// <param name="clock">The time.</param>
public sealed class RecountDeadlinesHandler(ICaseReviewDb db, Calendars calendars, CaseTimetable timetable, Outbox outbox, TimeProvider clock)
    : IRequestHandler<RecountDeadlines>
{
    private const int NamedAtMost = 150;

    /// <inheritdoc />
    public async Task<Unit> Handle(RecountDeadlines command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var calendar = await calendars.Fresh(ct);
        var applied = await db.Set<AppliedCalendar>().SingleOrDefaultAsync(ct);
        var changes = applied?.ChangesTo(calendar) ?? CalendarException.Changes([], calendar.Exceptions);
        if (changes.Count == 0)
        {
            return Unit.Value;
        }

        var reason = string.Join("; ", changes);
        var moved = new List<string>();
        var rules = Calendars.ReadEach(await db.Cases.Where(c => c.ClosedAt == null).Select(c => c.RuleSetJson).Distinct().ToListAsync(ct), calendar);
        foreach (var id in await db.Cases.Where(c => c.ClosedAt == null).OrderBy(c => c.Reference).Select(c => c.Id).ToListAsync(ct))
        {
            var running = await timetable.Load(id, ct);
            var deadlines = running.Recount(rules[running.RuleSetJson], reason, Actor.System, now);
            moved.AddRange(deadlines.Select(d => $"{running.Reference}: {d.Name}, from {DateWords.Full(d.Before)} to {DateWords.Full(d.After)}"));
        }

        applied ??= db.Set<AppliedCalendar>().Add(AppliedCalendar.ByRule(calendars.Partnership, now)).Entity;
        applied.Take(calendar, now);
        await Tell(changes, moved, now, ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private async Task Tell(IReadOnlyList<string> changes, List<string> moved, DateTimeOffset now, CancellationToken ct)
    {
        if (moved.Count == 0)
        {
            return;
        }

        var today = UkClock.DateOf(now);
        var managers = await db.Members.AsNoTracking()
            .Where(m => m.Role == Role.BusinessUnitManager && m.From <= today && (m.Until == null || today <= m.Until)).ToListAsync(ct);
        string[] paragraphs =
        [
            $"The calendar has changed: {string.Join("; ", changes)}.",
            "These open deadlines were counted again and have moved:",
            string.Join('\n', moved.Take(NamedAtMost)) + (moved.Count > NamedAtMost ? $"\nand {moved.Count - NamedAtMost} more" : ""),
            "Each timetable keeps the first date beside the new one, and says why it moved.",
        ];
        foreach (var manager in managers)
        {
            var to = new Recipient(manager.Name, manager.Email, manager.Post, manager.MemberId);
            await outbox.Send(new Letter(null, "Deadlines moved by the calendar", to, $"The calendar changed: {moved.Count} deadlines moved", paragraphs), ct);
        }
    }
}
