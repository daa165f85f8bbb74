using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>The newest accuracy round of a report, in a line.</summary>
/// <param name="VersionNumber">The version that is looked at.</param>
/// <param name="DueOn">By when answers are asked for.</param>
/// <param name="IsOpen">Whether comments are taken.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="Answered">How many have answered.</param>
/// <param name="Unanswered">How many comments wait for an answer of the author.</param>
/// <param name="ForMe">Whether whoever looks is asked.</param>
/// <param name="MaySee">Whether whoever looks may see who said what.</param>
public sealed record AccuracyLine(int VersionNumber, DateOnly DueOn, bool IsOpen, int Asked, int Answered, int Unanswered, bool ForMe, bool MaySee);

/// <summary>How far the comments on a case's report have come, for whoever agrees it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetCommentsStanding(string Reference) : IRequest<CommentsStanding>, ICaseMessage;

/// <summary>Handles <see cref="GetCommentsStanding"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetCommentsStandingHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetCommentsStanding, CommentsStanding>
{
    /// <inheritdoc />
    public Task<CommentsStanding> Handle(GetCommentsStanding query, CancellationToken ct) => db.CommentsStandingOf(scope.CaseId, ct);
}

/// <summary>Reads the line.</summary>
internal static class AccuracyLines
{
    /// <summary>The newest round of a case; null before the first.</summary>
    public static async Task<AccuracyLine?> AccuracyLineOf(this ICaseReviewDb db, Guid caseId, ICurrentUser user, CancellationToken ct)
    {
        var round = await db.Set<AccuracyRound>().AsNoTracking().Include(x => x.Readers).Where(x => x.CaseId == caseId).OrderByDescending(x => x.Number).FirstOrDefaultAsync(ct);
        if (round is null)
        {
            return null;
        }

        var asked = round.Readers.Where(x => x.AskedAt is not null && x.TakenOffAt is null).ToList();
        return new AccuracyLine(
            round.VersionNumber,
            round.DueOn,
            round.IsOpen,
            asked.Count,
            asked.Count(x => x.Answer is not ReaderAnswer.None),
            await db.Set<ReportComment>().CountAsync(x => x.RoundId == round.Id && x.Outcome == null, ct),
            user.Actor.MemberId is { } me && asked.Exists(x => x.MemberId == me.Value),
            user.May(Permission.ViewWholeCase));
    }
}
