using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>Opens a page of a case: what its header shows. Writes an access entry, because reading is recorded too.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Page">Which page: "Overview".</param>
[Requires(Permission.ViewCases)]
public sealed record OpenCase(string Reference, string Page) : IRequest<OpenedCase>, ICaseMessage;

/// <summary>The header of a case.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Headline">One short line without a name.</param>
/// <param name="Subjects">The children, by initials.</param>
/// <param name="NextDeadline">The next open deadline that drives; null when nothing is open.</param>
/// <param name="PanelDeadline">When the report is due at the Panel; null while not known.</param>
/// <param name="Lead">Who leads.</param>
/// <param name="Chair">Who chairs the group.</param>
/// <param name="Now">The moment of opening.</param>
/// <param name="Calendar">The calendar that days left are counted with.</param>
public sealed record OpenedCase(
    Guid Id,
    string Reference,
    CaseStage Stage,
    string Headline,
    IReadOnlyList<SubjectLine> Subjects,
    DeadlineLine? NextDeadline,
    DeadlineLine? PanelDeadline,
    string? Lead,
    string? Chair,
    DateTimeOffset Now,
    WorkingCalendar Calendar);

/// <summary>A child, as screens show them.</summary>
/// <param name="Initials">Initials.</param>
/// <param name="Age">Age at the incident, in words; empty when not known.</param>
/// <param name="Sex">Sex as recorded.</param>
/// <param name="Harm">What happened.</param>
public sealed record SubjectLine(string Initials, string Age, string Sex, Harm Harm);

/// <summary>A deadline, as lists show it.</summary>
/// <param name="Key">Milestone key.</param>
/// <param name="Name">Name.</param>
/// <param name="DueOn">UK date, when due on a date.</param>
/// <param name="DueAt">Instant, when due at one.</param>
public sealed record DeadlineLine(string Key, string Name, DateOnly? DueOn, DateTimeOffset? DueAt)
{
    /// <summary>UK date on which it was met; null while it is open.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>Whether it was met late.</summary>
    public bool MetLate { get; init; }

    /// <summary>Whether the date is an expectation, because what it counts from has not happened.</summary>
    public bool Projected { get; init; }
}

/// <summary>Handles <see cref="OpenCase"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who opens it.</param>
/// <param name="clock">Now.</param>
public sealed class OpenCaseHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<OpenCase, OpenedCase>
{
    /// <inheritdoc />
    public async Task<OpenedCase> Handle(OpenCase query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = UkClock.DateOf(now);
        var found = await db.Cases.AsNoTracking().Where(c => c.Id == scope.CaseId).Select(c => new
        {
            c.Headline,
            c.OccurredOn,
            c.ClosedAt,
            Subjects = c.Subjects.OrderBy(s => s.Number).ToList(),
            Open = c.Deadlines.Where(d => d.IsOpen && d.Driving).OrderBy(d => d.LateFrom)
                .Select(d => new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt) { Projected = d.Projected }).ToList(),
            Panel = c.Deadlines.Where(d => d.Key == "submit-to-panel" && d.Driving)
                .Select(d => new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt) { MetOn = d.MetOn, MetLate = d.MetLate, Projected = d.Projected }).ToList(),
            Happened = c.Happened.Select(e => new StageEvent(e.Key, e.On)).ToList(),
            Lead = db.Members.Where(m => m.Id == (Guid?)(object?)c.LeadId).Select(m => m.Name).FirstOrDefault(),
            Chair = db.Members.Where(m => m.Role == Role.GroupChair).OrderBy(m => m.Id).Select(m => m.Name).FirstOrDefault(),
        }).SingleAsync(ct);

        // Not a column of the query above, where it would come back with every joined row.
        var rules = await db.Profiles.Select(p => p.RuleSetJson).SingleAsync(ct);

        db.AccessEntries.Add(new AccessEntry
        {
            Id = Ids.New(now),
            PartnershipId = user.PartnershipId,
            CaseId = scope.CaseId,
            What = query.Page,
            At = now,
            ActorKind = user.Actor.Kind,
            ActorId = user.Actor.Id,
            ActorName = user.Actor.Name,
        });
        await db.SaveChangesAsync(ct);

        return new OpenedCase(
            scope.CaseId,
            scope.Reference,
            CaseStages.Of(found.Happened, found.ClosedAt is not null, today),
            found.Headline,
            [.. found.Subjects.Select(s => new SubjectLine(s.Initials, s.AgeOn(found.OccurredOn), s.Sex, s.Harm))],
            found.Open.FirstOrDefault(),
            found.Panel.FirstOrDefault(),
            found.Lead,
            found.Chair,
            now,
            CaseTimetable.RulesFrom(rules).Calendar);
    }
}
