using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Records that the information went to the asking partnership (D-INF-01, D-INF-03). Late needs a reason.</summary>
[Requires(Permission.ManageCases)]
public sealed record SupplyInformation : IRequest
{
    /// <summary>The request's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>When it went.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>To whom.</summary>
    public string? To { get; init; }

    /// <summary>How: "secure email".</summary>
    public string? How { get; init; }

    /// <summary>What it was.</summary>
    public string? What { get; init; }

    /// <summary>Why late, if it was.</summary>
    public string? LateReason { get; init; }

    /// <summary>Whether the person has seen what will be recorded; until then it is only checked.</summary>
    public bool Checked { get; init; }
}

/// <summary>Checks <see cref="SupplyInformation"/>.</summary>
public sealed class SupplyInformationValidator : AbstractValidator<SupplyInformation>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public SupplyInformationValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.At, "on which it was supplied", clock);
        RuleFor(x => x.To).Given("Enter who it was supplied to", "The name", NamedPerson.MaxLength);
        RuleFor(x => x.How).Given("Enter how it was sent", "How it was sent", NamedPerson.MaxLength);
        RuleFor(x => x.What).Given("Enter what was supplied", "What was supplied");
        RuleFor(x => x.LateReason).AtMost("The reason");
    }
}

/// <summary>Handles <see cref="SupplyInformation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class SupplyInformationHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SupplyInformation>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SupplyInformation command, CancellationToken ct)
    {
        var request = await db.RequireRequest(command.Number, user, clock, ct);
        var at = command.At!.Value;
        if (at < request.ReceivedAt)
        {
            throw new ValidationException([new ValidationFailure(nameof(command.At), "The date on which it was supplied must be the same as or after the request")]);
        }

        if (request.IsLateAt(at) && string.IsNullOrWhiteSpace(command.LateReason))
        {
            throw new ValidationException([new ValidationFailure(nameof(command.LateReason), "Enter why it was supplied late")]);
        }

        if (command.Checked)
        {
            request.Supply(new SuppliedInformation(at, command.To!.Trim(), command.How!.Trim(), command.What!, command.LateReason), user.Actor, clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }

        return Unit.Value;
    }
}
