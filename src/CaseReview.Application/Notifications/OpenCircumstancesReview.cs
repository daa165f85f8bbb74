using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records that the review of the circumstances against the notification criteria was opened, with its body and Director (D-NOT-03).</summary>
[Requires(Permission.ManageCases)]
public sealed record OpenCircumstancesReview : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When it was opened.</summary>
    [Display(Name = "The date on which the review was opened")]
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>The body that reviews.</summary>
    public string? Body { get; init; }

    /// <summary>The Director who reviews with it.</summary>
    public string? DirectorName { get; init; }

    /// <summary>That person's post.</summary>
    public string? DirectorRole { get; init; }

    /// <summary>Why late, if it was.</summary>
    public string? LateReason { get; init; }
}

/// <summary>Checks <see cref="OpenCircumstancesReview"/>.</summary>
public sealed class OpenCircumstancesReviewValidator : AbstractValidator<OpenCircumstancesReview>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public OpenCircumstancesReviewValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.OpenedAt, "on which the review was opened", clock);
        RuleFor(x => x.Body).Given("Enter which body reviews the circumstances", "The body", NamedPerson.MaxLength);
        RuleFor(x => x.DirectorName).Given("Enter the Director who reviews with it", "The Director’s name", NamedPerson.MaxLength);
        RuleFor(x => x.DirectorRole).Given("Enter the Director’s role", "The Director’s role", NamedPerson.MaxLength);
        RuleFor(x => x.LateReason).AtMost("The reason");
    }
}

/// <summary>Handles <see cref="OpenCircumstancesReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">The days within which the national Panel is to be notified.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class OpenCircumstancesReviewHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<OpenCircumstancesReview>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(OpenCircumstancesReview command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        var lateFrom = (await timetable.Load(scope.CaseId, ct)).Deadlines.FirstOrDefault(x => x.Key == MilestoneKeys.NotifyPanel && x.Driving)?.LateFrom;
        var at = command.OpenedAt!.Value;
        if (at >= lateFrom && string.IsNullOrWhiteSpace(command.LateReason))
        {
            throw new FluentValidation.ValidationException([new(nameof(command.LateReason), "Enter why the review was opened late")]);
        }

        var director = new NamedPerson(command.DirectorName!.Trim(), command.DirectorRole!.Trim());
        notification.OpenReview(new ReviewOpened(at, command.Body!.Trim(), director, command.LateReason), lateFrom, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
