using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Shows which deadlines would move if an event were corrected. Changes nothing.</summary>
/// <param name="Reference">The case.</param>
/// <param name="EventKey">What happened.</param>
/// <param name="Number">Which record of it, in the order of recording, from 1; null for the latest.</param>
/// <param name="When">When it really happened; null to learn only what is recorded now.</param>
[Requires(Permission.ManageCases)]
public sealed record PreviewCorrection(string Reference, string EventKey, int? Number, Occurrence? When) : IRequest<CorrectionPreview>, ICaseMessage;

/// <summary>Checks <see cref="PreviewCorrection"/>.</summary>
public sealed class PreviewCorrectionValidator : AbstractValidator<PreviewCorrection>
{
    /// <summary>Makes the rules.</summary>
    public PreviewCorrectionValidator() =>
        RuleFor(x => x.When).Must(when => when is null || when.Value.IsPlausible).WithMessage("The date must be between 2000 and 2100");
}

/// <summary>What a correction would do.</summary>
/// <param name="Label">The event in words.</param>
/// <param name="Recorded">When it is recorded as having happened.</param>
/// <param name="Version">The version of that record.</param>
/// <param name="Moves">The deadlines that would move.</param>
public sealed record CorrectionPreview(string Label, Occurrence Recorded, int Version, IReadOnlyList<DeadlineMove> Moves);

/// <summary>Handles <see cref="PreviewCorrection"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="calendars">The calendar.</param>
public sealed class PreviewCorrectionHandler(ICaseReviewDb db, CaseScope scope, Calendars calendars) : IRequestHandler<PreviewCorrection, CorrectionPreview>
{
    /// <inheritdoc />
    public async Task<CorrectionPreview> Handle(PreviewCorrection query, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == scope.CaseId, ct);
        var subjects = await db.Set<Subject>().AsNoTracking().Where(s => s.CaseId == scope.CaseId).ToListAsync(ct);
        var happened = await db.Set<CaseEvent>().AsNoTracking().Where(e => e.CaseId == scope.CaseId).ToListAsync(ct);
        var corrected = CaseEvent.Pick(happened, query.EventKey, query.Number) ?? throw new NotFound("event");

        var rules = await calendars.RulesOf(found, ct);
        IReadOnlyList<Milestone> Computed(Occurrence when) => Timetable.Compute(
            rules.Set,
            rules.Calendar,
            happened.GroupBy(e => e.Key).ToDictionary(g => g.Key, g => (IReadOnlyList<Occurrence>)[.. g.Select(e => e == corrected ? when : e.When)]),
            CaseRules.Circumstances(subjects, found.ReviewedUnder)).Where(x => rules.RulesFor(subjects, found.ReviewedUnder).Contains(x.Rule)).ToList();
        var before = Computed(corrected.When);
        var after = query.When is { } when ? Computed(when) : before;
        return new CorrectionPreview(rules.Set.WordsFor(query.EventKey).Label, corrected.When, corrected.Version, [.. Moves(rules.Set, before, after)]);
    }

    private static IEnumerable<DeadlineMove> Moves(RuleSet rules, IReadOnlyList<Milestone> before, IReadOnlyList<Milestone> after) =>
        from key in rules.Rules.Select(rule => rule.Key).Distinct()
        let old = before.FirstOrDefault(milestone => milestone.Key == key && milestone.Driving)
        let now = after.FirstOrDefault(milestone => milestone.Key == key && milestone.Driving)
        where old?.Expected != now?.Expected
        select new DeadlineMove((old ?? now)!.Name, old?.Expected, now?.Expected);
}
