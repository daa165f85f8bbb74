using CaseReview.Application.ChronologySheets;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency says in one act that it had no contact and holds nothing. A replayed form changes nothing.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record SendNilReturn : IRequest
{
    /// <summary>Name of the person who says so.</summary>
    public string? Name { get; init; }

    /// <summary>Their role in the agency.</summary>
    public string? Role { get; init; }

    /// <summary>Why it is late; asked only then.</summary>
    public string? LateReason { get; init; }
}

/// <summary>Checks <see cref="SendNilReturn"/>.</summary>
public sealed class SendNilReturnValidator : AbstractValidator<SendNilReturn>
{
    /// <summary>The checks.</summary>
    public SendNilReturnValidator()
    {
        RuleFor(x => x.Name).Short("Enter the name of the person who says so", "The name");
        RuleFor(x => x.Role).Short("Enter their role", "The role");
        RuleFor(x => x.LateReason).Within(ReturnText.LineMaxLength, "Why the return is late");
    }
}

/// <summary>Handles <see cref="SendNilReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who sends it.</param>
/// <param name="clock">The time.</param>
public sealed class SendNilReturnHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SendNilReturn>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SendNilReturn command, CancellationToken ct)
    {
        var request = await own.LoadAsLead(ct);
        var now = clock.GetUtcNow();
        await db.RequireNoneWaiting(request, ct);
        request.RequireLateReason(command.LateReason, now);

        request.SendNilReturn(new Answerer(ReturnText.Normal(command.Name), ReturnText.Normal(command.Role)), command.LateReason, user.Actor, now);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
