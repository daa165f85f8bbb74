using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Lets somebody in again who was shut out of a case. Answers their name.</summary>
[Requires(Permission.RestrictCases)]
public sealed record LetIn : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the member in the partnership.</summary>
    public int Person { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="LetIn"/>.</summary>
public sealed class LetInValidator : AbstractValidator<LetIn>
{
    /// <summary>Makes it.</summary>
    public LetInValidator() => RuleFor(x => x.Reason).Given("Enter why they may read the case again", "The reason", CasePerson.ReasonMaxLength);
}

/// <summary>Handles <see cref="LetIn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who does it.</param>
/// <param name="clock">Now.</param>
public sealed class LetInHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<LetIn, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(LetIn command, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Number == command.Person, ct) ?? throw new NotFound("person");
        (await timetable.Load(scope.CaseId, ct)).LetIn(member.MemberId, command.Reason!.Trim(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return member.Name;
    }
}
