using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>
/// The lead approves the referral, with the senior officer's support where the arrangements ask for it, and sends it: the case is made in the same
/// transaction (D-REF-02, D-REF-03, H-REF-02). Answers the reference. Pressed in two tabs, it makes one case.
/// </summary>
[Requires(Permission.ApproveReferral)]
public sealed record ApproveReferral : IRequest<string>
{
    /// <summary>The senior officer who supports it.</summary>
    public string? OfficerName { get; init; }

    /// <summary>That officer's post.</summary>
    public string? OfficerRole { get; init; }

    /// <summary>UK date of the support.</summary>
    public DateOnly? SupportedOn { get; init; }
}

/// <summary>Checks <see cref="ApproveReferral"/>.</summary>
public sealed class ApproveReferralValidator : AbstractValidator<ApproveReferral>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public ApproveReferralValidator(TimeProvider clock)
    {
        RuleFor(x => x.OfficerName).AtMost("The name of the senior officer", NamedPerson.MaxLength);
        RuleFor(x => x.OfficerRole).AtMost("The role of the senior officer", NamedPerson.MaxLength);
        When(x => !string.IsNullOrWhiteSpace(x.OfficerName + x.OfficerRole) || x.SupportedOn is not null, () =>
        {
            RuleFor(x => x.OfficerName).NotEmpty().WithMessage(ApproveReferralHandler.NoName);
            RuleFor(x => x.OfficerRole).NotEmpty().WithMessage(ApproveReferralHandler.NoRole);
            RuleFor(x => x.SupportedOn).Cascade(CascadeMode.Stop)
                .NotNull().WithMessage(ApproveReferralHandler.NoDate)
                .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the support must be today or in the past");
        });
    }
}

/// <summary>Handles <see cref="ApproveReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="intake">Makes the case.</param>
/// <param name="user">The lead.</param>
/// <param name="clock">Now.</param>
public sealed class ApproveReferralHandler(ICaseReviewDb db, OwnReferralForm own, CaseIntake intake, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ApproveReferral, string>
{
    internal const string NoName = "Enter the name of the senior officer who supports the referral";
    internal const string NoRole = "Enter the role of the senior officer";
    internal const string NoDate = "Enter the date on which the senior officer supported it";

    /// <inheritdoc />
    public Task<string> Handle(ApproveReferral command, CancellationToken ct) => db.InTransaction(() => Approve(command, ct), ct);

    private async Task<string> Approve(ApproveReferral command, CancellationToken ct)
    {
        // The lock makes a second tab wait here until the first one's case is saved.
        var profile = await db.LockProfile(ct);
        var form = await own.ToApprove(ct);
        if (await intake.LoggedBefore(form.Id, ct) is { } logged)
        {
            return logged;
        }

        // What has ended says so, before anything is asked of it.
        RuleViolation.Unless(form.State is ReferralFormState.AwaitingEndorsement, $"The referral cannot be approved now: {form.StateInWords}. Nothing has been sent.");
        var support = string.IsNullOrWhiteSpace(command.OfficerName)
            ? null
            : new SeniorSupport(new NamedPerson(command.OfficerName.Trim(), command.OfficerRole!.Trim()), command.SupportedOn!.Value);
        if (support is null && form.Route is ReferralRoute.Agency && profile.Arrangements.Referrals.SeniorSupport)
        {
            throw new ValidationException([new(nameof(command.OfficerName), NoName), new(nameof(command.OfficerRole), NoRole), new(nameof(command.SupportedOn), NoDate)]);
        }

        var made = await intake.Make(profile, Facts(form), Origin(form, support), EventKeys.AgencyAware, Occurrence.On(form.Incident.AgencyAwareOn!.Value), ct);
        if (form.Safety.AtRiskNow is true)
        {
            db.Set<CurrentRisk>().Add(CurrentRisk.Flag(form.PartnershipId, made.Id, form.Safety.Risk, user.Actor, clock.GetUtcNow(), form.Referrer.Name));
        }

        form.Endorse(support, made.Id, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return made.Reference;
    }

    private ReferralOrigin Origin(ReferralForm form, SeniorSupport? support) => new(
        form.Route,
        new Reporter(form.Referrer.Name, form.Referrer.Role, form.Organisation, $"{form.Telephone}, {form.Referrer.Email}") { Email = form.Referrer.Email },
        form.Id)
    {
        ApprovedBy = new NamedPerson(user.Actor.Name, user.Actor.Role),
        SupportedBy = support?.Officer,
        SupportedOn = support?.On,
        TheirReference = form.TheirReference.Length > 0 ? form.TheirReference : null,
        Grounds = form.Incident.Grounds,
        SafetyInPlace = form.Safety.InPlace,
    };

    private static IncidentFacts Facts(ReferralForm form)
    {
        var children = form.Children
            .Select(x => new SubjectFacts(x.Name, x.BornOn, x.Sex, x.Harm!.Value, x.LookedAfter ?? Known.No) { Kind = x.Kind, AgeAsGiven = x.Age })
            .ToList();
        return new IncidentFacts(CaseIntake.HeadlineOf(children), form.Incident.WhatHappened, form.Incident.OccurredOn!.Value, null, form.Incident.Place, children);
    }
}
