using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Records why a return came, or will come, late.</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordLateReason : IRequest, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the request.</summary>
    public int Number { get; init; }

    /// <summary>Why, best in the agency's own words.</summary>
    public string? Reason { get; init; }

    /// <summary>Who was responsible, as a post or a body; may be empty.</summary>
    public string? Responsible { get; init; }
}

/// <summary>Checks <see cref="RecordLateReason"/>.</summary>
public sealed class RecordLateReasonValidator : AbstractValidator<RecordLateReason>
{
    /// <summary>The checks.</summary>
    public RecordLateReasonValidator()
    {
        RuleFor(x => x.Reason).Line("Enter why the return is late", "Why it is late");
        RuleFor(x => x.Responsible).Within(ReturnText.ShortMaxLength, "Who was responsible");
    }
}

/// <summary>Handles <see cref="RecordLateReason"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who acts.</param>
public sealed class RecordLateReasonHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<RecordLateReason>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordLateReason command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        request.RecordLateReason(command.Reason!, command.Responsible, user.Actor);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
