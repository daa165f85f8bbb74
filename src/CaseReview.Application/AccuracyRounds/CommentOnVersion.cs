using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Reports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>The holder of a link to an accuracy round comments on a section of the version. Sent twice, it comments once.</summary>
[Requires(Permission.CheckAccuracy)]
public sealed record CommentOnVersion : IRequest<int>
{
    /// <summary>Number of the section in the version, from 1; from the address.</summary>
    public int Section { get; init; }

    /// <summary>The words that it is about; empty for the section as a whole.</summary>
    public string? Quote { get; init; }

    /// <summary>What is to be corrected.</summary>
    public string? Text { get; init; }

    /// <summary>Names the opening of the form.</summary>
    public Guid Once { get; init; }
}

/// <summary>Checks <see cref="CommentOnVersion"/>.</summary>
public sealed class CommentOnVersionValidator : AbstractValidator<CommentOnVersion>
{
    /// <summary>Sets the rules.</summary>
    public CommentOnVersionValidator()
    {
        RuleFor(x => x.Once).NotEmpty().WithMessage("Open the form again, then send the comment");
        RuleFor(x => x.Quote).AtMost("The quoted words", ReportComment.QuoteMaxLength);
        RuleFor(x => x.Text).Given("Enter what is to be corrected", "The comment", ReportComment.TextMaxLength);
    }
}

/// <summary>Handles <see cref="CommentOnVersion"/>; answers the comment's number.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link.</param>
/// <param name="user">Its holder.</param>
/// <param name="clock">Now.</param>
public sealed class CommentOnVersionHandler(ICaseReviewDb db, LinkScope link, ICurrentUser user, TimeProvider clock) : IRequestHandler<CommentOnVersion, int>
{
    /// <inheritdoc />
    public Task<int> Handle(CommentOnVersion command, CancellationToken ct) => db.InTransaction(() => Comment(command, ct), ct);

    private async Task<int> Comment(CommentOnVersion command, CancellationToken ct)
    {
        var id = link.RecordFor(LinkPurpose.AccuracyCheck);
        await db.HoldReport(link.CaseId!.Value, ct);
        await db.HoldRound(id, ct);
        var round = await db.RoundOfReader(id, ct);
        if (await db.Set<ReportComment>().Where(x => x.ReportId == round.ReportId && x.ReaderId == id && x.Once == command.Once).Select(x => (int?)x.Number).FirstOrDefaultAsync(ct) is { } sent)
        {
            return sent;
        }

        var sections = await db.Set<RapidReviewReport>().AsNoTracking().Where(x => x.Id == round.ReportId).SelectMany(x => x.Versions).Where(x => x.Number == round.VersionNumber)
            .Select(x => x.Sections).SingleAsync(ct);
        var section = command.Section >= 1 && command.Section <= sections.Count ? sections[command.Section - 1] : throw new NotFound("report section");
        if (!ReportComment.StandsIn(command.Quote, section.Text))
        {
            throw new ValidationException([new(nameof(command.Quote), "Copy the words exactly as they stand in the section, or leave this empty")]);
        }

        var number = await db.NextCommentNumber(round.CaseId, ct);
        var given = new CommentGiven(section.Key, section.Heading, command.Quote, command.Text!.Replace("\r\n", "\n", StringComparison.Ordinal), command.Once);
        db.Set<ReportComment>().Add(ReportComment.InRound(round, round.Find(id), number, given, section.Text, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return number;
    }
}

/// <summary>The holder of a link to an accuracy round has nothing to correct.</summary>
[Requires(Permission.CheckAccuracy)]
public sealed record FindNothingToCorrect : IRequest;

/// <summary>Handles <see cref="FindNothingToCorrect"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link.</param>
/// <param name="user">Its holder.</param>
/// <param name="clock">Now.</param>
public sealed class FindNothingToCorrectHandler(ICaseReviewDb db, LinkScope link, ICurrentUser user, TimeProvider clock) : IRequestHandler<FindNothingToCorrect>
{
    /// <inheritdoc />
    public Task<Unit> Handle(FindNothingToCorrect command, CancellationToken ct) => db.InTransaction(async () =>
    {
        var id = link.RecordFor(LinkPurpose.AccuracyCheck);
        await db.HoldRound(id, ct);
        (await db.RoundOfReader(id, ct)).FindNothingToCorrect(id, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }, ct);
}
