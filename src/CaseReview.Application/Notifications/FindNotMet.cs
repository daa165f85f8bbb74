using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records that a notified incident was found later not to meet the criteria and that the national Panel was told. Ends a rapid review.</summary>
[Requires(Permission.ManageCases)]
public sealed record FindNotMet : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the national Panel has been told.</summary>
    public bool PanelTold { get; init; }
}

/// <summary>Checks <see cref="FindNotMet"/>.</summary>
public sealed class FindNotMetValidator : AbstractValidator<FindNotMet>
{
    /// <summary>Makes it.</summary>
    public FindNotMetValidator()
    {
        RuleFor(x => x.Reason).Given("Enter why the criteria are not met", "The reason");
        RuleFor(x => x.PanelTold).Equal(true).WithMessage("Confirm that the national Panel has been told");
    }
}

/// <summary>Handles <see cref="FindNotMet"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class FindNotMetHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<FindNotMet>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(FindNotMet command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.FindNotMet(command.Reason!, user.Actor);
        (await timetable.Load(scope.CaseId, ct)).Close("Found later not to meet the notification criteria", user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
