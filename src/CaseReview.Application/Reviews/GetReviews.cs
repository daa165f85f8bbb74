using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reviews;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>The reviews of a case with their clocks and tasks, and the tasks of a case without a review.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetReviews(string Reference) : IRequest<ReviewsView>, ICaseMessage;

/// <summary>The reviews of a case.</summary>
/// <param name="Reviews">The reviews, in order of opening.</param>
/// <param name="WithoutReview">Tasks of a case after which no review follows; none otherwise.</param>
/// <param name="MayManage">Whether the person may end tasks.</param>
public sealed record ReviewsView(IReadOnlyList<ReviewCard> Reviews, IReadOnlyList<ReviewTaskLine> WithoutReview, bool MayManage);

/// <summary>One review.</summary>
/// <param name="Review">The review.</param>
/// <param name="Title">What it is, in the partnership's words.</param>
/// <param name="Clocks">Its deadlines: one under each law; none for a national or a learning review.</param>
/// <param name="Tasks">Its tasks.</param>
public sealed record ReviewCard(Review Review, string Title, IReadOnlyList<DeadlineLine> Clocks, IReadOnlyList<ReviewTaskLine> Tasks);

/// <summary>One task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Owner">Who sees to it, in the partnership's words.</param>
/// <param name="IsLate">Whether its day has passed while it is to be done.</param>
public sealed record ReviewTaskLine(ReviewTask Task, string Owner, bool IsLate);

/// <summary>Handles <see cref="GetReviews"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public sealed class GetReviewsHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetReviews, ReviewsView>
{
    /// <inheritdoc />
    public async Task<ReviewsView> Handle(GetReviews query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var words = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct));
        var reviews = await db.Set<Review>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number).ToListAsync(ct);
        var tasks = (await db.Set<ReviewTask>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.DueOn).ThenBy(x => x.Number).ToListAsync(ct))
            .ConvertAll(x => new ReviewTaskLine(x, words.Of(x.Owner), x.State is ReviewTaskState.ToDo && x.DueOn < today));
        var clocks = await db.Set<Deadline>().Where(x => x.CaseId == scope.CaseId && x.Driving && ReviewWords.Clocks.Contains(x.Key)).AsLines().ToListAsync(ct);
        return new ReviewsView(
            [.. reviews.Select(x => new ReviewCard(x, x.Title(words), [.. clocks.Where(c => x.Types.Any(t => t.Clock() == c.Key))], [.. tasks.Where(t => t.Task.ReviewId == x.Id)]))],
            [.. tasks.Where(x => x.Task.ReviewId is null)],
            user.May(Permission.ManageCases));
    }
}

/// <summary>Reviews in words.</summary>
public static class ReviewWords
{
    /// <summary>Keys of the deadlines by which reviews are to be completed.</summary>
    public static IReadOnlyList<string> Clocks { get; } = [MilestoneKeys.CompleteReview, "complete-adult-review", "complete-domestic-homicide-review"];

    /// <summary>What a review is, in the partnership's words.</summary>
    /// <param name="review">The review.</param>
    /// <param name="words">The words.</param>
    /// <returns>As it stands at the start of a line.</returns>
    public static string Title(this Review review, Vocabulary words)
    {
        var named = review.IsNational ? "National review" : DateWords.Row([.. review.Types.Select(x => x.Words(words))]);
        return review.IsJoint ? $"Joint review: {named}" : char.ToUpperInvariant(named[0]) + named[1..];
    }

    /// <summary>Key of the deadline by which a review of a type is to be completed.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The key; null for a learning review, to which no law sets one.</returns>
    public static string? Clock(this ReviewType type) => type.Framework() switch
    {
        ReviewFramework.Child => MilestoneKeys.CompleteReview,
        ReviewFramework.Adult => "complete-adult-review",
        ReviewFramework.DomesticHomicide => "complete-domestic-homicide-review",
        _ => null,
    };
}
