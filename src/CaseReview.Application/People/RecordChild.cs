using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace CaseReview.Application.People;

/// <summary>
/// Records or changes what is known of a child, or adult, the case is about: who they are, how services stood to them, and what keeps
/// them safe now (D-NOT-11, D-RR-23, 24, K-EQ-01).
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record RecordChild : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the child on the case; one more than the last adds one.</summary>
    public int Number { get; init; }

    /// <summary>The version that the form showed; 0 for somebody new.</summary>
    public int Version { get; init; }

    /// <summary>Child, unborn child or adult.</summary>
    public SubjectKind? Kind { get; init; }

    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>A made-up name for screens and reports, where the partnership uses them.</summary>
    public string? Pseudonym { get; init; }

    /// <summary>Date of birth, if known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Expected date of birth of an unborn child, if known.</summary>
    public DateOnly? ExpectedOn { get; init; }

    /// <summary>Age in words, while the date of birth is not known.</summary>
    public string? Age { get; init; }

    /// <summary>"Girl", "Boy", or empty.</summary>
    public string? Sex { get; init; }

    /// <summary>Died or was seriously harmed.</summary>
    public Harm? Harm { get; init; }

    /// <summary>For a death, whether it was expected (D-CDP-01).</summary>
    public Known? DeathExpected { get; init; }

    /// <summary>Looked after or not.</summary>
    public Known? LookedAfter { get; init; }

    /// <summary>Care leaver, up to and including the age of 24.</summary>
    public Known? CareLeaver { get; init; }

    /// <summary>Under which plan.</summary>
    public PlanStatus? Plan { get; init; }

    /// <summary>Legal status in words.</summary>
    public string? LegalStatus { get; init; }

    /// <summary>The authority that placed the child.</summary>
    public string? PlacingAuthority { get; init; }

    /// <summary>Where the child was placed.</summary>
    public string? Placement { get; init; }

    /// <summary>School, nursery or college.</summary>
    public string? Education { get; init; }

    /// <summary>Who the child lived with.</summary>
    public string? LivedWith { get; init; }

    /// <summary>Ethnic group.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>First language.</summary>
    public string? FirstLanguage { get; init; }

    /// <summary>Religion or belief.</summary>
    public string? Religion { get; init; }

    /// <summary>Disabled or not.</summary>
    public Known? Disabled { get; init; }

    /// <summary>Disability in words.</summary>
    public string? Disability { get; init; }

    /// <summary>Gender identity, where it is not the recorded sex.</summary>
    public string? GenderIdentity { get; init; }

    /// <summary>What keeps the child safe now, and what was done.</summary>
    public string? Safeguarding { get; init; }

    /// <summary>The form of what is recorded of somebody.</summary>
    /// <param name="of">The child or adult.</param>
    /// <returns>The form.</returns>
    public static RecordChild From(Subject of) => new()
    {
        Version = of.Version,
        Kind = of.Kind,
        Name = of.Name,
        Pseudonym = of.Pseudonym,
        BornOn = of.BornOn,
        ExpectedOn = of.ExpectedOn,
        Age = of.AgeAsGiven,
        Sex = of.Sex,
        Harm = of.Harm,
        DeathExpected = of.Status.DeathExpected,
        LookedAfter = of.LookedAfter,
        CareLeaver = of.Status.CareLeaver,
        Plan = of.Status.Plan,
        LegalStatus = of.Status.LegalStatus,
        PlacingAuthority = of.Status.PlacingAuthority,
        Placement = of.Status.Placement,
        Education = of.Status.Education,
        LivedWith = of.Status.LivedWith,
        Ethnicity = of.Identity.Ethnicity,
        FirstLanguage = of.Identity.FirstLanguage,
        Religion = of.Identity.Religion,
        Disabled = of.Identity.Disabled,
        Disability = of.Identity.Disability,
        GenderIdentity = of.Identity.GenderIdentity,
        Safeguarding = of.Safeguarding,
    };

    internal SubjectFacts Facts() => new(Name!, BornOn, Sex ?? "", Harm!.Value, LookedAfter ?? Known.NotKnown, Safeguarding ?? "")
    {
        Kind = Kind ?? SubjectKind.Child,
        Pseudonym = Pseudonym ?? "",
        ExpectedOn = ExpectedOn,
        AgeAsGiven = Age?.Trim() ?? "",
        Identity = new IdentityFacts(
            Ethnicity ?? "", FirstLanguage?.Trim() ?? "", Religion?.Trim() ?? "", Disabled ?? Known.NotKnown, Disability?.Trim() ?? "", GenderIdentity?.Trim() ?? ""),
        Status = new StatusFacts(
            CareLeaver ?? Known.NotKnown,
            Plan ?? PlanStatus.NotKnown,
            LegalStatus?.Trim() ?? "",
            PlacingAuthority?.Trim() ?? "",
            Placement?.Trim() ?? "",
            Education?.Trim() ?? "",
            LivedWith?.Trim() ?? "",
            DeathExpected ?? Known.NotKnown),
    };
}

/// <summary>Checks <see cref="RecordChild"/>.</summary>
public sealed class RecordChildValidator : AbstractValidator<RecordChild>
{
    private const int ShortText = 200;

    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RecordChildValidator(TimeProvider clock)
    {
        When(x => x.Kind is SubjectKind.Adult, () => RuleFor(x => x.Name).Given("Enter the adult’s name", "The adult’s name", 200))
            .Otherwise(() => RuleFor(x => x.Name).Given("Enter the child’s name", "The child’s name", 200));
        RuleFor(x => x.Pseudonym).AtMost("The made-up name", 100);
        RuleFor(x => x.BornOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage(x => $"The {x.Kind.GetValueOrDefault().Word()}’s date of birth must be in the past");
        RuleFor(x => x.BornOn).Must((x, born) => born is null || x.Kind is not SubjectKind.UnbornChild).WithMessage("A child who is not born yet has no date of birth: leave it empty");
        RuleFor(x => x.Age).AtMost("The age", 30);
        RuleFor(x => x.Harm).NotNull().WithMessage(x => $"Select what happened to the {x.Kind.GetValueOrDefault().Word()}");
        RuleFor(x => x.LookedAfter).NotNull().When(x => x.Kind is not SubjectKind.Adult).WithMessage("Select whether the child was looked after");
        RuleFor(x => x.Ethnicity).Must(x => Ethnicities.Has(x ?? "")).WithMessage("Select an ethnic group from the list");
        RuleFor(x => x.LegalStatus).AtMost("The legal status", ShortText);
        RuleFor(x => x.PlacingAuthority).AtMost("The placing authority", ShortText);
        RuleFor(x => x.Placement).AtMost("The placement", ShortText);
        RuleFor(x => x.Education).AtMost("The school, nursery or college", ShortText);
        RuleFor(x => x.LivedWith).AtMost("Who they lived with", ShortText);
        RuleFor(x => x.FirstLanguage).AtMost("The first language", ShortText);
        RuleFor(x => x.Religion).AtMost("The religion or belief", ShortText);
        RuleFor(x => x.Disability).AtMost("The disability", ShortText);
        RuleFor(x => x.GenderIdentity).AtMost("The gender identity", ShortText);
        RuleFor(x => x.Safeguarding).AtMost("What keeps them safe");
    }
}

/// <summary>Handles <see cref="RecordChild"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordChildHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordChild>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordChild command, CancellationToken ct)
    {
        var of = await timetable.Load(scope.CaseId, ct);
        if (command.BornOn > of.OccurredOn)
        {
            throw new ValidationException([new ValidationFailure(nameof(RecordChild.BornOn), $"The {command.Kind.GetValueOrDefault().Word()}’s date of birth must be the same as or before the date of the incident")]);
        }

        var number = command.Number;
        if (of.Subjects.FirstOrDefault(x => x.Number == number) is { } saved)
        {
            if (command.Version == 0 && saved.Version != 0)
            {
                // Somebody new, whose number was given to another meanwhile; the same person sent twice is one.
                if (saved.Says(command))
                {
                    return Unit.Value;
                }

                number = of.Subjects.Count + 1;
            }
            else
            {
                saved.RequireUnchanged(command);
            }
        }

        of.RecordSubject(number, command.Facts(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
