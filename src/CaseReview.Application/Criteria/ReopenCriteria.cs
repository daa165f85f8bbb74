using CaseReview.Application.Common;
using CaseReview.Domain.Criteria;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Criteria;

/// <summary>Opens finished criteria again, with a reason: for example because the national Panel has replied (D-CRI-04).</summary>
[Requires(Permission.ManageCases)]
public sealed record ReopenCriteria : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The framework.</summary>
    public ReviewFramework Framework { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="ReopenCriteria"/>.</summary>
public sealed class ReopenCriteriaValidator : AbstractValidator<ReopenCriteria>
{
    /// <summary>Makes it.</summary>
    public ReopenCriteriaValidator() => RuleFor(x => x.Reason).Given("Enter why the criteria are opened again", "The reason", 2000);
}

/// <summary>Handles <see cref="ReopenCriteria"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who opens them.</param>
public sealed class ReopenCriteriaHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<ReopenCriteria>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ReopenCriteria command, CancellationToken ct)
    {
        var assessment = await db.AssessmentOf(scope.CaseId, command.Framework, ct) ?? throw new NotFound("assessment");
        assessment.Reopen(command.Reason!.Trim(), user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
