using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
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
/// <param name="Restricted">Whether only some may read it.</param>
/// <param name="Now">The moment of opening.</param>
/// <param name="Calendar">The case's own calendar, that days left are counted with.</param>
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
    bool Restricted,
    DateTimeOffset Now,
    WorkingCalendar Calendar)
{
    /// <summary>Current risks to children that nobody has answered (S-REF-01).</summary>
    public IReadOnlyList<RiskLine> Risks { get; init; } = [];

    /// <summary>Whom it is about.</summary>
    public CaseAbout About => CaseAbouts.Of(Subjects.Select(x => x.Kind));

    /// <summary>Whether its rapid review comes from a referral: no national Panel has a part in it.</summary>
    public bool FromReferral { get; init; }

    /// <summary>Whether it has a notification.</summary>
    public bool HasNotification { get; init; }

    /// <summary>When the rapid review of a case from a referral is to be finished; null where no rule says so.</summary>
    public DeadlineLine? AdviceDeadline { get; init; }

    /// <summary>How a deadline of the case stands.</summary>
    /// <param name="line">The deadline.</param>
    /// <returns>Its standing.</returns>
    public Standing StandingOf(DeadlineLine line) => line.StandingAt(Now, Calendar);
}

/// <summary>A current risk that shouts from every page of its case.</summary>
/// <param name="What">What the risk is.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="RaisedBy">By whom.</param>
public sealed record RiskLine(string What, DateTimeOffset RaisedAt, string RaisedBy);

/// <summary>Handles <see cref="OpenCase"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who opens it.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class OpenCaseHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<OpenCase, OpenedCase>
{
    /// <inheritdoc />
    public async Task<OpenedCase> Handle(OpenCase query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = UkClock.DateOf(now);
        var card = await db.Cases.Where(c => c.Id == scope.CaseId).AsCards(db).SingleAsync(ct);
        var rest = await db.Cases.AsNoTracking().Where(c => c.Id == scope.CaseId).Select(c => new
        {
            Restricted = c.RestrictedSince != null,
            Lead = db.Members.Where(m => m.Id == (Guid?)(object?)c.LeadId).Select(m => m.Name).FirstOrDefault(),
            Last = c.Deadlines.Where(d => d.Driving && (d.Key == MilestoneKeys.SubmitToPanel || d.MetBy == EventKeys.AdviceSent)).OrderBy(d => d.LateFrom)
                .Select(d => new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate)).ToList(),
            FromReferral = db.Set<RapidReview>().Any(r => r.CaseId == c.Id && r.Basis == RapidReviewBasis.Referral),
            HasNotification = db.Set<Notification>().Any(n => n.CaseId == c.Id),
            Chair = db.Members.Where(m => m.Roles.Any(r => r.Role == Role.GroupChair && r.From <= today && (r.Until == null || r.Until >= today))).OrderBy(m => m.Id).Select(m => m.Name).FirstOrDefault(),
        }).SingleAsync(ct);

        db.AccessEntries.Add(AccessEntry.Of(scope.CaseId, query.Page, user, now));
        await db.SaveChangesAsync(ct);

        return new OpenedCase(
            scope.CaseId,
            scope.Reference,
            card.Standing.StageOn(today),
            card.Headline,
            card.Subjects,
            card.Next is [var next, ..] ? next : null,
            rest.Last.Find(d => d.Key == MilestoneKeys.SubmitToPanel),
            rest.Lead,
            rest.Chair,
            rest.Restricted,
            now,
            await calendars.Current(ct))
        {
            Risks = card.AtRisk ? await Risks(ct) : [],
            FromReferral = rest.FromReferral,
            HasNotification = rest.HasNotification,
            AdviceDeadline = rest.Last.Find(d => d.Key != MilestoneKeys.SubmitToPanel),
        };
    }

    private Task<List<RiskLine>> Risks(CancellationToken ct) => db.Set<CurrentRisk>().AsNoTracking()
        .Where(r => r.CaseId == scope.CaseId && r.AnsweredAt == null).OrderBy(r => r.RaisedAt).Select(r => new RiskLine(r.What, r.RaisedAt, r.RaisedBy)).ToListAsync(ct);
}
