using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>One who was missing and agreed since, as filled.</summary>
public sealed record AgreementRow
{
    /// <summary>Code of their agency.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>Name.</summary>
    public string? Person { get; init; }

    /// <summary>Post.</summary>
    public string? Role { get; init; }

    /// <summary>UK date on which they agreed.</summary>
    [System.ComponentModel.DataAnnotations.Display(Name = "The date on which they agreed")]
    public DateOnly? On { get; init; }

    /// <summary>How they agreed.</summary>
    public string? How { get; init; }

    /// <summary>Whether nothing says that they agreed: a name may be proposed.</summary>
    public bool IsBlank => On is null && string.IsNullOrWhiteSpace(How);
}

/// <summary>Ratifies a recommendation that was made without quorum, seat by seat. The chair's or vice chair's act.</summary>
[Requires(Permission.ChairGroup)]
public sealed record RatifyRecommendation : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Who of those who were missing agreed, when and how.</summary>
    public IList<AgreementRow> Agreements { get; init; } = [];

    /// <summary>What else is to be said of it.</summary>
    public string? Remark { get; init; }
}

/// <summary>Checks <see cref="RatifyRecommendation"/>.</summary>
public sealed class RatifyRecommendationValidator : AbstractValidator<RatifyRecommendation>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RatifyRecommendationValidator(TimeProvider clock)
    {
        RuleFor(x => x.Agreements).Must(x => x.Any(y => !y.IsBlank)).WithMessage("Enter who of those who were missing agreed, when and how");
        RuleForEach(x => x.Agreements).ChildRules(row =>
        {
            row.RuleFor(x => x.Person).Cascade(CascadeMode.Stop).NotEmpty().When(x => !x.IsBlank).WithMessage("Enter the name of who agreed").AtMost("The name", NamedPerson.MaxLength);
            row.RuleFor(x => x.Role).AtMost("The post", NamedPerson.MaxLength);
            row.RuleFor(x => x.AgencyCode).NotEmpty().When(x => !x.IsBlank).WithMessage(x => $"Select the agency of {x.Person}");
            row.RuleFor(x => x.On).NotNull().When(x => !x.IsBlank).WithMessage(x => $"Enter the date on which {x.Person} agreed")
                .Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage(x => $"The date on which {x.Person} agreed must be today or in the past");
            row.RuleFor(x => x.How).Cascade(CascadeMode.Stop).NotEmpty().When(x => !x.IsBlank).WithMessage(x => $"Enter how {x.Person} agreed").AtMost("How they agreed", SeatAgreement.HowMaxLength);
        });
        RuleFor(x => x.Remark).AtMost("The remark");
    }
}

/// <summary>Handles <see cref="RatifyRecommendation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="independence">Who is shut out of the case, and so does not count.</param>
/// <param name="audience">Who was recused.</param>
/// <param name="user">Who ratifies.</param>
/// <param name="clock">Now.</param>
public sealed class RatifyRecommendationHandler(ICaseReviewDb db, CaseScope scope, IndependenceChecks independence, AccuracyAudience audience, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RatifyRecommendation>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RatifyRecommendation command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        await audience.RequireTakesPart(scope.CaseId, user, ct);
        var agencies = await db.AgenciesByCode(scope.CaseId, ct);
        var shut = await independence.NamesShutOut(ct);
        var given = new List<AgreementGiven>();
        for (var row = 0; row < command.Agreements.Count; row++)
        {
            var filled = command.Agreements[row];
            if (filled.IsBlank)
            {
                continue;
            }

            if (given.Exists(x => AttendanceRules.SamePerson(x.Person.Person, filled.Person)))
            {
                throw Refused(row, $"{filled.Person} stands here twice. One person fills one seat");
            }

            if (shut.Contains(filled.Person!.Trim()))
            {
                throw Refused(row, $"{filled.Person} is shut out of this case and does not count. Enter who else of the agency agreed");
            }

            var agency = agencies.GetValueOrDefault(filled.AgencyCode!) ?? throw new NotFound("agency");
            var person = new Attendee(filled.Person.Trim(), filled.Role?.Trim() ?? "", agency.Name, agency.Group, agency.Seat, AttendanceKind.Present);
            given.Add(new AgreementGiven(person, filled.On!.Value, filled.How!.Trim()));
        }

        var rule = await db.QuorumRule(QuorumRules.RapidReview, ct);
        if (review.Standing is RecommendationStanding.ToBeRatified && review.QuorumWith([.. given.Select(x => x.Person)], rule) is { IsQuorate: false } result)
        {
            throw Refused(command.Agreements.ToList().FindIndex(x => x.IsBlank) is var open and >= 0 ? open : 0, $"With those who agreed the meeting is still not quorate. {result.Explanation}");
        }

        review.Ratify(given, command.Remark, rule, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static ValidationException Refused(int row, string words) => new([new($"{nameof(RatifyRecommendation.Agreements)}[{row}].{nameof(AgreementRow.Person)}", words)]);
}
