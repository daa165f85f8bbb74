using CaseReview.Application.Common;
using CaseReview.Application.Histories;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;
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
/// <param name="RuleSetVersion">The rules it is pinned to.</param>
/// <param name="Outcome">With what outcome it was closed.</param>
/// <param name="Deadlines">Its driving deadlines, in order.</param>
/// <param name="Latest">The latest steps of its history, without emails, which the page lists apart; empty for people who do not read it.</param>
public sealed record CaseOverview(
    string WhatHappened,
    DateOnly OccurredOn,
    TimeOnly? OccurredAt,
    string Place,
    DateTimeOffset? AwareAt,
    string RuleSetVersion,
    string? Outcome,
    IReadOnlyList<DeadlineLine> Deadlines,
    IReadOnlyList<HistoryLine> Latest)
{
    /// <summary>The reference that the old register gave it; null for a case that was logged here.</summary>
    public string? LegacyReference { get; init; }

    /// <summary>Where the referral stands, when its outcome is still to be told or reported; null otherwise (H-REF-06, H-REF-07).</summary>
    public ReferralStatus? OutcomeToGive { get; init; }

    /// <summary>What is still to be done for the review, or where none follows: the earliest first.</summary>
    public IReadOnlyList<OverviewTask> Tasks { get; init; } = [];

    /// <summary>Other areas that the case touches, in order of entry.</summary>
    public IReadOnlyList<OverviewArea> Areas { get; init; } = [];

    /// <summary>Disagreements that wait for an answer (K-COI-02).</summary>
    public IReadOnlyList<OpenDisagreement> Disagreements { get; init; } = [];
}

/// <summary>A first task that is to be done.</summary>
/// <param name="Title">What.</param>
/// <param name="DueOn">UK date by which.</param>
public sealed record OverviewTask(string Title, DateOnly DueOn);

/// <summary>A disagreement that waits for an answer.</summary>
/// <param name="Number">Its number on the case.</param>
/// <param name="PutTo">To whom it was put.</param>
/// <param name="RaisedAt">When.</param>
public sealed record OpenDisagreement(int Number, string PutTo, DateTimeOffset RaisedAt);

/// <summary>Another area of a case.</summary>
/// <param name="Partnership">Its partnership.</param>
/// <param name="Role">What it is to the case.</param>
public sealed record OverviewArea(string Partnership, AreaRole Role);

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
            c.LegacyReference,
            Areas = db.Set<OtherArea>().Where(a => a.CaseId == c.Id && a.RemovedAt == null).OrderBy(a => a.Number).Select(a => new OverviewArea(a.Partnership, a.Role)).ToList(),
            Referral = db.Set<Referral>().Where(r => r.CaseId == c.Id).Select(r => (ReferralStatus?)r.Status).FirstOrDefault(),
            Tasks = db.Set<ReviewTask>().Where(t => t.CaseId == c.Id && t.State == ReviewTaskState.ToDo).OrderBy(t => t.DueOn).ThenBy(t => t.Number).Select(t => new OverviewTask(t.Title, t.DueOn)).ToList(),
            Disagreements = db.Set<Disagreement>().Where(x => x.CaseId == c.Id && x.Outcome == null).OrderBy(x => x.Number).Select(x => new OpenDisagreement(x.Number, x.PutTo, x.RaisedAt)).ToList(),
            AwareAt = c.Happened.Where(e => e.Key == "became-aware").Max(e => e.At),
        }).SingleAsync(ct);
        var deadlines = await db.Set<Deadline>().Where(d => d.CaseId == scope.CaseId && d.Driving).OrderBy(d => d.Position).AsLines().ToListAsync(ct);

        List<HistoryLine> latest = user.May(Permission.ViewWholeCase)
            ? await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == scope.CaseId && e.EventName != nameof(MessageSent)).OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
                .Select(e => new HistoryLine(e.Summary, e.At, e.ActorName, e.ActorRole, e.IdentifiedBy)).Take(LatestSteps).ToListAsync(ct)
            : [];

        return new CaseOverview(
            found.WhatHappened,
            found.OccurredOn,
            found.OccurredAt,
            found.Place,
            found.AwareAt,
            found.RuleSetVersion,
            found.Outcome,
            deadlines,
            latest)
        {
            LegacyReference = found.LegacyReference,
            Areas = found.Areas,
            Tasks = found.Tasks,
            OutcomeToGive = found.Referral is ReferralStatus.Decided or ReferralStatus.OutcomeGiven ? found.Referral : null,
            Disagreements = found.Disagreements,
        };
    }
}
