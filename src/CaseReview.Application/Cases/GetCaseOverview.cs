using CaseReview.Application.Common;
using CaseReview.Application.Histories;
using CaseReview.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>The overview of a case: milestones, key facts, who was told, the latest history.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetCaseOverview(string Reference) : IRequest<CaseOverview>, ICaseMessage;

/// <summary>The overview.</summary>
/// <param name="WhatHappened">What happened.</param>
/// <param name="OccurredOn">UK date of the incident.</param>
/// <param name="OccurredAt">UK time of the incident, when known.</param>
/// <param name="Place">Where.</param>
/// <param name="AwareAt">When the authority became aware.</param>
/// <param name="Subjects">The children.</param>
/// <param name="RuleSetVersion">The rules it is pinned to.</param>
/// <param name="Outcome">With what outcome it was closed.</param>
/// <param name="Deadlines">Its driving deadlines, in order.</param>
/// <param name="Latest">The latest steps of its history; empty for people who do not read it.</param>
public sealed record CaseOverview(
    string WhatHappened,
    DateOnly OccurredOn,
    TimeOnly? OccurredAt,
    string Place,
    DateTimeOffset? AwareAt,
    IReadOnlyList<OverviewSubject> Subjects,
    string RuleSetVersion,
    string? Outcome,
    IReadOnlyList<OverviewDeadline> Deadlines,
    IReadOnlyList<HistoryLine> Latest);

/// <summary>A child, by initials.</summary>
/// <param name="Initials">Initials.</param>
/// <param name="Age">Age at the incident.</param>
/// <param name="Sex">Sex as recorded.</param>
/// <param name="LookedAfter">Whether looked after.</param>
public sealed record OverviewSubject(string Initials, string Age, string Sex, Known LookedAfter);

/// <summary>A deadline.</summary>
/// <param name="Key">Milestone key.</param>
/// <param name="Name">Name.</param>
/// <param name="DueOn">UK date, when due on a date.</param>
/// <param name="DueAt">Instant, when due at one.</param>
/// <param name="LateFrom">The first instant at which it is late.</param>
/// <param name="Projected">Whether its anchor has not happened.</param>
/// <param name="Open">Whether it is to be met now.</param>
/// <param name="MetOn">UK date it was met.</param>
/// <param name="MetLate">Whether that was late.</param>
public sealed record OverviewDeadline(
    string Key, string Name, DateOnly? DueOn, DateTimeOffset? DueAt, DateTimeOffset LateFrom, bool Projected, bool Open, DateOnly? MetOn, bool MetLate);

/// <summary>Handles <see cref="GetCaseOverview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
public sealed class GetCaseOverviewHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetCaseOverview, CaseOverview>
{
    private const int LatestSteps = 6;

    /// <inheritdoc />
    public async Task<CaseOverview> Handle(GetCaseOverview query, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().Where(c => c.Id == scope.CaseId).Select(c => new
        {
            c.WhatHappened,
            c.OccurredOn,
            c.OccurredAt,
            c.Place,
            c.RuleSetVersion,
            c.Outcome,
            AwareAt = c.Happened.Where(e => e.Key == "became-aware").Max(e => e.At),
            Subjects = c.Subjects.OrderBy(s => s.Number).ToList(),
            Deadlines = c.Deadlines.Where(d => d.Driving).OrderBy(d => d.Position)
                .Select(d => new OverviewDeadline(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate)).ToList(),
        }).SingleAsync(ct);

        List<HistoryLine> latest = user.May(Permission.ViewWholeCase)
            ? await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == scope.CaseId).OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
                .Select(e => new HistoryLine(e.Summary, e.At, e.ActorName, e.ActorRole, e.IdentifiedBy)).Take(LatestSteps).ToListAsync(ct)
            : [];

        return new CaseOverview(
            found.WhatHappened,
            found.OccurredOn,
            found.OccurredAt,
            found.Place,
            found.AwareAt,
            [.. found.Subjects.Select(s => new OverviewSubject(s.Initials, s.AgeOn(found.OccurredOn), s.Sex, s.LookedAfter))],
            found.RuleSetVersion,
            found.Outcome,
            found.Deadlines,
            latest);
    }
}
