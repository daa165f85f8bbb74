using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Keeps what one agency gives towards the answer (D-INF-03).</summary>
[Requires(Permission.ManageCases)]
public sealed record CollateInformation : IRequest
{
    /// <summary>The request's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>Name of the agency.</summary>
    public string? Agency { get; init; }

    /// <summary>What it gave, or that it holds nothing.</summary>
    public string? Text { get; init; }
}

/// <summary>Checks <see cref="CollateInformation"/>.</summary>
public sealed class CollateInformationValidator : AbstractValidator<CollateInformation>
{
    /// <summary>Makes it.</summary>
    public CollateInformationValidator()
    {
        RuleFor(x => x.Agency).Given("Enter the name of the agency", "The name of the agency", NamedPerson.MaxLength);
        RuleFor(x => x.Text).Given("Enter what the agency gave, or that it holds nothing", "What the agency gave");
    }
}

/// <summary>Handles <see cref="CollateInformation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class CollateInformationHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CollateInformation>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CollateInformation command, CancellationToken ct)
    {
        (await db.RequireRequest(command.Number, user, clock, ct)).AddContribution(command.Agency!.Trim(), command.Text!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
