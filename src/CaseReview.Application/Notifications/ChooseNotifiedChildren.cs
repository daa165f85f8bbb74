using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Chooses which children of the case are on the notification: up to four (D-NOT-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record ChooseNotifiedChildren : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Their numbers in the case.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];
}

/// <summary>Checks <see cref="ChooseNotifiedChildren"/>.</summary>
public sealed class ChooseNotifiedChildrenValidator : AbstractValidator<ChooseNotifiedChildren>
{
    /// <summary>Makes it.</summary>
    public ChooseNotifiedChildrenValidator() => RuleFor(x => x.Numbers).Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Select at least one child")
        .Must(x => x.Distinct().Count() <= NotificationForm.MostChildren).WithMessage("Select up to 4 children. Name the others under “Further children”");
}

/// <summary>Handles <see cref="ChooseNotifiedChildren"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="records">Loads the record.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who chooses.</param>
/// <param name="clock">Now.</param>
public sealed class ChooseNotifiedChildrenHandler(ICaseReviewDb db, NotificationRecords records, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ChooseNotifiedChildren>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChooseNotifiedChildren command, CancellationToken ct)
    {
        var (found, sources) = await records.Load(scope.CaseId, ct);
        if (command.Numbers.Any(number => sources.Children.All(x => x.Number != number)))
        {
            throw new NotFound("child");
        }

        var record = found ?? db.Set<NotificationRecord>().Add(NotificationRecord.Begin(user.PartnershipId, scope.CaseId, clock.GetUtcNow())).Entity;
        record.Choose([.. command.Numbers], user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
