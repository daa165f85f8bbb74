using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Asks somebody besides to check the version, or somebody of whom no address was known.</summary>
[Requires(Permission.ManageCases)]
public sealed record AskToCheckAccuracy : IRequest<bool>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Name.</summary>
    public string? Person { get; init; }

    /// <summary>Post, or for whom they were at the meeting.</summary>
    public string? Role { get; init; }

    /// <summary>Email address.</summary>
    public string? Email { get; init; }
}

/// <summary>Checks <see cref="AskToCheckAccuracy"/>.</summary>
public sealed class AskToCheckAccuracyValidator : AbstractValidator<AskToCheckAccuracy>
{
    /// <summary>Sets the rules.</summary>
    public AskToCheckAccuracyValidator()
    {
        RuleFor(x => x.Person).Given("Enter the name of the person", "The name", Recipient.NameMaxLength);
        RuleFor(x => x.Role).Given("Enter their post, or for whom they were at the meeting", "The post", Recipient.NameMaxLength);
        RuleFor(x => x.Email).Given("Enter their email address", "The email address", Recipient.EmailMaxLength)
            .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
    }
}

/// <summary>Handles <see cref="AskToCheckAccuracy"/>; answers whether they are newly asked.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="audience">Who may not see the draft.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Now.</param>
public sealed class AskToCheckAccuracyHandler(ICaseReviewDb db, CaseScope scope, AccuracyAudience audience, ICurrentUser user, TimeProvider clock) : IRequestHandler<AskToCheckAccuracy, bool>
{
    /// <inheritdoc />
    public async Task<bool> Handle(AskToCheckAccuracy command, CancellationToken ct)
    {
        var round = await db.LatestRoundOf(scope.CaseId, ct) ?? throw new NotFound("accuracy round");
        var (person, email) = (command.Person!.Trim(), command.Email!.Trim());
        var today = UkClock.DateOf(clock.GetUtcNow());
        var members = await db.Members.AsNoTracking().ToListAsync(ct);
        var member = members.Find(x => x.IsCurrentOn(today) && string.Equals(x.Email, email, StringComparison.OrdinalIgnoreCase))?.MemberId;
        var given = new ReaderGiven(person, email, command.Role!.Trim(), null, member);
        if (await audience.Refuses(scope.CaseId, given, ct) is { } why)
        {
            throw new ValidationException([new(nameof(command.Email), $"{person} is {why}. Enter somebody else")]);
        }

        var asked = round.Ask(given, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return asked;
    }
}
