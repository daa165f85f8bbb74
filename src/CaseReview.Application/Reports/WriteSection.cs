using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Reports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>One section, to be edited.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Key">Which section.</param>
[Requires(Permission.ManageCases)]
public sealed record GetSection(string Reference, ReportSectionKey Key) : IRequest<SectionToWrite>, ICaseMessage;

/// <summary>A section to be edited.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Hint">What belongs under it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Version">Its version, which the form carries.</param>
/// <param name="MayChange">Whether the report is in drafting.</param>
public sealed record SectionToWrite(string Heading, string Hint, string Text, int Version, bool MayChange)
{
    /// <summary>The pages that it was filled from.</summary>
    public IReadOnlyList<SectionSource> Sources { get; init; } = [];

    /// <summary>Tells what the case holds for it now, which the form carries.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the case holds for it now, where that has changed since it was filled or last seen; null where it has not.</summary>
    public string? Changed { get; init; }

    /// <summary>Comments on it that wait for an answer, by number.</summary>
    public IReadOnlyList<ReportComment> Comments { get; init; } = [];
}

/// <summary>Handles <see cref="GetSection"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="sources">What it was filled from.</param>
public sealed class GetSectionHandler(ICaseReviewDb db, CaseScope scope, ReportSources sources) : IRequestHandler<GetSection, SectionToWrite>
{
    /// <inheritdoc />
    public async Task<SectionToWrite> Handle(GetSection query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Include(x => x.Sections).SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("report");
        var (outline, section) = (report.Outline.SingleOrDefault(x => x.Key == query.Key) ?? throw new NotFound("report section"), report.Sections.Single(x => x.Key == query.Key));
        var (pages, holds) = (ReportSources.PagesOf(query.Key), "");
        if (pages.Count > 0)
        {
            holds = ReportPrefill.From(await sources.Of(scope.CaseId, ct)).GetValueOrDefault(query.Key, "");
        }

        var source = ReportSection.SourceOf(holds);
        return new SectionToWrite(outline.Heading, outline.Hint, section.Text, section.Version, report.Status is ReportStatus.Drafting)
        {
            Sources = pages,
            Source = source,
            Changed = pages.Count > 0 && section.SourceSeen != source ? holds : null,
            Comments = await db.Set<ReportComment>().AsNoTracking().Where(x => x.ReportId == report.Id && x.Key == query.Key && x.Outcome == null).OrderBy(x => x.Number).ToListAsync(ct),
        };
    }
}

/// <summary>Writes one section of the draft.</summary>
[Requires(Permission.ManageCases)]
public sealed record WriteSection : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Which section; from the address.</summary>
    public ReportSectionKey Key { get; init; }

    /// <summary>Its whole text.</summary>
    public string? Text { get; init; }

    /// <summary>The version that the text was typed over.</summary>
    public int Version { get; init; }

    /// <summary>Tells what the case held for the section when the form was opened.</summary>
    public string? Source { get; init; }
}

/// <summary>Checks <see cref="WriteSection"/>.</summary>
public sealed class WriteSectionValidator : AbstractValidator<WriteSection>
{
    /// <summary>Sets the rules.</summary>
    public WriteSectionValidator()
    {
        RuleFor(x => x.Text).AtMost("The section", RapidReviewReport.SectionMaxLength);
        RuleFor(x => x.Source).MaximumLength(64).WithMessage("Open the section again");
    }
}

/// <summary>Handles <see cref="WriteSection"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes.</param>
/// <param name="clock">Now.</param>
public sealed class WriteSectionHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<WriteSection>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WriteSection command, CancellationToken ct)
    {
        // Line ends as the browser counts them, or a text of exactly the longest length would be refused.
        var text = (command.Text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
        var report = await db.ReportOf(scope.CaseId, ct);
        var section = report.Sections.Single(x => x.Key == command.Key);
        if (section.Version != command.Version && CanonicalText.Normalise(section.Text) != CanonicalText.Normalise(text))
        {
            throw new StaleEdit($"The section “{report.HeadingOf(command.Key)}”", section.Text, text, section.Version) { Field = nameof(WriteSection.Text) };
        }

        report.Write(command.Key, text, user.Actor, clock.GetUtcNow(), command.Source);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
