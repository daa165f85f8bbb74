using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>The timetable of a case: every deadline with how it was counted and how it stands, and what it was counted from.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetCaseTimetable(string Reference) : IRequest<CaseTimetableView>, ICaseMessage;

/// <summary>The timetable of a case.</summary>
/// <param name="Rules">The rules that the case is pinned to.</param>
/// <param name="Calendar">The partnership's calendar.</param>
/// <param name="Lines">Every deadline in the order of the rules; those without a date too.</param>
/// <param name="Happened">What the dates are counted from, in the order in which it happened.</param>
/// <param name="Clashes">Steps that cannot be taken in their order .</param>
/// <param name="Plan">Dates that work, where there are clashes: the last day of each step still to be taken, counted back from the report.</param>
/// <param name="Now">The moment of the answer.</param>
/// <param name="MayCorrect">Whether the person may correct when something happened.</param>
/// <param name="MayMove">Whether the person may move the case to other rules.</param>
public sealed record CaseTimetableView(
    RuleSet Rules,
    WorkingCalendar Calendar,
    IReadOnlyList<TimetableLine> Lines,
    IReadOnlyList<HappenedLine> Happened,
    IReadOnlyList<Clash> Clashes,
    IReadOnlyList<PlannedStep> Plan,
    DateTimeOffset Now,
    bool MayCorrect,
    bool MayMove)
{
    /// <summary>Events of the partnership's own rules that can be recorded in this case.</summary>
    public IReadOnlyList<OwnEvent> OwnEvents { get; init; } = [];
}

/// <summary>One deadline.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Milestone">When it is due and why; null while that is not known.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Met">When it was met; null while it is not.</param>
/// <param name="LateReason">Why it was met late, if a reason was given.</param>
/// <param name="MovedFrom">Its first date, when it has moved since.</param>
/// <param name="MoveReason">Why it moved.</param>
public sealed record TimetableLine(
    DeadlineRule Rule, Milestone? Milestone, Standing Standing, Occurrence? Met, string? LateReason, DateOnly? MovedFrom, string? MoveReason)
{
    /// <summary>When those who are to meet it were last reminded; null when nobody was.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>When its lateness was made known; null when it was not.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }
}

/// <summary>Something that happened.</summary>
/// <param name="Key">Event key.</param>
/// <param name="Label">In words.</param>
/// <param name="When">When it happened.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="First">What was first recorded, when it was corrected since .</param>
/// <param name="Reason">Why it was corrected.</param>
/// <param name="Number">Which of its kind, in the order of recording, from 1.</param>
/// <param name="Count">How many of its kind there are.</param>
public sealed record HappenedLine(string Key, string Label, Occurrence When, string RecordedBy, Occurrence? First, string? Reason, int Number, int Count)
{
    /// <summary>Whether it is the latest of its kind.</summary>
    public bool IsLatest => Number == Count;
}

/// <summary>Handles <see cref="GetCaseTimetable"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">The moment of the answer.</param>
public sealed class GetCaseTimetableHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock)
    : IRequestHandler<GetCaseTimetable, CaseTimetableView>
{
    /// <inheritdoc />
    public async Task<CaseTimetableView> Handle(GetCaseTimetable query, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == scope.CaseId, ct);
        var subjects = await db.Set<Subject>().AsNoTracking().Where(s => s.CaseId == scope.CaseId).ToListAsync(ct);
        var happened = await db.Set<CaseEvent>().AsNoTracking().Where(e => e.CaseId == scope.CaseId).ToListAsync(ct);
        var stored = await db.Set<Deadline>().AsNoTracking().Where(d => d.CaseId == scope.CaseId).ToListAsync(ct);

        var rules = await calendars.RulesOf(found, ct);
        var now = clock.GetUtcNow();
        var milestones = rules.Compute(happened, subjects, found.ReviewedUnder);
        var lines = new List<TimetableLine>();
        foreach (var rule in rules.RulesFor(subjects, found.ReviewedUnder))
        {
            var due = milestones.Where(milestone => ReferenceEquals(milestone.Rule, rule)).ToList();
            lines.AddRange(due.Count == 0
                ? [new TimetableLine(rule, null, Standing.NotYetKnown, null, null, null, null)]
                : due.Select((milestone, turn) => LineOf(milestone, stored.Find(d => d.IsOf(milestone, turn)), found.ClosedAt is not null, now, rules.Calendar)));
        }

        IReadOnlyList<Milestone> open = found.ClosedAt is null ? [.. lines.Where(line => line.Met is null).Select(line => line.Milestone).OfType<Milestone>()] : [];
        var clashes = Feasibility.Check(open, rules.Calendar);
        return new CaseTimetableView(
            rules.Set,
            rules.Calendar,
            lines,
            [.. happened.OrderBy(e => e.When.Moment).Select(e => LineOf(e, rules.Set, happened))],
            clashes,
            clashes.Count == 0 ? [] : BackPlan.Of(open, rules.Calendar),
            now,
            user.May(Permission.ManageCases) && found.ClosedAt is null,
            user.May(Permission.ManageSettings) && found.ClosedAt is null)
        {
            OwnEvents = rules.OwnEventsFor(subjects, found.ReviewedUnder),
        };
    }

    private static TimetableLine LineOf(Milestone milestone, Deadline? stored, bool closed, DateTimeOffset now, WorkingCalendar calendar)
    {
        var met = stored?.MetOn is { } on ? stored.MetAt is { } at ? Occurrence.At(at) : Occurrence.On(on) : (Occurrence?)null;
        var standing = closed && met is null
            ? Standing.NotNeeded
            : Standing.Of(milestone.Due, milestone.DueAt, milestone.Projected, met, now, calendar);
        var movedFrom = stored?.FirstDueOn is { } first && first != milestone.Day ? first : (DateOnly?)null;
        return new TimetableLine(milestone.Rule, milestone, standing, met, stored?.LateReason, movedFrom, stored?.MoveReason) { RemindedAt = stored?.RemindedAt, EscalatedAt = stored?.EscalatedAt };
    }

    private static HappenedLine LineOf(CaseEvent happened, RuleSet rules, List<CaseEvent> all)
    {
        var first = happened.FirstOn is { } on ? happened.FirstAt is { } at ? Occurrence.At(at) : Occurrence.On(on) : (Occurrence?)null;
        var same = CaseEvent.InOrder(all, happened.Key);
        return new HappenedLine(happened.Key, rules.WordsFor(happened.Key).Label, happened.When, happened.RecordedBy, first, happened.CorrectionReason, same.Index().First(e => e.Item == happened).Index + 1, same.Count);
    }
}
