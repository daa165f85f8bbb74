using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Opens a referral form for somebody without an account and emails them the link (D-REF-01, D-REF-03, H-REF-01). Answers the form's label.</summary>
[Requires(Permission.LogReferrals)]
public sealed record InviteReferrer : IRequest<string>
{
    /// <summary>By an agency of this partnership or by another partnership.</summary>
    public ReferralRoute? Route { get; init; }

    /// <summary>Code of the agency.</summary>
    public string? Agency { get; init; }

    /// <summary>Name of the other partnership.</summary>
    public string? OtherPartnership { get; init; }

    /// <summary>Who is to write it.</summary>
    public string? Name { get; init; }

    /// <summary>That person's post.</summary>
    public string? Post { get; init; }

    /// <summary>Where the link goes.</summary>
    public string? Email { get; init; }
}

/// <summary>Checks <see cref="InviteReferrer"/>.</summary>
public sealed class InviteReferrerValidator : AbstractValidator<InviteReferrer>
{
    /// <summary>Makes it.</summary>
    public InviteReferrerValidator()
    {
        RuleFor(x => x.Route).Must(x => x is ReferralRoute.Agency or ReferralRoute.OtherPartnership).WithMessage("Select who refers the case");
        RuleFor(x => x.Agency).Given("Select the agency", "The agency", 40).When(x => x.Route is ReferralRoute.Agency);
        RuleFor(x => x.OtherPartnership).Given("Enter the name of the other partnership", "The name of the other partnership", NamedPerson.MaxLength)
            .When(x => x.Route is ReferralRoute.OtherPartnership);
        RuleFor(x => x.Name).Given("Enter the name of the person who writes the referral", "The name", NamedPerson.MaxLength);
        RuleFor(x => x.Post).Given("Enter the post of the person who writes the referral", "The post", NamedPerson.MaxLength);
        RuleFor(x => x.Email).Given("Enter the email address of the person who writes the referral", "The email address", Recipient.EmailMaxLength)
            .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
    }
}

/// <summary>Handles <see cref="InviteReferrer"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="forms">Begins forms.</param>
/// <param name="letters">The letters.</param>
/// <param name="user">Who invites.</param>
/// <param name="clock">Today.</param>
public sealed class InviteReferrerHandler(ICaseReviewDb db, ReferralForms forms, ReferralFormLetters letters, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<InviteReferrer, string>
{
    /// <inheritdoc />
    public Task<string> Handle(InviteReferrer command, CancellationToken ct) => db.InTransaction(() => Begin(command, ct), ct);

    private async Task<string> Begin(InviteReferrer command, CancellationToken ct)
    {
        var agency = command.Route is ReferralRoute.Agency
            ? await db.Agencies.AsNoTracking().CurrentOn(UkClock.DateOf(clock.GetUtcNow())).SingleOrDefaultAsync(x => x.Code == command.Agency, ct) ?? throw new NotFound("agency")
            : null;
        var referrer = new Recipient(
            command.Name!.Trim(), command.Email!.Trim(), command.Post!.Trim(), AgencyId: agency?.Id, Agency: agency?.Name ?? command.OtherPartnership!.Trim());
        var form = await forms.Begin(command.Route!.Value, referrer, ct);
        await letters.Invite(form, user.Actor.Name, ct);
        await db.SaveChangesAsync(ct);
        return form.Label;
    }
}
