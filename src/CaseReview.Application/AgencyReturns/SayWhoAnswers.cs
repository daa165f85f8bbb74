using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency says who answers, and which senior officer was told of the request (D-RR-05).</summary>
[Requires(Permission.AnswerReturn)]
public sealed record SayWhoAnswers : IRequest
{
    /// <summary>Name of the person who answers.</summary>
    public string? Name { get; init; }

    /// <summary>Their role in the agency.</summary>
    public string? Role { get; init; }

    /// <summary>Name of the senior officer told.</summary>
    public string? OfficerName { get; init; }

    /// <summary>The senior officer's role.</summary>
    public string? OfficerRole { get; init; }

    /// <summary>UK local date on which they were told.</summary>
    public DateOnly? ToldOn { get; init; }
}

/// <summary>Checks <see cref="SayWhoAnswers"/>.</summary>
public sealed class SayWhoAnswersValidator : AbstractValidator<SayWhoAnswers>
{
    /// <summary>The checks. On the senior officer, those below, where the request asks.</summary>
    public SayWhoAnswersValidator()
    {
        RuleFor(x => x.Name).Short("Enter the name of the person who answers", "The name");
        RuleFor(x => x.Role).Short("Enter the role of the person who answers", "The role");
    }
}

/// <summary>Handles <see cref="SayWhoAnswers"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">The time.</param>
public sealed class SayWhoAnswersHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SayWhoAnswers>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SayWhoAnswers command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var answerer = new Answerer(ReturnText.Normal(command.Name), ReturnText.Normal(command.Role));
        var told = request.Return.Of(FormPart.Answerer) is { Asked.AsksSeniorOfficer: true } ? Told(command, clock.GetUtcNow()) : null;

        request.SayWhoAnswers(answerer, told, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static SeniorOfficerTold Told(SayWhoAnswers command, DateTimeOffset now)
    {
        var rules = new InlineValidator<SayWhoAnswers>();
        rules.RuleFor(x => x.OfficerName).Short("Enter the name of the senior officer you told", "The senior officer’s name");
        rules.RuleFor(x => x.OfficerRole).Short("Enter the senior officer’s role", "The senior officer’s role");
        rules.RuleFor(x => x.ToldOn).NotNull().WithMessage("Enter the date you told the senior officer")
            .LessThanOrEqualTo(UkClock.DateOf(now)).WithMessage("The date you told the senior officer must be today or in the past");
        rules.ValidateAndThrow(command);
        return new SeniorOfficerTold(ReturnText.Normal(command.OfficerName), ReturnText.Normal(command.OfficerRole), command.ToldOn!.Value);
    }
}
