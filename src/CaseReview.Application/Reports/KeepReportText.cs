using System.Globalization;
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

    /// <summary>Number of the section in the outline; from the address.</summary>
    public int Number { get; init; }

    /// <summary>Which opening of the form.</summary>
    public Guid Opening { get; init; }

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
    /// <summary>Where the form of a section is, below the report.</summary>
    internal static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"sections/{number}");

    /// <inheritdoc />
    public async Task<DateTimeOffset?> Handle(KeepReportText command, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().Where(x => x.CaseId == scope.CaseId).Select(x => new { x.Id, x.Status, x.About, x.ForDeciders }).SingleOrDefaultAsync(ct) ?? throw new NotFound("report");
        if (command.Number < 1 || command.Number > ReportOutline.For(report.About, report.ForDeciders).Count)
        {
            throw new NotFound("report section");
        }

        RuleViolation.Unless(command.Fields is null || report.Status is ReportStatus.Drafting, "A fixed version of the report is out, so nothing more can be written.");
        return await texts.Keep(new FormPlace(scope.CaseId, report.Id, Place(command.Number), command.Opening), command.Fields, ct);
    }
}

/// <summary>What the person typed into a section of the report and did not save, newest first.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the section in the outline.</param>
[Requires(Permission.ManageCases)]
public sealed record GetReportText(string Reference, int Number) : IRequest<IReadOnlyList<KeptText>>, ICaseMessage;

/// <summary>Handles <see cref="GetReportText"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="texts">Keeps them.</param>
public sealed class GetReportTextHandler(ICaseReviewDb db, CaseScope scope, UnsavedTextKeeper texts) : IRequestHandler<GetReportText, IReadOnlyList<KeptText>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<KeptText>> Handle(GetReportText query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().Where(x => x.CaseId == scope.CaseId).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(ct) ?? throw new NotFound("report");
        return await texts.Find(new FormPlace(scope.CaseId, report, KeepReportTextHandler.Place(query.Number)), ct);
    }
}
