using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>Calls the report back to change its text: signatures given so far no longer count .</summary>
[Requires(Permission.ManageVersions)]
public sealed record CallBackReport : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="CallBackReport"/>.</summary>
public sealed class CallBackReportValidator : AbstractValidator<CallBackReport>
{
    /// <summary>Sets the rules.</summary>
    public CallBackReportValidator() =>
        RuleFor(x => x.Reason).Given("Enter why the report is called back", "The reason", RapidReviewReport.CommentsMaxLength);
}

/// <summary>Handles <see cref="CallBackReport"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who calls it back.</param>
public sealed class CallBackReportHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<CallBackReport>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CallBackReport command, CancellationToken ct)
    {
        var report = await db.ReportOf(scope.CaseId, ct);
        report.CallBack(command.Reason!, user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
