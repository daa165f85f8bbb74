using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>What a chair says about a version.</summary>
public enum CheckDecision
{
    /// <summary>Approves it for the group.</summary>
    Approve,

    /// <summary>Sends it back with comments.</summary>
    SendBack,
}

/// <summary>The chair approves the version on the group's behalf, or sends it back (D-RR-33, D-RR-35).</summary>
[Requires(Permission.ChairGroup)]
public sealed record CheckReport : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The version on the chair's screen.</summary>
    public int VersionNumber { get; init; }

    /// <summary>What the chair says.</summary>
    public CheckDecision? Decision { get; init; }

    /// <summary>What must change.</summary>
    public string? Comments { get; init; }
}

/// <summary>Checks <see cref="CheckReport"/>.</summary>
public sealed class CheckReportValidator : AbstractValidator<CheckReport>
{
    /// <summary>Sets the rules.</summary>
    public CheckReportValidator()
    {
        RuleFor(x => x.Decision).NotNull().WithMessage("Select whether you approve the report or send it back");
        RuleFor(x => x.Comments).NotEmpty().WithMessage("Enter what must change").When(x => x.Decision is CheckDecision.SendBack);
        RuleFor(x => x.Comments).AtMost("Comments", RapidReviewReport.CommentsMaxLength);
    }
}

/// <summary>Handles <see cref="CheckReport"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="audience">Who was recused.</param>
/// <param name="user">The chair.</param>
/// <param name="clock">Now.</param>
public sealed class CheckReportHandler(ICaseReviewDb db, CaseScope scope, AccuracyAudience audience, ICurrentUser user, TimeProvider clock) : IRequestHandler<CheckReport>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CheckReport command, CancellationToken ct)
    {
        var report = await db.ReportOf(scope.CaseId, ct);
        if (command.Decision is CheckDecision.Approve)
        {
            await audience.RequireTakesPart(scope.CaseId, user, ct);
            await RequireEveryDissent(report, ct);
            report.Approve(command.VersionNumber, await db.CommentsStandingOf(scope.CaseId, ct), user.Actor, clock.GetUtcNow());
        }
        else
        {
            report.SendBack(command.VersionNumber, command.Comments!, user.Actor, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    // A dissent can be recorded until the group agrees, and so after the version was fixed (D-RR-32).
    private async Task RequireEveryDissent(RapidReviewReport report, CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().AsNoTracking().Include(x => x.Dissents).SingleAsync(x => x.CaseId == scope.CaseId, ct);
        var decided = report.LatestVersion?.Sections.FirstOrDefault(x => x.Key is ReportSectionKey.WhoDecided)?.Text ?? "";
        var leftOut = ReportReadiness.DissentsLeftOut(review, decided);
        RuleViolation.Unless(leftOut.Count == 0, $"This version does not tell of the dissent of {DateWords.Row(leftOut)}, with the reasons. Send it back, so that “Who decided” says so.");
    }
}
