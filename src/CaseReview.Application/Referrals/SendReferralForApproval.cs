using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The referrer sends the form to the agency's safeguarding lead (D-REF-01, H-REF-02), or another partnership's to its own contact (D-REF-03).</summary>
[Requires(Permission.WriteReferral)]
public sealed record SendReferralForApproval : IRequest
{
    /// <summary>Which of the agency's leads, by key.</summary>
    public string? Lead { get; init; }

    /// <summary>Name of another partnership's contact.</summary>
    public string? ContactName { get; init; }

    /// <summary>Post of another partnership's contact.</summary>
    public string? ContactPost { get; init; }

    /// <summary>Address of another partnership's contact.</summary>
    public string? ContactEmail { get; init; }
}

/// <summary>Checks <see cref="SendReferralForApproval"/>.</summary>
public sealed class SendReferralForApprovalValidator : AbstractValidator<SendReferralForApproval>
{
    /// <summary>Makes it.</summary>
    public SendReferralForApprovalValidator()
    {
        RuleFor(x => x.Lead).NotEmpty().WithMessage("Select who approves it").AtMost("The lead", 40).When(x => string.IsNullOrWhiteSpace(x.ContactName + x.ContactEmail + x.ContactPost));
        When(x => string.IsNullOrWhiteSpace(x.Lead) && !string.IsNullOrWhiteSpace(x.ContactName + x.ContactEmail + x.ContactPost), () =>
        {
            RuleFor(x => x.ContactName).Given("Enter the name of the contact who approves it", "The name", NamedPerson.MaxLength);
            RuleFor(x => x.ContactPost).Given("Enter the role of the contact who approves it", "The role", NamedPerson.MaxLength);
            RuleFor(x => x.ContactEmail).Given("Enter the email address of the contact who approves it", "The email address", Recipient.EmailMaxLength)
                .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
        });
    }
}

/// <summary>Handles <see cref="SendReferralForApproval"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="forms">Who may approve it.</param>
/// <param name="user">Who sends it.</param>
/// <param name="clock">Now.</param>
public sealed class SendReferralForApprovalHandler(ICaseReviewDb db, OwnReferralForm own, ReferralForms forms, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SendReferralForApproval>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SendReferralForApproval command, CancellationToken ct)
    {
        var form = await own.ToWrite(ct);
        var lead = form.Route is ReferralRoute.OtherPartnership
            ? OwnContact(form, command)
            : (await forms.Leads(form.AgencyId, ct)).Where(x => x.Key == command.Lead).Select(x => x.Lead).FirstOrDefault();
        RuleViolation.Unless(lead is not null, "Choose one of the people who may approve it today.");
        form.SendForApproval(lead!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static Recipient? OwnContact(ReferralForm form, SendReferralForApproval command) => string.IsNullOrWhiteSpace(command.ContactEmail)
        ? null
        : new Recipient(command.ContactName!.Trim(), command.ContactEmail.Trim(), command.ContactPost!.Trim(), Agency: form.Organisation);
}
