using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>A case as every list and header shows it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Headline">One short line without a name.</param>
/// <param name="LoggedOn">UK date of logging.</param>
/// <param name="OccurredOn">UK date of the incident.</param>
/// <param name="Standing">Where its parts stand.</param>
/// <param name="Children">The children, in order.</param>
/// <param name="Next">The open deadline that is late first; more than one when they fall together, none when nothing is open.</param>
public sealed record CaseCard(
    Guid Id,
    string Reference,
    string Headline,
    DateOnly LoggedOn,
    DateOnly OccurredOn,
    CaseStanding Standing,
    IReadOnlyList<Subject> Children,
    IReadOnlyList<DeadlineLine> Next)
{
    /// <summary>Whether a child is at risk now and nobody has answered it (S-REF-01).</summary>
    public bool AtRisk { get; init; }

    /// <summary>The children, never by name.</summary>
    public IReadOnlyList<SubjectLine> Subjects => [.. Children.Select(s => new SubjectLine(s.ShownAs, s.Kind, s.AgeOn(OccurredOn), s.Sex, s.Harm, s.LookedAfter, s.NotKnownYet))];
}

/// <summary>A child, as screens show them.</summary>
/// <param name="ShownAs">Initials, letter or made-up name.</param>
/// <param name="Kind">Child, unborn child or adult.</param>
/// <param name="Age">Age at the incident, in words; empty when not known.</param>
/// <param name="Sex">Sex as recorded.</param>
/// <param name="Harm">What happened.</param>
/// <param name="LookedAfter">Whether looked after.</param>
/// <param name="NotKnownYet">What nobody has recorded yet.</param>
public sealed record SubjectLine(string ShownAs, SubjectKind Kind, string Age, string Sex, Harm Harm, Known LookedAfter, IReadOnlyList<string> NotKnownYet);

/// <summary>A driving deadline of a case, as lists, tracks and headers show it.</summary>
/// <param name="Key">Milestone key.</param>
/// <param name="Name">Name.</param>
/// <param name="DueOn">UK date, when due on a date.</param>
/// <param name="DueAt">Instant, when due at one.</param>
/// <param name="LateFrom">The first instant at which it is late.</param>
/// <param name="Projected">Whether the date is an expectation, because what it counts from has not happened.</param>
/// <param name="Open">Whether it is to be met now.</param>
/// <param name="MetOn">UK date on which it was met; null while it is not.</param>
/// <param name="MetLate">Whether it was met late.</param>
public sealed record DeadlineLine(
    string Key, string Name, DateOnly? DueOn, DateTimeOffset? DueAt, DateTimeOffset LateFrom, bool Projected, bool Open, DateOnly? MetOn, bool MetLate)
{
    /// <summary>How it stands.</summary>
    /// <param name="now">The moment to judge by.</param>
    /// <param name="calendar">The calendar that days left are counted with: the case's own, or the partnership's where many cases stand together.</param>
    /// <returns>Its standing.</returns>
    public Standing StandingAt(DateTimeOffset now, WorkingCalendar calendar) => MetOn is null
        ? Standing.Of(DueOn, DueAt, Projected, met: null, now, calendar)
        : MetLate ? new Standing(StandingKind.DoneLate, "Done late") : new Standing(StandingKind.Done, "Done");
}

/// <summary>The one way in which cases and their deadlines are read for lists, headers and the dashboard.</summary>
public static class CaseCards
{
    /// <summary>Reads cases as cards, in one query.</summary>
    /// <param name="cases">Which; ordered for a list.</param>
    /// <param name="db">The database.</param>
    /// <returns>Their cards.</returns>
    public static IQueryable<CaseCard> AsCards(this IQueryable<Case> cases, ICaseReviewDb db) => cases.AsNoTracking().Select(c => new CaseCard(
        c.Id,
        c.Reference,
        c.Headline,
        c.LoggedOn,
        c.OccurredOn,
        new CaseStanding(
            db.Set<Referral>().Where(r => r.CaseId == c.Id).Select(r => (ReferralStatus?)r.Status).FirstOrDefault(),
            db.Set<Notification>().Where(n => n.CaseId == c.Id).Select(n => (NotificationStatus?)n.Status).FirstOrDefault(),
            db.Set<RapidReview>().Where(r => r.CaseId == c.Id).Select(r => (RapidReviewStatus?)r.Status).FirstOrDefault(),
            db.Set<RapidReview>().Where(r => r.CaseId == c.Id).Select(r => (DateTimeOffset?)r.MeetingAt).FirstOrDefault(),
            db.Set<RapidReview>().Any(r => r.CaseId == c.Id && r.ReviewFollows) || db.Set<Review>().Any(r => r.CaseId == c.Id && r.Status == ReviewStatus.Decided),
            c.ClosedAt != null),
        c.Subjects.OrderBy(s => s.Number).ToList(),
        c.Deadlines.Where(d => d.IsOpen && d.Driving && d.LateFrom == c.Deadlines.Where(x => x.IsOpen && x.Driving).Min(x => x.LateFrom))
            .OrderBy(d => d.Position)
            .Select(d => new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate)).ToList())
    {
        AtRisk = db.Set<CurrentRisk>().Any(r => r.CaseId == c.Id && r.AnsweredAt == null),
    });

    /// <summary>Reads deadlines as lines.</summary>
    /// <param name="deadlines">Which.</param>
    /// <returns>Their lines.</returns>
    public static IQueryable<DeadlineLine> AsLines(this IQueryable<Deadline> deadlines) => deadlines.AsNoTracking()
        .Select(d => new DeadlineLine(d.Key, d.Name, d.DueOn, d.DueAt, d.LateFrom, d.Projected, d.IsOpen, d.MetOn, d.MetLate));
}
