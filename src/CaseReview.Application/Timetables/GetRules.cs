using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>One version of the rules, with worked dates and the clashes that it holds in itself .</summary>
/// <param name="Number">Which.</param>
/// <param name="From">The UK local date to work the examples from; null for today.</param>
[Requires(Permission.ViewSettings)]
public sealed record GetRules(int Number, DateOnly? From) : IRequest<RulesView>;

/// <summary>Checks <see cref="GetRules"/>.</summary>
public sealed class GetRulesValidator : AbstractValidator<GetRules>
{
    /// <summary>Makes the rules.</summary>
    public GetRulesValidator() => RuleFor(x => x.From)
        .Must(from => from is null || Occurrence.On(from.Value).IsPlausible).WithMessage("The date must be between 2000 and 2100");
}

/// <summary>A version of the rules as people read it.</summary>
/// <param name="Facts">What it is.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Worked">Each rule with a worked date.</param>
/// <param name="From">The UK local date that the examples count from.</param>
/// <param name="Clashes">Steps that cannot be taken in their order, with dates.</param>
/// <param name="Plan">Dates that work for the first clash's example, counted back from the report; empty when there is no clash.</param>
/// <param name="Changes">A draft: what differs from the version it was made from.</param>
/// <param name="People">How those who are reminded and told are spoken of.</param>
/// <param name="Newer">A draft: the version published since it was begun; null when there is none.</param>
public sealed record RulesView(
    RulesFacts Facts,
    RuleSet Rules,
    IReadOnlyList<WorkedRule> Worked,
    DateOnly From,
    IReadOnlyList<RuleClash> Clashes,
    IReadOnlyList<PlannedStep> Plan,
    IReadOnlyList<RuleChange> Changes,
    RulePeople People,
    RulesChoice? Newer);

/// <summary>What a version is.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Draft, published or discarded.</param>
/// <param name="InForce">Whether new cases follow it today.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="DraftedAt">When it was begun.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="PublishedBy">Who published it.</param>
/// <param name="Reason">Why.</param>
/// <param name="BasedOn">Which version it was made from.</param>
/// <param name="Version">For forms that change a draft.</param>
public sealed record RulesFacts(
    int Number,
    RuleSetState State,
    bool InForce,
    string Author,
    DateTimeOffset DraftedAt,
    DateTimeOffset? PublishedAt,
    string? PublishedBy,
    string? Reason,
    int? BasedOn,
    int Version);

/// <summary>A rule with a worked date.</summary>
/// <param name="Position">Its place in the file, from 1.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Words">The rule in words.</param>
/// <param name="Due">When it would be due.</param>
/// <param name="Explanation">How that was counted.</param>
/// <param name="IsLocked">Whether law or national guidance sets it: it may be tightened, not loosened.</param>
public sealed record WorkedRule(int Position, DeadlineRule Rule, string Words, Occurrence Due, string Explanation, bool IsLocked);

/// <summary>Handles <see cref="GetRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Today.</param>
public sealed class GetRulesHandler(ICaseReviewDb db, Calendars calendars, TimeProvider clock) : IRequestHandler<GetRules, RulesView>
{
    /// <inheritdoc />
    public async Task<RulesView> Handle(GetRules query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var from = query.From ?? today;
        var version = await db.RequireRules(query.Number, ct);
        var inForce = await db.RulesInForce(today).Select(v => v.Number).FirstAsync(ct);
        var rules = version.Rules();
        var calendar = (await calendars.Current(ct)).WithClosures(rules.ClosureDays);
        var isDraft = version.State is RuleSetState.Draft;
        var latest = isDraft ? await db.LatestRules(ct) : null;
        var people = await db.RulePeople(ct);
        var clashes = Feasibility.Check(rules, calendar, from);
        var basis = isDraft ? await db.RequireRules(version.BasedOn!.Value, ct) : null;
        return new RulesView(
            new RulesFacts(
                version.Number, version.State, version.Number == inForce, version.Author, version.DraftedAt, version.PublishedAt, version.PublishedBy,
                version.Reason, version.BasedOn, version.Version),
            rules,
            [.. rules.Rules.Select((rule, index) => Worked(rules, rule, index + 1, from, calendar))],
            from,
            clashes,
            clashes is [var example, ..] ? Feasibility.Plan(rules, calendar, example) : [],
            basis is null ? [] : RuleSetDiff.Between(basis.Rules(), rules, people),
            people,
            latest is null || latest.Number == version.BasedOn ? null : new RulesChoice(latest.Number, latest.Name, latest.InForceFrom, latest.Reason));
    }

    private static WorkedRule Worked(RuleSet rules, DeadlineRule rule, int position, DateOnly from, WorkingCalendar calendar)
    {
        var start = Occurrence.On(from);
        var due = Counting.Due(rule, start, calendar);
        var day = due.At is { } at ? Occurrence.At(at) : Occurrence.On(due.Day);
        return new WorkedRule(position, rule, rules.InWords(rule), day, Explanation.Of(rule, start, due, calendar), NationalFloor.IsNational(rule));
    }
}
