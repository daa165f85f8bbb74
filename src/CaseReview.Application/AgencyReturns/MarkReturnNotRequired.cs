using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Takes a request back: the agency turned out not to be involved.</summary>
[Requires(Permission.ManageCases)]
public sealed record MarkReturnNotRequired : IRequest, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the request.</summary>
    public int Number { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="MarkReturnNotRequired"/>.</summary>
public sealed class MarkReturnNotRequiredValidator : AbstractValidator<MarkReturnNotRequired>
{
    /// <summary>The checks.</summary>
    public MarkReturnNotRequiredValidator() => RuleFor(x => x.Reason).Line("Enter why the return is not required", "Why it is not required");
}

/// <summary>Handles <see cref="MarkReturnNotRequired"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who acts.</param>
public sealed class MarkReturnNotRequiredHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<MarkReturnNotRequired>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(MarkReturnNotRequired command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        request.MarkNotRequired(command.Reason!, user.Actor);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
