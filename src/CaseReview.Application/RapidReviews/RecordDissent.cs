using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Records a dissent after the meeting, until the report is agreed: by whoever had a say, or by the unit for them (D-RR-32).</summary>
[Requires(Permission.ViewCases)]
public sealed record RecordDissent : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Whose; chosen by the unit. Anybody else dissents for themselves.</summary>
    public string? Person { get; init; }

    /// <summary>On which criterion; null when it is on the recommendation.</summary>
    public ReviewCriterion? Criterion { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }
}

/// <summary>Checks <see cref="RecordDissent"/>.</summary>
public sealed class RecordDissentValidator : AbstractValidator<RecordDissent>
{
    /// <summary>Makes it.</summary>
    /// <param name="user">Who records it.</param>
    public RecordDissentValidator(ICurrentUser user)
    {
        RuleFor(x => x.Person).NotEmpty().When(_ => user.May(Permission.ManageCases)).WithMessage("Select who dissents");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the dissent", "The reasons");
    }
}

/// <summary>Handles <see cref="RecordDissent"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordDissentHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordDissent>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordDissent command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        var person = user.May(Permission.ManageCases) ? command.Person!.Trim() : user.Actor.Name;
        review.RecordDissent(new DissentGiven(person, command.Criterion, command.Reasons!.Trim()), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
