using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <content>Ratifying what was recommended without quorum, seat by seat .</content>
public sealed partial class RapidReview
{
    private readonly List<SeatAgreement> _agreements = [];

    /// <summary>Who of those who were missing agreed since, by date.</summary>
    public IReadOnlyList<SeatAgreement> Agreements => [.. _agreements.OrderBy(x => x.On).ThenBy(x => x.Agency, StringComparer.Ordinal)];

    /// <summary>The quorum of the meeting with those who have agreed since.</summary>
    /// <param name="agreed">Who agreed.</param>
    /// <param name="quorum">The partnership's rule for rapid review meetings.</param>
    /// <returns>The result, explained.</returns>
    public QuorumResult QuorumWith(IReadOnlyCollection<Attendee> agreed, QuorumRule quorum) => quorum.Evaluate(
    [
        .. Attendance.Select(x => x.ToAttendee()).Where(x => !agreed.Any(y => AttendanceRules.SamePerson(x.Person, y.Person))),
        .. agreed.Select(x => x with { Kind = AttendanceKind.Present, IsChair = false }),
    ]);

    /// <summary>Ratifies a recommendation that was made without quorum: with those who have agreed since, every seat is filled.</summary>
    /// <param name="agreements">Who of the missing agreed, when and how.</param>
    /// <param name="remark">What else is said of it; null for nothing.</param>
    /// <param name="quorum">The partnership's rule for rapid review meetings.</param>
    /// <param name="by">The chair or vice chair.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">
    /// Nothing waits to be ratified, somebody agreed before the meeting or in the future, took part in it, was recused or stands twice, or a seat is still empty.
    /// </exception>
    public void Ratify(IReadOnlyList<AgreementGiven> agreements, string? remark, QuorumRule quorum, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Standing is RecommendationStanding.ToBeRatified, "No recommendation is waiting to be ratified.");
        for (var row = 0; row < agreements.Count; row++)
        {
            var given = agreements[row];
            var name = given.Person.Person;
            RuleViolation.Unless(Filled(name) && Filled(given.How), "Say who agreed, and how.");
            RuleViolation.Unless(given.On >= UkClock.DateOf(MeetingHeldAt!.Value) && given.On <= UkClock.DateOf(now), $"{name} agreed between the meeting and today.");
            RuleViolation.Unless(!agreements.Take(row).Any(x => AttendanceRules.SamePerson(x.Person.Person, name)), $"{name} stands twice: one person fills one seat.");
            RuleViolation.Unless(!HadASay(name), $"{name} took part in the decision already.");
            RuleViolation.Unless(
                !_attendance.Exists(x => x.Kind is AttendanceKind.Recused && AttendanceRules.SamePerson(x.Person, name)), $"{name} is recused from this case and does not count.");
        }

        var result = QuorumWith([.. agreements.Select(x => x.Person)], quorum);
        RuleViolation.Unless(result.IsQuorate, $"{result.Headline}. {result.Explanation}");
        _agreements.AddRange(agreements.Select(x => SeatAgreement.From(this, x, now)));
        (RatifiedBy, RatificationReasons, RatifiedAt) = ($"{by.Name}, {by.Role}", Filled(remark) ? remark!.Trim() : null, now);
        Standing = RecommendationStanding.Ratified;
        Raise(new RecommendationRatified(Id, CaseId, RatifiedBy, by));
    }
}
