using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>A member of the partnership, as chosen.</summary>
public sealed record MemberToInvite
{
    /// <summary>The member's number in the partnership.</summary>
    public int Number { get; init; }

    /// <summary>What is hoped of them; null for somebody who is not invited.</summary>
    public InvitationNeed? Need { get; init; }
}

/// <summary>Somebody else, as filled.</summary>
public sealed record OtherToInvite
{
    /// <summary>Name.</summary>
    public string? Person { get; init; }

    /// <summary>Email address.</summary>
    public string? Email { get; init; }

    /// <summary>Post, or for whom they come.</summary>
    public string? Role { get; init; }

    /// <summary>What is hoped of them.</summary>
    public InvitationNeed? Need { get; init; }

    /// <summary>Whether nothing is filled.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Person) && string.IsNullOrWhiteSpace(Email);
}

/// <summary>Invites people to the rapid review meeting: all of the group, and who else knows the case (D-RR-10, 11). Each gets an email with a calendar file.</summary>
[Requires(Permission.ManageCases)]
public sealed record InviteToMeeting : IRequest<int>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Members of the partnership.</summary>
    public IList<MemberToInvite> Members { get; init; } = [];

    /// <summary>Others.</summary>
    public IList<OtherToInvite> Others { get; init; } = [];
}

/// <summary>Checks <see cref="InviteToMeeting"/>.</summary>
public sealed class InviteToMeetingValidator : AbstractValidator<InviteToMeeting>
{
    /// <summary>Makes it.</summary>
    public InviteToMeetingValidator()
    {
        RuleFor(x => x.Members).Must((x, members) => members.Any(y => y.Need is not null) || x.Others.Any(y => !y.IsBlank)).WithMessage("Select whom you invite");
        RuleForEach(x => x.Others).ChildRules(row => row.When(x => !x.IsBlank, () =>
        {
            row.RuleFor(x => x.Person).Given("Enter the name of the person", "The name", NamedPerson.MaxLength);
            row.RuleFor(x => x.Role).Given("Enter their post, or for whom they come", "The post", NamedPerson.MaxLength);
            row.RuleFor(x => x.Email).Given("Enter their email address", "The email address", 254)
                .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
            row.RuleFor(x => x.Need).NotNull().WithMessage("Select whether they must come");
        }));
    }
}

/// <summary>Handles <see cref="InviteToMeeting"/>; answers how many were newly invited.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="guests">Who may be invited.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="user">Who invites.</param>
/// <param name="clock">Now.</param>
public sealed class InviteToMeetingHandler(ICaseReviewDb db, CaseScope scope, MeetingGuests guests, CaseWalls walls, ICurrentUser user, TimeProvider clock) : IRequestHandler<InviteToMeeting, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(InviteToMeeting command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        RuleViolation.Unless(review.MeetingAt > clock.GetUtcNow(), "The meeting’s date has passed. Move it before you invite.");
        await RefuseShutOut(command, ct);
        var known = (await guests.Of(review, ct)).ToDictionary(x => x.Number);
        var members = command.Members.Where(x => x.Need is not null && known.ContainsKey(x.Number)).Select(x => known[x.Number].Invited(x.Need!.Value));
        var others = command.Others.Where(x => !x.IsBlank).Select(x => new InviteeGiven(x.Person!.Trim(), x.Email!.Trim(), x.Role!.Trim(), null, x.Need!.Value));
        var count = review.Invite([.. members, .. others], user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return count;
    }

    // Nobody is invited who may not be told of the case.
    private async Task RefuseShutOut(InviteToMeeting command, CancellationToken ct)
    {
        for (var i = 0; i < command.Others.Count; i++)
        {
            var row = command.Others[i];
            if (!row.IsBlank && await walls.ShutOut(scope.CaseId, new Recipient(row.Person!.Trim(), row.Email!.Trim(), row.Role!.Trim()), ct) is not null)
            {
                throw new ValidationException([new($"Others[{i}].Email", $"{row.Person} is shut out of this case. Enter somebody else")]);
            }
        }
    }
}
