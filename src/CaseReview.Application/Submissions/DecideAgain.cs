using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Submissions;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>Records what the partners decided when they looked at their decision again, because the national Panel asks for more or differs (D-NP-07).</summary>
[Requires(Permission.ManageCases)]
public sealed record DecideAgain : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What they decide now.</summary>
    public RapidReviewRecommendation? Decision { get; init; }

    /// <summary>Why, in answer to the national Panel.</summary>
    public string? Reasons { get; init; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>UK date of the decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Whether the dialogue ends with it.</summary>
    public bool? Ends { get; init; }
}

/// <summary>Checks <see cref="DecideAgain"/>.</summary>
public sealed class DecideAgainValidator : AbstractValidator<DecideAgain>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="clock">Today.</param>
    public DecideAgainValidator(TimeProvider clock)
    {
        RuleFor(x => x.Decision).Must(x => x is { } decision && RapidReviewWords.Choices(fromReferral: false).Contains(decision)).WithMessage("Select what the partners decide");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the decision", "The reasons", PanelSubmission.ReasonMaxLength);
        RuleFor(x => x.DecidedBy).Given("Enter who decided", "Who decided", NamedPerson.MaxLength);
        RuleFor(x => x.DecidedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the decision")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the decision must be today or in the past");
        RuleFor(x => x.Ends).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Select whether a further reply of the Panel is awaited")
            .Must((x, ends) => ends is false || x.Decision is not RapidReviewRecommendation.NationalReview).WithMessage("Select “Yes”: whether there is a national review is for the Panel to say");
    }
}

/// <summary>Handles <see cref="DecideAgain"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class DecideAgainHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<DecideAgain>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DecideAgain command, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        var given = new DecidedAgain(command.Decision!.Value, command.Reasons!, command.DecidedBy!, command.DecidedOn!.Value, command.Ends!.Value);
        db.Set<Reconsideration>().Add(Reconsideration.Decide(submission, await db.RapidReviewOf(scope.CaseId, ct), given, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
