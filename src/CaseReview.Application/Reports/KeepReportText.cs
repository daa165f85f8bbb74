using CaseReview.Application.Common;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.UnsavedTexts;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Keeps what somebody types into a section of the report, for them alone; with nothing it forgets. Answers when it was kept.</summary>
[Requires(Permission.ManageCases)]
public sealed record KeepReportText : IRequest<DateTimeOffset?>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Which form; from the address.</summary>
    public string Place { get; init; } = "";

    /// <summary>The fields as the browser sends them; null to forget.</summary>
    public string? Fields { get; init; }
}

/// <summary>Checks <see cref="KeepReportText"/>.</summary>
public sealed class KeepReportTextValidator : AbstractValidator<KeepReportText>
{
    /// <summary>The checks.</summary>
    public KeepReportTextValidator() => RuleFor(x => x.Fields).Must(x => x is null or { Length: <= UnsavedText.MaxLength }).WithMessage("The text is too long to be kept as a draft");
}

/// <summary>Handles <see cref="KeepReportText"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="texts">Keeps them.</param>
public sealed class KeepReportTextHandler(ICaseReviewDb db, CaseScope scope, UnsavedTextKeeper texts) : IRequestHandler<KeepReportText, DateTimeOffset?>
{
    /// <inheritdoc />
    public async Task<DateTimeOffset?> Handle(KeepReportText command, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().Where(x => x.CaseId == scope.CaseId).Select(x => new { x.Id, x.Status }).SingleOrDefaultAsync(ct) ?? throw new NotFound("report");
        RuleViolation.Unless(command.Fields is null || report.Status is ReportStatus.Drafting, "A fixed version of the report is out, so nothing more can be written.");
        return await texts.Keep(new FormPlace(scope.CaseId, report.Id, command.Place), command.Fields, ct);
    }
}

/// <summary>What the person typed into a section of the report and did not save.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Place">Which form.</param>
[Requires(Permission.ManageCases)]
public sealed record GetReportText(string Reference, string Place) : IRequest<KeptText?>, ICaseMessage;

/// <summary>Handles <see cref="GetReportText"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="texts">Keeps them.</param>
public sealed class GetReportTextHandler(ICaseReviewDb db, CaseScope scope, UnsavedTextKeeper texts) : IRequestHandler<GetReportText, KeptText?>
{
    /// <inheritdoc />
    public async Task<KeptText?> Handle(GetReportText query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().Where(x => x.CaseId == scope.CaseId).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(ct) ?? throw new NotFound("report");
        return await texts.Find(new FormPlace(scope.CaseId, report, query.Place), ct);
    }
}
