using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>Lists the cases that the person may read, newest first.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Closed">Closed ones, rather than those in hand.</param>
[Requires(Permission.ViewCases)]
public sealed record ListCases(int Page = 1, bool Closed = false) : IRequest<PagedList<CaseLine>>;

/// <summary>A row of the list.</summary>
/// <param name="Reference">Reference.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Headline">One short line without a name.</param>
/// <param name="Subjects">The children, by initials.</param>
/// <param name="LoggedOn">UK date of logging.</param>
/// <param name="NextDeadline">The next open deadline that drives.</param>
public sealed record CaseLine(
    string Reference, CaseStage Stage, string Headline, IReadOnlyList<SubjectLine> Subjects, DateOnly LoggedOn, DeadlineLine? NextDeadline);

/// <summary>Handles <see cref="ListCases"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Today.</param>
public sealed class ListCasesHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListCases, PagedList<CaseLine>>
{
    /// <inheritdoc />
    public async Task<PagedList<CaseLine>> Handle(ListCases query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var page = await db.Cases.AsNoTracking().VisibleTo(user)
            .Where(c => query.Closed == (c.ClosedAt != null))
            .OrderByDescending(c => c.Reference)
            .Select(c => new
            {
                c.Reference,
                c.Headline,
                c.LoggedOn,
                c.OccurredOn,
                c.ClosedAt,
                Subjects = c.Subjects.OrderBy(s => s.Number).ToList(),
                Happened = c.Happened.Select(e => new StageEvent(e.Key, e.On)).ToList(),
                Open = c.Deadlines.Where(d => d.IsOpen && d.Driving).OrderBy(d => d.LateFrom).Select(d => new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt)).ToList(),
            })
            .ToPage(query.Page, ct);

        return new PagedList<CaseLine>(
            [.. page.Items.Select(c => new CaseLine(
                c.Reference,
                CaseStages.Of(c.Happened, c.ClosedAt is not null, today),
                c.Headline,
                [.. c.Subjects.Select(s => new SubjectLine(s.Initials, s.AgeOn(c.OccurredOn), s.Sex, s.Harm))],
                c.LoggedOn,
                c.Open.FirstOrDefault()))],
            page.Page,
            page.Total);
    }
}
