using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The lead asks a colleague to help with the return. They get a link of their own .</summary>
[Requires(Permission.AnswerReturn)]
public sealed record AddReturnColleague : IRequest
{
    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>Work email address.</summary>
    public string? Email { get; init; }
}

/// <summary>Checks <see cref="AddReturnColleague"/>.</summary>
public sealed class AddReturnColleagueValidator : AbstractValidator<AddReturnColleague>
{
    /// <summary>The checks.</summary>
    public AddReturnColleagueValidator()
    {
        RuleFor(x => x.Name).Short("Enter your colleague’s name", "The name");
        RuleFor(x => x.Email).Cascade(CascadeMode.Stop)
            .Must(x => !string.IsNullOrWhiteSpace(x)).WithMessage("Enter your colleague’s work email address")
            .Within(ReturnColleague.EmailMaxLength, "The email address")
            .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
    }
}

/// <summary>Handles <see cref="AddReturnColleague"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="user">The lead.</param>
/// <param name="clock">The time.</param>
public sealed class AddReturnColleagueHandler(ICaseReviewDb db, OwnReturn own, CaseWalls walls, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddReturnColleague>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AddReturnColleague command, CancellationToken ct)
    {
        var request = await own.LoadAsLead(ct);
        var who = new ReturnContact(command.Name!, command.Email!.Trim());
        var addresses = (await db.Arrangements(ct)).Returns.Colleagues;
        var before = await db.Set<ReturnColleague>().AsNoTracking().Where(x => x.RequestId == request.Id).ToListAsync(ct);
        var helping = before.Where(x => x.RemovedAt is null).ToList();
        Refuse(helping.Count >= ReturnColleague.AtMost, $"A return can have {ReturnColleague.AtMost} colleagues at a time. Remove one first");
        Refuse(request.Recipient.Has(who.Email) || helping.Exists(x => who.Has(x.Email)), "This address has a link to the return already");
        Refuse(!ReturnColleague.MayHelp(request, who.Email, addresses), $"The address must end in {ReturnColleague.EndingOf(request.Recipient.Email)}, like your own. Ask us if somebody else must help");
        Refuse(await walls.ShutOut(request.CaseId, new Recipient(who.Name, who.Email, ""), ct) is not null, "This person cannot be added. Ask us if you do not know why");

        db.Set<ReturnColleague>().Add(ReturnColleague.Add(request, before.Count + 1, who, addresses, user.Actor, clock.GetUtcNow()));

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static void Refuse(bool when, string words)
    {
        if (when)
        {
            throw new ValidationException([new ValidationFailure(nameof(AddReturnColleague.Email), words)]);
        }
    }
}
