using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Shows to which rules a case can be moved, and which deadlines would move with it. Changes nothing.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">The version to try; null to learn only which there are.</param>
[Requires(Permission.ManageSettings)]
public sealed record PreviewRulesMove(string Reference, int? Number) : IRequest<RulesMovePreview>, ICaseMessage;

/// <summary>Checks <see cref="PreviewRulesMove"/>.</summary>
public sealed class PreviewRulesMoveValidator : AbstractValidator<PreviewRulesMove>
{
    /// <summary>Makes the rules.</summary>
    public PreviewRulesMoveValidator() => RuleFor(x => x.Number).GreaterThan(0).WithMessage("Select a version of the rules");
}

/// <summary>What a move would do.</summary>
/// <param name="Current">The rules that the case follows.</param>
/// <param name="Others">Published versions that it does not follow, the latest first.</param>
/// <param name="Moves">Deadlines that would move, begin or end; null when no version was tried.</param>
public sealed record RulesMovePreview(RuleSet Current, IReadOnlyList<RulesChoice> Others, IReadOnlyList<DeadlineMove>? Moves);

/// <summary>A published version.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">UK local date.</param>
/// <param name="Reason">Why it was made.</param>
public sealed record RulesChoice(int Number, string Name, DateOnly InForceFrom, string? Reason);

/// <summary>Handles <see cref="PreviewRulesMove"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="calendars">The calendar.</param>
public sealed class PreviewRulesMoveHandler(ICaseReviewDb db, CaseScope scope, Calendars calendars) : IRequestHandler<PreviewRulesMove, RulesMovePreview>
{
    /// <inheritdoc />
    public async Task<RulesMovePreview> Handle(PreviewRulesMove query, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == scope.CaseId, ct);
        var current = await calendars.RulesOf(found, ct);
        var began = await db.Set<CaseEvent>().Where(e => e.CaseId == scope.CaseId && e.Key != EventKeys.IncidentOccurred).MinAsync(e => (DateOnly?)e.On, ct);
        var others = await db.Set<RuleSetVersion>().Where(v => v.State == RuleSetState.Published && v.Label != found.RuleSetVersion && (v.InForceUntil == null || began <= v.InForceUntil))
            .OrderBy(v => v.InForceUntil != null).ThenByDescending(v => v.Publication).Select(v => new RulesChoice(v.Number, v.Name, v.InForceFrom, v.Reason)).ToListAsync(ct);
        return new RulesMovePreview(current.Set, others, query.Number is { } number ? await Moves(found, current, number, ct) : null);
    }

    private async Task<IReadOnlyList<DeadlineMove>> Moves(Case found, CaseRules current, int number, CancellationToken ct)
    {
        var version = await db.RequireRules(number, ct);
        var subjects = await db.Set<Subject>().AsNoTracking().Where(s => s.CaseId == found.Id).ToListAsync(ct);
        var happened = await db.Set<CaseEvent>().AsNoTracking().Where(e => e.CaseId == found.Id).ToListAsync(ct);
        var next = await calendars.RulesFrom(version.Json, ct);
        return happened.TrueForAll(e => next.Set.KnowsEvent(e.Key))
            ? DeadlineMoves.Between(current.Set, current.Compute(happened, subjects, found.ReviewedUnder), next.Set, next.Compute(happened, subjects, found.ReviewedUnder))
            : [];
    }
}
