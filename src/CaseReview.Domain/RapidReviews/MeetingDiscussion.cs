using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <summary>A meeting that was not quorate and closed as a discussion: when, who was there, and why it decided nothing (X-09). What was said stays in the notes.</summary>
public sealed class MeetingDiscussion : Part
{
    /// <summary>Longest list of who was there, in characters.</summary>
    public const int PresentMaxLength = 4_000;

    private MeetingDiscussion()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>When it was held.</summary>
    public DateTimeOffset HeldAt { get; private init; }

    /// <summary>Who was there, one a line, with post and agency.</summary>
    public string Present { get; private init; } = "";

    /// <summary>Why it was not quorate.</summary>
    public string Quorum { get; private init; } = "";

    internal static MeetingDiscussion Keep(RapidReview review, DateTimeOffset heldAt, string quorum, DateTimeOffset now)
    {
        var present = string.Join('\n', review.Attendance.Select(x => x.ToAttendee()).Where(x => x.IsHere)
            .Select(x => $"{x.Person}, {x.Role}, {x.Agency}{(x.IsChair ? ", chair" : x.Kind is AttendanceKind.Recused ? ", recused" : "")}"));
        return new MeetingDiscussion
        {
            Id = Ids.New(now),
            PartnershipId = review.PartnershipId,
            RapidReviewId = review.Id,
            HeldAt = heldAt,
            Present = present.Length <= PresentMaxLength ? present : present[..PresentMaxLength],
            Quorum = quorum,
        };
    }
}
