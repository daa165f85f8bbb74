using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Begins the report, filled from what the case holds (D-RR-20 to 22).</summary>
[Requires(Permission.ManageCases)]
public sealed record StartReport : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Name of the author, as on the meeting's attendance list.</summary>
    public string? Author { get; init; }

    /// <summary>Whether the author has said that they are independent of the case (X-16, D-COI-01).</summary>
    public bool AuthorIndependent { get; init; }

    /// <summary>Why the author is not of the Business Unit, and with what experience and qualification (D-RR-21).</summary>
    public string? ExternalReason { get; init; }
}

/// <summary>Checks <see cref="StartReport"/>.</summary>
public sealed class StartReportValidator : AbstractValidator<StartReport>
{
    /// <summary>Sets the rules.</summary>
    public StartReportValidator()
    {
        RuleFor(x => x.Author).NotEmpty().WithMessage("Select who writes the report");
        RuleFor(x => x.AuthorIndependent).Equal(true).WithMessage("Confirm that the author is independent of the case, or select another author");
        RuleFor(x => x.ExternalReason).AtMost("The reason", RapidReviewReport.CommentsMaxLength);
    }
}

/// <summary>Handles <see cref="StartReport"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="sources">What the case holds.</param>
/// <param name="independence">Asks for the author's.</param>
/// <param name="user">Who begins it.</param>
/// <param name="clock">Now.</param>
public sealed class StartReportHandler(ICaseReviewDb db, CaseScope scope, ReportSources sources, IndependenceChecks independence, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<StartReport>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(StartReport command, CancellationToken ct)
    {
        // Pressing the button twice begins one report.
        if (await db.Set<RapidReviewReport>().AnyAsync(x => x.CaseId == scope.CaseId, ct))
        {
            return Unit.Value;
        }

        var (author, held) = (await AuthorOf(command, ct), await sources.Of(scope.CaseId, ct));
        await independence.Ask(author.Name, IndependenceDoor.Author, command.AuthorIndependent, nameof(StartReport.Author), ct);
        var report = RapidReviewReport.Start(
            user.PartnershipId, scope.CaseId, author, ReportPrefill.From(held), user.Actor, clock.GetUtcNow(), held.Case.About, !held.Review.GoesToPanel,
            (await db.Arrangements(ct)).Reports.Sections);
        db.Set<RapidReviewReport>().Add(report);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private async Task<ReportAuthor> AuthorOf(StartReport command, CancellationToken ct)
    {
        var unit = await db.Members.Holding(UkClock.DateOf(clock.GetUtcNow()), Role.BusinessUnitManager, Role.BusinessUnitOfficer)
            .Where(x => x.Name == command.Author).FirstOrDefaultAsync(ct);
        if (unit is null && string.IsNullOrWhiteSpace(command.ExternalReason))
        {
            throw new ValidationException(
                [new(nameof(StartReport.ExternalReason), $"Enter why somebody outside the {Vocabulary.Word(Term.BusinessUnit)} writes the report, and their experience and qualification")]);
        }

        return new ReportAuthor(command.Author!, unit?.Post ?? "External author", unit is null ? command.ExternalReason : null) { Independent = command.AuthorIndependent };
    }
}
