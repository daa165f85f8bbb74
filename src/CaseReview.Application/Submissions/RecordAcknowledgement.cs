using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>Records the national Panel's acknowledgement, and when it meets on the case (D-NP-04).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordAcknowledgement : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>UK date on which it acknowledged the report.</summary>
    public DateOnly? AcknowledgedOn { get; init; }

    /// <summary>Its reference, if it gives one.</summary>
    public string? PanelReference { get; init; }

    /// <summary>UK date of its meeting on the case, if it is known.</summary>
    public DateOnly? PanelMeetsOn { get; init; }
}

/// <summary>Checks <see cref="RecordAcknowledgement"/>.</summary>
public sealed class RecordAcknowledgementValidator : AbstractValidator<RecordAcknowledgement>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="clock">Today.</param>
    public RecordAcknowledgementValidator(TimeProvider clock)
    {
        RuleFor(x => x.AcknowledgedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date on which the Panel acknowledged the report")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date on which the Panel acknowledged the report must be today or in the past");
        RuleFor(x => x.PanelReference).AtMost("The Panel’s reference", NamedPerson.MaxLength);
        RuleFor(x => x.PanelMeetsOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow()).AddYears(1))
            .WithMessage("The date of the Panel’s meeting must be within the next year");
    }
}

/// <summary>Handles <see cref="RecordAcknowledgement"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordAcknowledgementHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordAcknowledgement>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordAcknowledgement command, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        submission.Acknowledge(command.AcknowledgedOn!.Value, command.PanelReference, command.PanelMeetsOn, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
