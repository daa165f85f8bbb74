using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Records what was done about the current risks of a case, by whom and when. The banner then goes (S-REF-01).</summary>
[Requires(Permission.ManageCases)]
public sealed record AnswerCurrentRisk : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What was done.</summary>
    public string? WhatWasDone { get; init; }

    /// <summary>By whom, with post and agency.</summary>
    public string? DoneBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? DoneAt { get; init; }
}

/// <summary>Checks <see cref="AnswerCurrentRisk"/>.</summary>
public sealed class AnswerCurrentRiskValidator : AbstractValidator<AnswerCurrentRisk>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public AnswerCurrentRiskValidator(TimeProvider clock)
    {
        RuleFor(x => x.WhatWasDone).Given("Enter what was done", "What was done", CurrentRisk.TextMaxLength);
        RuleFor(x => x.DoneBy).Given("Enter who did it, with post and agency", "Who did it", NamedPerson.MaxLength);
        this.MomentInPast(x => x.DoneAt, "it was done", clock);
    }
}

/// <summary>Handles <see cref="AnswerCurrentRisk"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class AnswerCurrentRiskHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<AnswerCurrentRisk>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AnswerCurrentRisk command, CancellationToken ct)
    {
        var open = await db.Set<CurrentRisk>().Where(x => x.CaseId == scope.CaseId && x.AnsweredAt == null).ToListAsync(ct);
        RuleViolation.Unless(open.Count > 0, "No risk is open on this case: somebody has answered it already.");
        foreach (var risk in open)
        {
            risk.Answer(command.WhatWasDone!, command.DoneBy!, command.DoneAt!.Value, user.Actor, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
