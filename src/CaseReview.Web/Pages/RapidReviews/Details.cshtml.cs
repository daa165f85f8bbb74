using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The rapid review: where it stands, what comes next, who is involved, what the meeting recommended.</summary>
public sealed class DetailsModel : CasePage
{
    /// <summary>The rapid review.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <summary>What comes next, in one sentence.</summary>
    public string Next => View.Review?.Status switch
    {
        RapidReviewStatus.Opened when View.FromReferral => "Ask the agencies for their returns: each is told the date of its return and of the meeting together.",
        RapidReviewStatus.Opened => "The scoping meeting comes next: details, scope and the agencies involved.",
        RapidReviewStatus.Scoped => "Ask the agencies for their returns.",
        RapidReviewStatus.AwaitingReturns => "The agencies have been asked. The meeting can be recorded when every return is in, nil or explained.",
        RapidReviewStatus.ReadyForMeeting => "The returns are collated. The meeting comes next.",
        RapidReviewStatus.MeetingHeld => "The meeting has been held. The report comes next.",
        RapidReviewStatus.AwaitingDecision => "Report and advice are with those who decide.",
        RapidReviewStatus.AwaitingPanelReply => "The report is with the national Panel.",
        RapidReviewStatus.Reconsider => "The national Panel asks for more or differs: the partners look at their decision again.",
        RapidReviewStatus.Stopped => "The rapid review was stopped.",
        RapidReviewStatus.Closed => "The rapid review is closed.",
        _ => "The report is on its way.",
    };

    /// <summary>A warning when the meeting is on a day that is not a working day; such days are allowed.</summary>
    public string? DayOffWarning
    {
        get
        {
            if (View.Review is not { } review || review.MeetingHeldAt is not null || View.Calendar.IsWorkingDay(UkClock.DateOf(review.MeetingAt)))
            {
                return null;
            }

            var date = UkClock.DateOf(review.MeetingAt);
            return View.Calendar.NameOf(date) is { } name
                ? $"The meeting is on {DateWords.Full(date)}, which is {name}. Move it if that was not meant."
                : $"The meeting is on {DateWords.Full(date)}, at a weekend. Move it if that was not meant.";
        }
    }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
    }
}
