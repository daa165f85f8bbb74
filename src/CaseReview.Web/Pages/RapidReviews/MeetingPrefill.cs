using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The meeting's form as it is first shown: what is saved, and the people, agencies and criteria still to be filled.</summary>
internal static class MeetingPrefill
{
    private const int RoomForOthers = 2;

    public static HoldMeeting From(RapidReviewView view, DateTimeOffset now)
    {
        var review = view.Review!;
        var chair = review.Attendance.FirstOrDefault(x => x.IsChair)?.Person;
        return new HoldMeeting
        {
            Version = review.Version,
            Attendance = [.. Saved(view), .. view.People.Where(x => review.Attendance.All(y => y.Person != x.Person)), .. Enumerable.Repeat(new AttendanceRow(), RoomForOthers)],
            ChairedBy = chair,
            Overviews = [.. Agencies(view).Select(x => new OverviewRow { Agency = x, Overview = review.Overviews.FirstOrDefault(y => y.Agency == x)?.Overview })],
            ChairReason = review.ChairReason,
            ChairIndependent = review.ChairIndependent && chair is not null,
            PurposeStated = review.PurposeStated,
            OptionsReminded = review.OptionsReminded,
            NationalInterest = review.NationalInterest,
            ImmediateLearning = review.ImmediateLearning,
            Summary = review.MeetingSummary,
            FromReferral = !review.GoesToPanel,
            ConflictsAsked = review.ConflictsAsked,
            Dissents = [.. review.Dissents.Select(x => new DissentRow { Person = x.Person, Criterion = x.Criterion, Reasons = x.Reasons }), .. Enumerable.Repeat(new DissentRow(), RoomForOthers)],
            Actions = [.. review.Actions.Select(x => new ActionRow { What = x.What, Owner = x.Owner, DueOn = x.DueOn }), .. Enumerable.Repeat(new ActionRow(), RoomForOthers)],
            Options = [.. Options(view).Select(x => x with { WhyNot = review.OptionsNotChosen.FirstOrDefault(y => y.Recommendation == x.Recommendation && y.Further == x.Further)?.WhyNot })],
            Criteria = review.GoesToPanel ? [.. ReviewCriteria.AnsweredAtMeeting.Select(x => RowOf(x, review))] : [],
            HeldAt = review.MeetingHeldAt ?? (review.MeetingAt <= now ? review.MeetingAt : null),
        };
    }

    private static IEnumerable<AttendanceRow> Saved(RapidReviewView view) => view.Review!.Attendance.Select(x => new AttendanceRow
    {
        Person = x.Person,
        Role = x.Role,
        AgencyCode = x.ForAddedAgency ? SpokenFor.KeyOf(x.Agency) : x.Seat,
        Kind = view.ShutOut.Contains(x.Person) ? AttendanceKind.Recused : x.Kind,
        ActingFor = x.ActingForSeat,
        DeputyFor = x.DeputyFor,
        // Whoever is shut out since they were put down is recused, for what stands between them and the case.
        DealtWith = x.DealtWith,
        Reason = view.ShutOut.Contains(x.Person) ? view.People.FirstOrDefault(y => y.Person == x.Person)?.Reason ?? x.Reason ?? "Shut out of the case" : x.Reason,
    });

    // Why not a national review is asked for in any case, beside the question.
    private static IEnumerable<OptionRow> Options(RapidReviewView view) =>
    [
        .. RapidReviewWords.Choices(!view.Review!.GoesToPanel).Where(x => x is not RapidReviewRecommendation.NationalReview).Select(x => new OptionRow { Recommendation = x }),
        .. view.Meetings.FurtherOptions.Select(x => new OptionRow { Further = x }),
    ];

    private static IEnumerable<string> Agencies(RapidReviewView view)
    {
        var involved = view.Review!.Agencies.Select(x => x.Name);
        var invited = view.People.Select(x => view.Spoken.GetValueOrDefault(x.AgencyCode ?? "")?.Name).OfType<string>();
        var present = view.Review.Attendance.Where(x => x.Seat is not null || x.ForAddedAgency).Select(x => x.Agency);
        return involved.Concat(invited).Concat(present).Concat(view.Review.Overviews.Select(x => x.Agency)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static CriterionRow RowOf(ReviewCriterion criterion, RapidReview review)
    {
        var answer = review.Criteria.FirstOrDefault(x => x.Criterion == criterion);
        return new CriterionRow { Criterion = criterion, Met = answer?.Met, Grounds = answer?.Grounds };
    }
}
