using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.SignOffs;
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
public sealed record Dashboard(DateTimeOffset Now, IReadOnlyList<Asked> Asked, PagedList<BoardRow> Board);

/// <summary>Something asked of the person.</summary>
/// <param name="Reference">The case.</param>
/// <param name="What">What: "Notify the national Panel".</param>
/// <param name="Due">When.</param>
/// <param name="LateFrom">The first instant at which it is late.</param>
public sealed record Asked(string Reference, string What, DeadlineLine Due, DateTimeOffset LateFrom);

/// <summary>One case on the board.</summary>
/// <param name="Reference">Reference.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Subjects">The children, by initials.</param>
/// <param name="Milestones">Its driving deadlines.</param>
/// <param name="Returns">Returns in, asked and late.</param>
/// <param name="Signatures">Signatures given and asked.</param>
public sealed record BoardRow(
    string Reference, CaseStage Stage, IReadOnlyList<SubjectLine> Subjects, IReadOnlyList<BoardMilestone> Milestones, Tally Returns, Tally Signatures);

/// <summary>So many of so many.</summary>
/// <param name="Done">Done.</param>
/// <param name="Total">Of how many; 0 when none has been asked.</param>
/// <param name="Late">Late ones among the rest.</param>
public sealed record Tally(int Done, int Total, int Late);

/// <summary>A milestone on the board.</summary>
/// <param name="Key">Milestone key.</param>
/// <param name="Name">Name.</param>
/// <param name="DueOn">UK date, when due on a date.</param>
/// <param name="DueAt">Instant, when due at one.</param>
/// <param name="LateFrom">The first instant at which it is late.</param>
/// <param name="Projected">Whether its anchor has not happened.</param>
/// <param name="Open">Whether it is to be met now.</param>
/// <param name="MetOn">UK date it was met.</param>
/// <param name="MetLate">Whether that was late.</param>
public sealed record BoardMilestone(
    string Key, string Name, DateOnly? DueOn, DateTimeOffset? DueAt, DateTimeOffset LateFrom, bool Projected, bool Open, DateOnly? MetOn, bool MetLate);

/// <summary>Handles <see cref="GetDashboard"/>. Six queries whatever the number of cases.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Now.</param>
public sealed class GetDashboardHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetDashboard, Dashboard>
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
            select new Asked(c.Reference, d.Name, new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt), d.LateFrom)).Take(AskedAtMost).ToListAsync(ct);

        var page = await cases
            .OrderBy(c => c.Deadlines.Where(d => d.IsOpen && d.Driving).Min(d => (DateTimeOffset?)d.LateFrom) ?? DateTimeOffset.MaxValue)
            .ThenBy(c => c.Reference)
            .Select(c => new CaseRow(c.Id, c.Reference, c.OccurredOn))
            .ToPage(query.Page, ct);
        return new Dashboard(now, asked, await Board(page, now, ct));
    }

    private async Task<PagedList<BoardRow>> Board(PagedList<CaseRow> page, DateTimeOffset now, CancellationToken ct)
    {
        var ids = page.Items.Select(c => c.Id).ToList();
        var today = UkClock.DateOf(now);
        var subjects = await db.Set<Subject>().AsNoTracking().Where(s => ids.Contains(s.CaseId)).OrderBy(s => s.Number).ToListAsync(ct);
        var happened = await db.Set<CaseEvent>().AsNoTracking().Where(e => ids.Contains(e.CaseId))
            .Select(e => new { e.CaseId, Event = new StageEvent(e.Key, e.On) }).ToListAsync(ct);
        var milestones = await db.Set<Deadline>().AsNoTracking().Where(d => ids.Contains(d.CaseId) && d.Driving).OrderBy(d => d.Position)
            .Select(d => new { d.CaseId, Line = new BoardMilestone(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate) })
            .ToListAsync(ct);
        var returns = await db.Set<ReturnRequest>().AsNoTracking().Where(r => ids.Contains(r.CaseId) && r.State != ReturnState.NotRequired)
            .Select(r => new { r.CaseId, r.State, r.DueOn }).ToListAsync(ct);
        var signatures = await (
            from request in db.Set<SignOffRequest>().AsNoTracking()
            where ids.Contains(request.CaseId)
            from step in request.Steps
            from signatory in step.Signatories
            where signatory.Status != SignatoryStatus.Superseded && signatory.Status != SignatoryStatus.Delegated && signatory.Status != SignatoryStatus.Recused
            select new { request.CaseId, signatory.Status, signatory.DueAt }).ToListAsync(ct);

        return new PagedList<BoardRow>(
            [.. page.Items.Select(c => new BoardRow(
                c.Reference,
                CaseStages.Of([.. happened.Where(e => e.CaseId == c.Id).Select(e => e.Event)], closed: false, today),
                [.. subjects.Where(s => s.CaseId == c.Id).Select(s => new SubjectLine(s.Initials, s.AgeOn(c.OccurredOn), s.Sex, s.Harm))],
                [.. milestones.Where(m => m.CaseId == c.Id).Select(m => m.Line)],
                Tally([.. returns.Where(r => r.CaseId == c.Id).Select(r => (!r.State.IsOpen(), r.State.IsOpen() && today > r.DueOn))]),
                Tally([.. signatures.Where(s => s.CaseId == c.Id).Select(s => (s.Status is SignatoryStatus.Approved, s.Status is not SignatoryStatus.Approved && now > s.DueAt))])))],
            page.Page,
            page.Total);
    }

    private static Tally Tally(IReadOnlyList<(bool Done, bool Late)> each) => new(each.Count(x => x.Done), each.Count, each.Count(x => x.Late));

    private sealed record CaseRow(Guid Id, string Reference, DateOnly OccurredOn);
}
