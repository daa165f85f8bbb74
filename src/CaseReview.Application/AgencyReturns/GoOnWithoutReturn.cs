using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Goes on without a return: the chair's act, with an explanation that the report prints (D-RR-31, X-15).</summary>
[Requires(Permission.ChairGroup)]
public sealed record GoOnWithoutReturn : IRequest, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the request.</summary>
    public int Number { get; init; }

    /// <summary>Why, for the report.</summary>
    public string? Explanation { get; init; }
}

/// <summary>Checks <see cref="GoOnWithoutReturn"/>.</summary>
public sealed class GoOnWithoutReturnValidator : AbstractValidator<GoOnWithoutReturn>
{
    /// <summary>The checks.</summary>
    public GoOnWithoutReturnValidator() => RuleFor(x => x.Explanation).Line("Enter the explanation for the report", "The explanation");
}

/// <summary>Handles <see cref="GoOnWithoutReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who acts.</param>
public sealed class GoOnWithoutReturnHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GoOnWithoutReturn>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(GoOnWithoutReturn command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        request.GoOnWithout(command.Explanation!, user.Actor);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
