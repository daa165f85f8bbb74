using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Dashboards;

/// <summary>What is asked of the person now, and the cases in hand, most at risk first. Only what they may read.</summary>
/// <param name="OnlyMine">Only the cases that the person leads.</param>
/// <param name="Page">Page of the board, from 1.</param>
[Requires(Permission.ViewDashboard)]
public sealed record GetDashboard(bool OnlyMine = false, int Page = 1) : IRequest<Dashboard>;

/// <summary>The dashboard.</summary>
/// <param name="Now">The moment it shows.</param>
/// <param name="Asked">Open deadlines and requests due within the week, and late ones, most urgent first.</param>
/// <param name="Board">Cases in hand.</param>
/// <param name="Calendar">The partnership's calendar, that days left are counted with.</param>
public sealed record Dashboard(DateTimeOffset Now, IReadOnlyList<Asked> Asked, PagedList<BoardRow> Board, WorkingCalendar Calendar)
{
    /// <summary>References of cases on which a child is at risk now and nobody has answered it (S-REF-01).</summary>
    public IReadOnlyList<string> AtRisk { get; init; } = [];

    /// <summary>Whom those cases are about.</summary>
    public CaseAbout AtRiskAbout { get; init; }

    /// <summary>How a deadline stands.</summary>
    /// <param name="line">The deadline.</param>
    /// <returns>Its standing.</returns>
    public Standing StandingOf(DeadlineLine line) => line.StandingAt(Now, Calendar);
}

/// <summary>Something asked of the person.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Due">When.</param>
public sealed record Asked(string Reference, DeadlineLine Due);

/// <summary>One case on the board.</summary>
/// <param name="Reference">Reference.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Subjects">The children, by initials.</param>
/// <param name="Milestones">Its driving deadlines.</param>
/// <param name="Returns">Returns in, asked and late.</param>
/// <param name="Signatures">Signatures given and asked.</param>
public sealed record BoardRow(
    string Reference, CaseStage Stage, IReadOnlyList<SubjectLine> Subjects, IReadOnlyList<DeadlineLine> Milestones, Tally Returns, Tally Signatures);

/// <summary>So many of so many.</summary>
/// <param name="Done">Done.</param>
/// <param name="Total">Of how many; 0 when none has been asked.</param>
/// <param name="Late">Late ones among the rest.</param>
public sealed record Tally(int Done, int Total, int Late);

/// <summary>Handles <see cref="GetDashboard"/>. As many queries for many cases as for one.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class GetDashboardHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<GetDashboard, Dashboard>
{
    private const int AskedAtMost = 30;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <inheritdoc />
    public async Task<Dashboard> Handle(GetDashboard query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var cases = db.Cases.AsNoTracking().VisibleTo(user).Where(c => c.ClosedAt == null);
        if (query.OnlyMine && user.Actor.MemberId is { } me)
        {
            cases = cases.Where(c => c.LeadId == me);
        }

        var until = now + Week;
        var asked = await (
            from c in cases
            from d in c.Deadlines
            where d.IsOpen && d.Driving && d.LateFrom < until
            orderby d.LateFrom, c.Reference
            select new Asked(c.Reference, new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate))).Take(AskedAtMost).ToListAsync(ct);

        var page = await cases
            .OrderBy(c => c.Deadlines.Where(d => d.IsOpen && d.Driving).Min(d => (DateTimeOffset?)d.LateFrom) ?? DateTimeOffset.MaxValue)
            .ThenBy(c => c.Reference)
            .AsCards(db)
            .ToPage(query.Page, ct);
        // Whoever leads the case: this is for everybody who may see it.
        var atRisk = await db.Cases.AsNoTracking().VisibleTo(user)
            .Where(c => c.ClosedAt == null && db.Set<CurrentRisk>().Any(r => r.CaseId == c.Id && r.AnsweredAt == null))
            .OrderBy(c => c.Reference).Select(c => new { c.Reference, Adults = c.Subjects.All(s => s.Kind == SubjectKind.Adult) }).ToListAsync(ct);
        return new Dashboard(now, asked, await Board(page, now, ct), await calendars.Current(ct))
        {
            AtRisk = [.. atRisk.Select(x => x.Reference)],
            AtRiskAbout = atRisk.TrueForAll(x => !x.Adults) ? CaseAbout.Child : atRisk.TrueForAll(x => x.Adults) ? CaseAbout.Adult : CaseAbout.People,
        };
    }

    private async Task<PagedList<BoardRow>> Board(PagedList<CaseCard> page, DateTimeOffset now, CancellationToken ct)
    {
        var ids = page.Items.Select(c => c.Id).ToList();
        var today = UkClock.DateOf(now);
        var milestones = await db.Set<Deadline>().AsNoTracking().Where(d => ids.Contains(d.CaseId) && d.Driving).OrderBy(d => d.Position)
            .Select(d => new { d.CaseId, Line = new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate) })
            .ToListAsync(ct);
        var returns = await db.Set<ReturnRequest>().AsNoTracking().Where(r => ids.Contains(r.CaseId) && r.State != ReturnState.NotRequired)
            .Select(r => new { r.CaseId, r.State, r.DueOn }).ToListAsync(ct);
        var signatures = await (
            from request in db.Set<SignOffRequest>().AsNoTracking()
            where ids.Contains(request.CaseId)
            from step in request.Steps
            from signatory in step.Signatories
            where signatory.Status != SignatoryStatus.Superseded && signatory.Status != SignatoryStatus.NotNeeded
            select new { request.CaseId, signatory.Status, signatory.DueAt }).ToListAsync(ct);

        return new PagedList<BoardRow>(
            [.. page.Items.Select(c => new BoardRow(
                c.Reference,
                c.Standing.StageOn(today),
                c.Subjects,
                [.. milestones.Where(m => m.CaseId == c.Id).Select(m => m.Line)],
                Tally([.. returns.Where(r => r.CaseId == c.Id).Select(r => (!r.State.IsOpen(), r.State.IsOpen() && today > r.DueOn))]),
                Tally([.. signatures.Where(s => s.CaseId == c.Id).Select(s => (s.Status is SignatoryStatus.Approved, s.Status is not SignatoryStatus.Approved && now > s.DueAt))])))],
            page.Page,
            page.Total);
    }

    private static Tally Tally(IReadOnlyList<(bool Done, bool Late)> each) => new(each.Count(x => x.Done), each.Count, each.Count(x => x.Late));
}
