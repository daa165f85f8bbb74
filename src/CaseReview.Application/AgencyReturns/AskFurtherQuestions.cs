using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Asks an agency that has returned further questions: a request of its own, with its own date, link and state. Answers its number.</summary>
[Requires(Permission.ManageCases)]
public sealed record AskFurtherQuestions : IRequest<int>, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the request that was returned.</summary>
    public int Number { get; init; }

    /// <summary>The questions; empty ones are left out.</summary>
    public IReadOnlyList<string?> Questions { get; init; } = new List<string?>();

    /// <summary>UK local date by which they are to be answered.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Words to the lead; may be empty.</summary>
    public string? Message { get; init; }
}

/// <summary>Checks <see cref="AskFurtherQuestions"/>.</summary>
public sealed class AskFurtherQuestionsValidator : AbstractValidator<AskFurtherQuestions>
{
    /// <summary>The checks.</summary>
    /// <param name="clock">The time.</param>
    public AskFurtherQuestionsValidator(TimeProvider clock)
    {
        RuleFor(x => x.Questions).Must(x => x.Any(q => ReturnText.Normal(q).Length > 0)).WithMessage("Enter a question")
            .Must(x => x.Count <= ReturnRequest.MaxFurtherQuestions).WithMessage($"Ask {ReturnRequest.MaxFurtherQuestions} questions or fewer");
        RuleForEach(x => x.Questions).Within(ReturnText.LineMaxLength, "The question");
        RuleFor(x => x.DueOn).NotNull().WithMessage("Enter the date by which you need the answers")
            .GreaterThanOrEqualTo(_ => UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date by which you need the answers must be today or later");
        RuleFor(x => x.Message).Within(ReturnText.LineMaxLength, "Message");
    }
}

/// <summary>Handles <see cref="AskFurtherQuestions"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">The time.</param>
public sealed class AskFurtherQuestionsHandler(ICaseReviewDb db, CaseScope scope, CaseWalls walls, ICurrentUser user, TimeProvider clock) : IRequestHandler<AskFurtherQuestions, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(AskFurtherQuestions command, CancellationToken ct)
    {
        var returned = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);
        var others = await db.ReturnRequests.Where(x => x.CaseId == scope.CaseId).Select(x => new { x.Number, x.Round, x.State, x.Agency.Name }).ToListAsync(ct);

        // A form that is sent twice asks once.
        RuleViolation.Unless(
            !others.Exists(x => x.Name == returned.Agency.Name && x.Round > 1 && x.State.IsOpen()), $"{returned.Agency.Name} has further questions to answer already. Wait for the answers, or change the date.");
        RuleViolation.Unless(
            await walls.ShutOut(scope.CaseId, new Recipient(returned.Recipient.Name, returned.Recipient.Email, "", returned.Recipient.MemberId is { } member ? new MemberId(member) : null), ct) is null,
            $"{returned.Recipient.Name} is shut out of this case, so the questions cannot go to them.");

        var round = others.Where(x => x.Name == returned.Agency.Name).Max(x => x.Round) + 1;
        var later = returned.AskFurther(others.Max(x => x.Number) + 1, round, command.Questions, command.DueOn!.Value, command.Message, user.Actor, clock.GetUtcNow());
        db.ReturnRequests.Add(later);

        await db.SaveChangesAsync(ct);
        return later.Number;
    }
}
