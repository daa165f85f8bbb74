using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>
/// A signed-in safeguarding lead begins a referral of the own agency: to write it, or for a colleague without an account, who gets a link (D-REF-01, D-REF-02).
/// Answers the form's number.
/// </summary>
[Requires(Permission.ApproveReferral)]
public sealed record BeginOwnReferral : IRequest<int>
{
    /// <summary>Whether a colleague writes it.</summary>
    public bool? ByColleague { get; init; }

    /// <summary>The colleague's name.</summary>
    public string? Name { get; init; }

    /// <summary>The colleague's post.</summary>
    public string? Post { get; init; }

    /// <summary>Where the link goes.</summary>
    public string? Email { get; init; }
}

/// <summary>Checks <see cref="BeginOwnReferral"/>.</summary>
public sealed class BeginOwnReferralValidator : AbstractValidator<BeginOwnReferral>
{
    /// <summary>Makes it.</summary>
    public BeginOwnReferralValidator()
    {
        RuleFor(x => x.ByColleague).NotNull().WithMessage("Select who writes the referral");
        When(x => x.ByColleague is true, () =>
        {
            RuleFor(x => x.Name).Given("Enter the name of your colleague", "The name", NamedPerson.MaxLength);
            RuleFor(x => x.Post).Given("Enter the post of your colleague", "The post", NamedPerson.MaxLength);
            RuleFor(x => x.Email).Given("Enter the email address of your colleague", "The email address", Recipient.EmailMaxLength)
                .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
        });
    }
}

/// <summary>Handles <see cref="BeginOwnReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="forms">Begins forms.</param>
/// <param name="letters">The letters.</param>
/// <param name="user">The lead.</param>
public sealed class BeginOwnReferralHandler(ICaseReviewDb db, ReferralForms forms, ReferralFormLetters letters, ICurrentUser user) : IRequestHandler<BeginOwnReferral, int>
{
    /// <inheritdoc />
    public Task<int> Handle(BeginOwnReferral command, CancellationToken ct) => db.InTransaction(() => Begin(command, ct), ct);

    private async Task<int> Begin(BeginOwnReferral command, CancellationToken ct)
    {
        var me = await db.SignedInLead(user, ct);
        RuleViolation.Unless(me.AgencyId is not null, "Your account belongs to no agency.");
        var agency = await db.Agencies.AsNoTracking().SingleAsync(x => x.Id == me.AgencyId, ct);
        var referrer = command.ByColleague is true
            ? new Recipient(command.Name!.Trim(), command.Email!.Trim(), command.Post!.Trim(), AgencyId: agency.Id, Agency: agency.Name)
            : new Recipient(me.Name, me.Email, me.Post, me.MemberId, agency.Id, agency.Name);
        var form = await forms.Begin(ReferralRoute.Agency, referrer, ct);
        if (command.ByColleague is true)
        {
            await letters.Invite(form, me.Name, ct);
        }

        await db.SaveChangesAsync(ct);
        return form.Number;
    }
}
