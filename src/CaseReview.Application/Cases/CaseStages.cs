using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Cases;

/// <summary>An event of a case, as far as its stage depends on it.</summary>
/// <param name="Key">Event key.</param>
/// <param name="On">UK date.</param>
public sealed record StageEvent(string Key, DateOnly On);

/// <summary>Derives where a case stands from what has happened (lifecycle section 0): the furthest step reached.</summary>
public static class CaseStages
{
    private static readonly (string Event, CaseStage Stage)[] Furthest =
    [
        (EventKeys.ReviewDecided, CaseStage.Review),
        (EventKeys.PanelResponded, CaseStage.Closed),
        (EventKeys.ReportSubmitted, CaseStage.WithThePanel),
        (EventKeys.DraftSharedWithPartners, CaseStage.WithPartners),
        (EventKeys.RapidReviewMeetingHeld, CaseStage.Drafting),
        (EventKeys.ReturnsRequested, CaseStage.Returns),
        (EventKeys.PanelNotified, CaseStage.Scoping),
        (EventKeys.BecameAware, CaseStage.Notification),
    ];

    /// <summary>The stage.</summary>
    /// <param name="happened">What has happened.</param>
    /// <param name="closed">Whether the case is closed.</param>
    /// <param name="today">Today's UK date.</param>
    /// <returns>Where it stands.</returns>
    public static CaseStage Of(IReadOnlyCollection<StageEvent> happened, bool closed, DateOnly today)
    {
        if (closed)
        {
            return CaseStage.Closed;
        }

        var stage = Furthest.Where(f => happened.Any(e => e.Key == f.Event)).Select(f => f.Stage).FirstOrDefault(CaseStage.Referral);
        // A meeting that was moved has been planned more than once.
        var meetsToday = happened.Where(e => e.Key == EventKeys.MeetingPlanned).Select(e => (DateOnly?)e.On).Max() == today;
        return meetsToday && stage is (CaseStage.Scoping or CaseStage.Returns) ? CaseStage.MeetingToday : stage;
    }
}
