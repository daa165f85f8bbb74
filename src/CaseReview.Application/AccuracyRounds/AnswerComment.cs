using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>One comment, to be answered.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Its number.</param>
[Requires(Permission.ManageCases)]
public sealed record GetComment(string Reference, int Number) : IRequest<CommentToAnswer>, ICaseMessage;

/// <summary>A comment to be answered.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="MayAnswer">Whether its answer may be given or changed: the report is not agreed, and who commented has not been told.</param>
public sealed record CommentToAnswer(ReportComment Comment, bool MayAnswer);

/// <summary>Handles <see cref="GetComment"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetCommentHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetComment, CommentToAnswer>
{
    /// <inheritdoc />
    public async Task<CommentToAnswer> Handle(GetComment query, CancellationToken ct)
    {
        var comment = await db.Set<ReportComment>().AsNoTracking().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == query.Number, ct) ?? throw new NotFound("comment");
        return new CommentToAnswer(comment, await db.StandsInTheWay(comment, ct) is null);
    }
}

/// <summary>The author answers a comment: accepted, with what was changed, or not accepted, with the reason.</summary>
[Requires(Permission.ManageCases)]
public sealed record AnswerComment : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the comment; from the address.</summary>
    public int Number { get; init; }

    /// <summary>What becomes of it.</summary>
    public CommentOutcome? Outcome { get; init; }

    /// <summary>What was changed, or why nothing was.</summary>
    public string? Words { get; init; }

    /// <summary>The version that the answer was typed over.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="AnswerComment"/>.</summary>
public sealed class AnswerCommentValidator : AbstractValidator<AnswerComment>
{
    /// <summary>Sets the rules.</summary>
    public AnswerCommentValidator()
    {
        RuleFor(x => x.Outcome).NotNull().WithMessage("Select whether the comment is accepted");
        RuleFor(x => x.Words).NotEmpty().WithMessage("Enter what was changed, or why the text stays");
        RuleFor(x => x.Words).AtMost("The answer", ReportComment.TextMaxLength);
    }
}

/// <summary>Handles <see cref="AnswerComment"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who answers.</param>
/// <param name="clock">Now.</param>
public sealed class AnswerCommentHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<AnswerComment>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AnswerComment command, CancellationToken ct)
    {
        var comment = await db.Set<ReportComment>().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == command.Number, ct) ?? throw new NotFound("comment");
        if (await db.StandsInTheWay(comment, ct) is { } refusal)
        {
            throw new RuleViolation(refusal);
        }

        var words = command.Words!.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (comment.Version != command.Version && (comment.Outcome != command.Outcome || comment.Answer != words))
        {
            throw new StaleEdit($"The answer to comment {comment.Number}", comment.Answer ?? "", words, comment.Version) { Field = nameof(command.Words) };
        }

        comment.AnswerWith(command.Outcome!.Value, words, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
