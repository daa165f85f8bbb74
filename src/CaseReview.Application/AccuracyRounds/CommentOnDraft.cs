using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Reports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Comments on the text as it is being written, and those on it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetDraftComments(string Reference) : IRequest<DraftComments>, ICaseMessage;

/// <summary>Comments on the text as it is being written.</summary>
/// <param name="Sections">The sections, in order.</param>
/// <param name="Comments">The comments, by number.</param>
/// <param name="MayComment">Whether the text may be commented on.</param>
/// <param name="MayAnswer">Whether whoever looks may answer.</param>
public sealed record DraftComments(IReadOnlyList<DraftSection> Sections, IReadOnlyList<ReportComment> Comments, bool MayComment, bool MayAnswer);

/// <summary>A section as it stands.</summary>
/// <param name="Key">Which.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text.</param>
public sealed record DraftSection(ReportSectionKey Key, string Heading, string Text);

/// <summary>Handles <see cref="GetDraftComments"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
public sealed class GetDraftCommentsHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetDraftComments, DraftComments>
{
    /// <inheritdoc />
    public async Task<DraftComments> Handle(GetDraftComments query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Include(x => x.Sections).SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("report");
        var comments = await db.Set<ReportComment>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.RoundId == null).OrderBy(x => x.Number).ToListAsync(ct);
        return new DraftComments([.. report.WorkingText.Select(x => new DraftSection(x.Key, x.Heading, x.Text))], comments, report.Status is ReportStatus.Drafting, user.May(Permission.ManageCases));
    }
}

/// <summary>Somebody who may see the report comments on a section of its working text. Sent twice, it comments once.</summary>
[Requires(Permission.ViewCases)]
public sealed record CommentOnDraft : IRequest<int>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the section in the outline, from 1; from the address.</summary>
    public int Section { get; init; }

    /// <summary>The words that it is about; empty for the section as a whole.</summary>
    public string? Quote { get; init; }

    /// <summary>What is to be changed.</summary>
    public string? Text { get; init; }

    /// <summary>Names the opening of the form.</summary>
    public Guid Once { get; init; }
}

/// <summary>Checks <see cref="CommentOnDraft"/>.</summary>
public sealed class CommentOnDraftValidator : AbstractValidator<CommentOnDraft>
{
    /// <summary>Sets the rules.</summary>
    public CommentOnDraftValidator()
    {
        RuleFor(x => x.Once).NotEmpty().WithMessage("Open the form again, then send the comment");
        RuleFor(x => x.Quote).AtMost("The quoted words", ReportComment.QuoteMaxLength);
        RuleFor(x => x.Text).Given("Enter what is to be changed", "The comment", ReportComment.TextMaxLength);
    }
}

/// <summary>Handles <see cref="CommentOnDraft"/>; answers the comment's number.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="audience">Who was recused.</param>
/// <param name="user">Who comments.</param>
/// <param name="clock">Now.</param>
public sealed class CommentOnDraftHandler(ICaseReviewDb db, CaseScope scope, AccuracyAudience audience, ICurrentUser user, TimeProvider clock) : IRequestHandler<CommentOnDraft, int>
{
    /// <inheritdoc />
    public Task<int> Handle(CommentOnDraft command, CancellationToken ct) => db.InTransaction(() => Comment(command, ct), ct);

    private async Task<int> Comment(CommentOnDraft command, CancellationToken ct)
    {
        await audience.RequireTakesPart(scope.CaseId, user, ct);
        await db.HoldReport(scope.CaseId, ct);
        var report = await db.ReportOf(scope.CaseId, ct);
        if (await db.Set<ReportComment>().Where(x => x.ReportId == report.Id && x.RoundId == null && x.MadeBy == user.Actor.Name && x.Once == command.Once).Select(x => (int?)x.Number).FirstOrDefaultAsync(ct) is { } sent)
        {
            return sent;
        }

        var section = command.Section >= 1 && command.Section <= report.Outline.Count ? report.Outline[command.Section - 1] : throw new NotFound("report section");
        if (!ReportComment.StandsIn(command.Quote, report.Sections.Single(x => x.Key == section.Key).Text))
        {
            throw new ValidationException([new(nameof(command.Quote), "Copy the words exactly as they stand in the section, or leave this empty")]);
        }

        var number = await db.NextCommentNumber(scope.CaseId, ct);
        var given = new CommentGiven(section.Key, section.Heading, command.Quote, command.Text!.Replace("\r\n", "\n", StringComparison.Ordinal), command.Once);
        db.Set<ReportComment>().Add(ReportComment.OnWorkingText(report, number, given, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return number;
    }
}
