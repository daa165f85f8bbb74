using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Application.ReturnTemplates;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Whom the business unit may ask for a return, and by when (D-RR-04).</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record GetReturnsToAsk(string Reference) : IRequest<ReturnsToAsk>, ICaseMessage;

/// <summary>Whom the business unit may ask.</summary>
/// <param name="Agencies">Agencies not yet asked; those that the scoping meeting named come first.</param>
/// <param name="DueOn">When returns asked for now are due; null when the partnership has no rule.</param>
/// <param name="Explanation">How that was worked out.</param>
/// <param name="PeriodFrom">First day of the period, from the scoping meeting.</param>
/// <param name="PeriodTo">Last day of the period.</param>
public sealed record ReturnsToAsk(IReadOnlyList<AgencyNotAsked> Agencies, DateOnly? DueOn, string? Explanation, DateOnly? PeriodFrom, DateOnly PeriodTo)
{
    /// <summary>The meeting that the returns are for.</summary>
    public required MeetingPlanned Meeting { get; init; }

    /// <summary>The templates that can be sent, the one proposed first.</summary>
    public IReadOnlyList<TemplateChoice> Templates { get; init; } = [];

    /// <summary>The refusal of a template that was replaced while the page was open.</summary>
    internal static ValidationException NoSuchTemplate => new([new ValidationFailure(nameof(AskForReturns.Template), "A later version has taken the place of this template. Select what they fill in")]);

    /// <summary>Refuses when no template is chosen, or one that can no longer be sent.</summary>
    /// <param name="chosen">Its number.</param>
    /// <exception cref="ValidationException">It is not one of <see cref="Templates"/>.</exception>
    public void RequireTemplate(int? chosen)
    {
        if (Templates.Count > 0 && Templates.All(x => x.Number != chosen))
        {
            throw chosen is null ? new ValidationException([new ValidationFailure(nameof(AskForReturns.Template), "Select what they fill in")]) : NoSuchTemplate;
        }
    }
}

/// <summary>An agency that has not been asked.</summary>
/// <param name="Code">Its code; null for one added for this case.</param>
/// <param name="Name">Its name.</param>
/// <param name="Involved">Whether the scoping meeting named it.</param>
/// <param name="ContactName">Its safeguarding lead, when known.</param>
/// <param name="ContactEmail">The lead's email address.</param>
/// <param name="Copied">Its member of the group, who gets a copy (D-RR-07).</param>
public sealed record AgencyNotAsked(string? Code, string Name, bool Involved, string? ContactName, string? ContactEmail, string? Copied);

/// <summary>Handles <see cref="GetReturnsToAsk"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">The time.</param>
public sealed class GetReturnsToAskHandler(ICaseReviewDb db, CaseScope scope, CaseWalls walls, Calendars calendars, TimeProvider clock) : IRequestHandler<GetReturnsToAsk, ReturnsToAsk>
{
    /// <inheritdoc />
    public async Task<ReturnsToAsk> Handle(GetReturnsToAsk query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var facts = await db.Cases.Where(x => x.Id == scope.CaseId).Select(x => new { x.RuleSetJson, x.OccurredOn }).SingleAsync(ct);
        var due = new ReturnTiming(await calendars.RulesFrom(facts.RuleSetJson, ct)).DueWhenAsked(now);
        var scoped = await db.Set<RapidReview>().Where(x => x.CaseId == scope.CaseId && x.Status != RapidReviewStatus.Stopped)
            .OrderByDescending(x => x.OpenedAt)
            .Select(x => new
            {
                x.PeriodFrom,
                x.PeriodTo,
                Agencies = x.Agencies.Select(a => new { a.AgencyId, a.Name, a.ContactName, a.ContactEmail }).ToList(),
            })
            .FirstOrDefaultAsync(ct);
        var asked = await db.ReturnRequests.Where(x => x.CaseId == scope.CaseId && x.State != ReturnState.NotRequired).Select(x => x.Agency.Name).ToListAsync(ct);
        var agencies = await db.Agencies.CurrentOn(UkClock.DateOf(now)).OrderBy(x => x.Name).ToListAsync(ct);
        var contacts = await db.AgencyContacts(walls, scope.CaseId, UkClock.DateOf(now), ct);

        var deciding = (await db.CriteriaArrangements(ct)).Bodies.Values.ToHashSet();
        var own = agencies.Where(x => !asked.Contains(x.Name) && !deciding.Contains(x.Code)).Select(x =>
        {
            var named = scoped?.Agencies.Find(a => a.AgencyId == x.Id);
            var lead = contacts.LeadOf(x.Id);
            return new AgencyNotAsked(
                x.Code, x.Name, named is not null, named?.ContactName ?? lead?.Name, named?.ContactEmail ?? lead?.Email, contacts.GroupMemberOf(x.Id)?.Name);
        });
        var added = (scoped?.Agencies ?? []).Where(x => x.AgencyId is null && !asked.Contains(x.Name))
            .Select(x => new AgencyNotAsked(null, x.Name, true, x.ContactName, x.ContactEmail, null));
        return new ReturnsToAsk(
            [.. own.Concat(added).OrderByDescending(x => x.Involved)], due?.Due, due?.Explanation, scoped?.PeriodFrom, scoped?.PeriodTo ?? facts.OccurredOn)
        {
            Meeting = await db.MeetingPlannedFor(scope.CaseId, ct),
            Templates = [.. (await db.TemplatesFor(scope.CaseId, ct)).Select(x => new TemplateChoice(x.Number, x.Name, x.Form().Kind, [.. x.Form().Sections.Select(s => s.Title)]))],
        };
    }
}
