using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>
/// Logs a referral: makes the case with its timetable, the referral and, for a serious incident, the notification, in one transaction
/// (lifecycle section 0). Answers the case's reference. The same form sent twice makes one case.
/// </summary>
[Requires(Permission.LogReferrals)]
public sealed record LogReferral : IRequest<string>
{
    /// <summary>Of the form, made when it was first shown.</summary>
    public Guid FormKey { get; init; }

    /// <summary>By which door (D-REF-08).</summary>
    public ReferralRoute? Route { get; init; }

    /// <summary>What happened.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>A few words for lists, without a name; made from the facts when left out.</summary>
    public string? Headline { get; init; }

    /// <summary>UK date of the incident.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>UK time of the incident, when known.</summary>
    public TimeOnly? OccurredAt { get; init; }

    /// <summary>Where it happened.</summary>
    public string? Place { get; init; }

    /// <summary>When the authority became aware: date and hour (D-NOT-05).</summary>
    [Display(Name = "The date the authority became aware")]
    public DateTimeOffset? AwareAt { get; init; }

    /// <summary>Who reports it.</summary>
    public string? ReporterName { get; init; }

    /// <summary>Their post.</summary>
    public string? ReporterRole { get; init; }

    /// <summary>Whom they work for.</summary>
    public string? ReporterOrganisation { get; init; }

    /// <summary>Telephone number or email address.</summary>
    public string? ReporterContact { get; init; }

    /// <summary>The agency's senior officer who supports the referral (D-REF-02).</summary>
    public string? SeniorOfficerName { get; init; }

    /// <summary>That officer's post.</summary>
    public string? SeniorOfficerRole { get; init; }

    /// <summary>What the risk is, when a child is at risk now (S-REF-01).</summary>
    public string? CurrentRisk { get; init; }

    /// <summary>The children.</summary>
    public IList<ChildGiven> Children { get; init; } = [new()];
}

/// <summary>What is known of a child when a case is logged.</summary>
public sealed record ChildGiven
{
    /// <summary>A child, or an adult where the partnership reviews adults (H-PUR-01).</summary>
    public SubjectKind Kind { get; init; }

    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>Date of birth, when known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Age in words, when the date of birth is not known.</summary>
    public string? Age { get; init; }

    /// <summary>"Girl", "Boy", or empty when not known.</summary>
    public string? Sex { get; init; }

    /// <summary>Died or was seriously harmed.</summary>
    public Harm? Harm { get; init; }

    /// <summary>Looked after or not.</summary>
    public Known? LookedAfter { get; init; }

    /// <summary>Whether nothing at all was filled: such a row is left out when another is filled.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && BornOn is null && string.IsNullOrWhiteSpace(Age) && Harm is null && LookedAfter is null;
}

/// <summary>Checks <see cref="LogReferral"/>.</summary>
public sealed class LogReferralValidator : AbstractValidator<LogReferral>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now: nothing that happened lies in the future.</param>
    public LogReferralValidator(TimeProvider clock)
    {
        RuleFor(x => x.Route).NotNull().WithMessage("Select who refers the case");
        RuleFor(x => x.WhatHappened).Given("Enter what happened", "What happened");
        RuleFor(x => x.Headline).AtMost("The short description", 200);
        RuleFor(x => x.OccurredOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the incident")
            .Must(x => x >= Occurrence.Earliest).WithMessage("The date of the incident must be in or after 2000")
            .Must(x => x <= Today(clock)).WithMessage("The date of the incident must be today or in the past");
        RuleFor(x => x.OccurredAt)
            .Must((x, time) => At(x.OccurredOn, time) is not { } at || x.OccurredOn < Today(clock) || at <= clock.GetUtcNow())
            .WithMessage("The time of the incident must be in the past");
        RuleFor(x => x.Place).Given("Enter where it happened", "Where it happened", 500);
        this.MomentInPast(x => x.AwareAt, "the authority became aware", clock);
        RuleFor(x => x.AwareAt)
            .Must((x, at) => at is not { } aware || x.OccurredOn is not { } on || UkClock.DateOf(aware) >= on)
            .WithMessage("The date the authority became aware must be the same as or after the date of the incident");
        RuleFor(x => x.AwareAt)
            .Must((x, at) => at is not { } aware || At(x.OccurredOn, x.OccurredAt) is not { } incident || UkClock.DateOf(aware) != x.OccurredOn || aware >= incident)
            .WithMessage("The time the authority became aware must be the same as or after the time of the incident");
        RuleFor(x => x.ReporterName).Given("Enter the name of the person who reports it", "The name of the person who reports it", NamedPerson.MaxLength);
        RuleFor(x => x.ReporterRole).Given("Enter the role of the person who reports it", "The role of the person who reports it", NamedPerson.MaxLength);
        RuleFor(x => x.ReporterOrganisation).Given("Enter the organisation of the person who reports it", "The organisation of the person who reports it", NamedPerson.MaxLength);
        RuleFor(x => x.ReporterContact).Given("Enter a telephone number or email address for the person who reports it", "The contact details", NamedPerson.MaxLength);
        RuleFor(x => x.SeniorOfficerName).AtMost("The name of the senior officer", NamedPerson.MaxLength);
        RuleFor(x => x.SeniorOfficerRole).AtMost("The role of the senior officer", NamedPerson.MaxLength);
        When(x => x.Route is ReferralRoute.Agency && !string.IsNullOrWhiteSpace(x.SeniorOfficerName + x.SeniorOfficerRole), () =>
        {
            RuleFor(x => x.SeniorOfficerName).NotEmpty().WithMessage(NoOfficer);
            RuleFor(x => x.SeniorOfficerRole).NotEmpty().WithMessage(NoOfficersRole);
        });
        RuleFor(x => x.CurrentRisk).AtMost("What the risk is", Domain.Referrals.CurrentRisk.TextMaxLength);
        RuleFor(x => x.Children).Must(x => x.Count is > 0 and <= 20).WithMessage("Enter between 1 and 20 people");
        RuleForEach(x => x.Children).Where(x => !x.IsBlank).SetValidator(new ChildValidator(clock));
        RuleFor(x => x.Children).Custom(BornBefore);
        When(x => x.Children.All(y => y.IsBlank), () =>
            RuleForEach(x => x.Children.Take(1)).SetValidator(new ChildValidator(clock)).OverridePropertyName(nameof(LogReferral.Children)));
    }

    internal const string NoOfficer = "Enter the name of the senior officer who supports the referral";
    internal const string NoOfficersRole = "Enter the role of the senior officer who supports the referral";

    // One rule for a child knows nothing of the incident: this one names the child's field itself.
    private static void BornBefore(IList<ChildGiven> children, ValidationContext<LogReferral> context)
    {
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i].BornOn > context.InstanceToValidate.OccurredOn)
            {
                context.AddFailure($"{nameof(LogReferral.Children)}[{i}].{nameof(ChildGiven.BornOn)}", $"The {children[i].Kind.Word()}’s date of birth must be the same as or before the date of the incident");
            }
        }
    }

    private static DateTimeOffset? At(DateOnly? on, TimeOnly? time) => on is { } date && time is { } at ? UkClock.InstantOf(date, at) : null;

    private static DateOnly Today(TimeProvider clock) => UkClock.DateOf(clock.GetUtcNow());

    private sealed class ChildValidator : AbstractValidator<ChildGiven>
    {
        public ChildValidator(TimeProvider clock)
        {
            When(x => x.Kind is SubjectKind.Adult, () => RuleFor(x => x.Name).Given("Enter the adult’s name", "The adult’s name", 200))
                .Otherwise(() => RuleFor(x => x.Name).Given("Enter the child’s name", "The child’s name", 200));
            RuleFor(x => x.BornOn).Must(x => x is null || x <= Today(clock)).WithMessage(x => $"The {x.Kind.Word()}’s date of birth must be in the past");
            RuleFor(x => x.Age).AtMost("The age", 30);
            RuleFor(x => x.Harm).NotNull().WithMessage(x => $"Select what happened to the {x.Kind.Word()}");
            RuleFor(x => x.LookedAfter).NotNull().When(x => x.Kind is not SubjectKind.Adult).WithMessage("Select whether the child was looked after");
        }
    }
}

/// <summary>Handles <see cref="LogReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="intake">Makes the case.</param>
/// <param name="user">Who logs it.</param>
/// <param name="clock">Now.</param>
public sealed class LogReferralHandler(ICaseReviewDb db, CaseIntake intake, ICurrentUser user, TimeProvider clock) : IRequestHandler<LogReferral, string>
{
    /// <inheritdoc />
    public Task<string> Handle(LogReferral command, CancellationToken ct) => db.InTransaction(() => Log(command, ct), ct);

    private async Task<string> Log(LogReferral command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();

        // The lock makes a second copy of the form wait here until the first is saved.
        var profile = await db.LockProfile(ct);
        if (await intake.LoggedBefore(command.FormKey, ct) is { } logged)
        {
            return logged;
        }

        RequireSupport(command, profile.Arrangements.Referrals);
        var awareAt = command.AwareAt!.Value;
        // The authority's duty to notify counts for children alone: of adults it is the agency that became aware.
        var aware = command.Children.Where(x => !x.IsBlank).All(x => x.Kind is SubjectKind.Adult) ? EventKeys.AgencyAware : EventKeys.BecameAware;
        var origin = new ReferralOrigin(command.Route!.Value, ReporterOf(command), command.FormKey) { SupportedBy = SupportOf(command) };
        var opened = await intake.Make(profile, Facts(command), origin, aware, Occurrence.At(awareAt), ct);
        if (!string.IsNullOrWhiteSpace(command.CurrentRisk))
        {
            db.Set<CurrentRisk>().Add(CurrentRisk.Flag(user.PartnershipId, opened.Id, command.CurrentRisk, user.Actor, now));
        }

        if (command.Route is ReferralRoute.Authority)
        {
            var lookedAfterChildDied = opened.Subjects.Any(x => x is { Harm: Harm.Death, LookedAfter: Known.Yes });
            db.Set<Notification>().Add(Notification.Open(user.PartnershipId, opened.Id, awareAt, lookedAfterChildDied, user.Actor, now));
        }

        await db.SaveChangesAsync(ct);
        return opened.Reference;
    }

    private static IncidentFacts Facts(LogReferral command)
    {
        var children = command.Children.Where(x => !x.IsBlank)
            .Select(x => new SubjectFacts(x.Name!, x.BornOn, x.Sex ?? "", x.Harm!.Value, x.Kind is SubjectKind.Adult ? Known.No : x.LookedAfter!.Value)
            {
                Kind = x.Kind,
                AgeAsGiven = x.Age?.Trim() ?? "",
            })
            .ToList();
        var headline = string.IsNullOrWhiteSpace(command.Headline) ? CaseIntake.HeadlineOf(children) : command.Headline.Trim();
        return new IncidentFacts(headline, command.WhatHappened!, command.OccurredOn!.Value, command.OccurredAt, command.Place!.Trim(), children);
    }

    private static Reporter ReporterOf(LogReferral command) =>
        new(command.ReporterName!.Trim(), command.ReporterRole!.Trim(), command.ReporterOrganisation!.Trim(), command.ReporterContact!.Trim());

    // Whether an agency's referral needs its senior officer is the partnership's own way (D-REF-02).
    private static void RequireSupport(LogReferral command, ReferralArrangements arrangements)
    {
        if (command.Route is ReferralRoute.Agency && arrangements.SeniorSupport && string.IsNullOrWhiteSpace(command.SeniorOfficerName))
        {
            throw new FluentValidation.ValidationException(
                [new(nameof(command.SeniorOfficerName), LogReferralValidator.NoOfficer), new(nameof(command.SeniorOfficerRole), LogReferralValidator.NoOfficersRole)]);
        }
    }

    private static NamedPerson? SupportOf(LogReferral command) =>
        command.Route is ReferralRoute.Agency && !string.IsNullOrWhiteSpace(command.SeniorOfficerName) ? new NamedPerson(command.SeniorOfficerName!.Trim(), command.SeniorOfficerRole!.Trim()) : null;
}
