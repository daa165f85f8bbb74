using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Takes the death of a care leaver of 18 or over as a report to Ofsted and the Secretary of State alone; the group considers it (N-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record TakeAsDeathReport : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="TakeAsDeathReport"/>.</summary>
public sealed class TakeAsDeathReportValidator : AbstractValidator<TakeAsDeathReport>
{
    /// <summary>Makes it.</summary>
    public TakeAsDeathReportValidator() => RuleFor(x => x.Reason).Given("Enter why the criteria for children do not apply", "The reason");
}

/// <summary>Handles <see cref="TakeAsDeathReport"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who records it.</param>
public sealed class TakeAsDeathReportHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user) : IRequestHandler<TakeAsDeathReport>
{
    private const int Adult = 18;

    /// <inheritdoc />
    public async Task<Unit> Handle(TakeAsDeathReport command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        var of = await timetable.Load(scope.CaseId, ct);
        var anybodyUnder18 = of.Subjects.Any(x => x.Kind is not SubjectKind.Adult && (x.BornOn is not { } born || born.AddYears(Adult) > of.OccurredOn));
        notification.TakeAsDeathReportOnly(anybodyUnder18, command.Reason!.Trim(), user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
