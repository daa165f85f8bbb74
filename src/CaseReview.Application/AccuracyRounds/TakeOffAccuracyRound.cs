using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Takes somebody off the open accuracy round, because of a conflict found later or a wrong address: their links stop.</summary>
[Requires(Permission.ManageCases)]
public sealed record TakeOffAccuracyRound : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number on the round's list; from the address.</summary>
    public int Number { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="TakeOffAccuracyRound"/>.</summary>
public sealed class TakeOffAccuracyRoundValidator : AbstractValidator<TakeOffAccuracyRound>
{
    /// <summary>Sets the rules.</summary>
    public TakeOffAccuracyRoundValidator() =>
        RuleFor(x => x.Reason).Given("Enter why this person is taken off", "The reason", AccuracyRound.ReasonMaxLength);
}

/// <summary>Handles <see cref="TakeOffAccuracyRound"/>; answers whom.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who does.</param>
/// <param name="clock">Now.</param>
public sealed class TakeOffAccuracyRoundHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<TakeOffAccuracyRound, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(TakeOffAccuracyRound command, CancellationToken ct)
    {
        var round = await db.LatestRoundOf(scope.CaseId, ct) ?? throw new NotFound("accuracy round");
        var reader = round.Readers.FirstOrDefault(x => x.Number == command.Number) ?? throw new NotFound("person of the accuracy round");
        round.TakeOff(reader.Id, command.Reason!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return reader.Person;
    }
}
