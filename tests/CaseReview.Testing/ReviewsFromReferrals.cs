using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Criteria;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Testing.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Testing;

/// <summary>The way of a case that is reviewed from an accepted referral, in Herefordshire.</summary>
public static class ReviewsFromReferrals
{
    /// <summary>Opened under some laws, the agencies asked, and the returns collated on the day of the meeting.</summary>
    public static async Task AskedFromReferral(this World world, string reference, params ReviewFramework[] laws)
    {
        await world.AskFromReferral(reference, laws);
        await world.CollateFromReferral();
    }

    /// <summary>Opened under some laws, and the police asked for its return.</summary>
    public static async Task AskFromReferral(this World world, string reference, params ReviewFramework[] laws)
    {
        var now = TestClock.Wall;
        await world.Send(new OpenRapidReview { Reference = reference, MeetingAt = now.AddDays(8), Place = "Teams", Laws = laws });
        await world.Send(new AskForReturns
        {
            Reference = reference,
            Agencies = [new AgencyToAsk { Code = "police", Name = "West Mercia Police", Ask = true, ContactName = "Paul Sumner", ContactEmail = $"lead.police@{world.Slug}.example" }],
            DueOn = UkClock.DateOf(now).AddDays(5),
            PeriodFrom = new DateOnly(2026, 1, 1),
            PeriodTo = UkClock.DateOf(now),
        });
    }

    /// <summary>The request was an error, so that nothing is waited for, and the day of the meeting has come.</summary>
    public static async Task CollateFromReferral(this World world)
    {
        await world.Do(async services =>
        {
            var db = services.GetRequiredService<Infrastructure.Persistence.CaseReviewDbContext>();
            (await db.ReturnRequests.Include(x => x.Return).SingleAsync()).MarkNotRequired("Asked in error", Actor.System);
            return Unit.Value;
        });
        TestClock.Advance(TimeSpan.FromDays(8));
    }

    /// <summary>The meeting, held now and quorate: a statutory review is recommended.</summary>
    public static async Task HeldFromReferral(this World world, string reference)
    {
        var review = await world.Read(db => db.Set<RapidReview>().SingleAsync());
        await world.Send(new HoldMeeting
        {
            Reference = reference,
            Version = review.Version,
            FromReferral = true,
            Attendance =
            [
                new() { Person = "Ann Chair", Role = "Chair", AgencyCode = "icb", Kind = AttendanceKind.Present },
                new() { Person = "Ben Police", Role = "Detective Inspector", AgencyCode = "police", Kind = AttendanceKind.Present },
                new() { Person = "Cat Council", Role = "Head of service", AgencyCode = "adults", Kind = AttendanceKind.Present },
                new() { Person = world.Member(Role.BusinessUnitManager).Name, Role = "Manager", Kind = AttendanceKind.InAttendance },
            ],
            ChairedBy = "Ann Chair",
            ChairReason = "Both chairs were away",
            Overviews = [new() { Agency = "West Mercia Police", Overview = "Two call-outs" }],
            ChairIndependent = true,
            ConflictsAsked = true,
            DecidedBy = DecisionMethod.Consensus,
            PurposeStated = true,
            OptionsReminded = true,
            ImmediateLearning = "Share missed visits",
            Summary = "In summary",
            HeldAt = TestClock.Wall,
            Recommendation = RapidReviewRecommendation.StatutoryReview,
            Reasons = "The criteria may be met",
        });
    }

    /// <summary>Every question of a law, answered alike.</summary>
    public static async Task CriteriaAnswered(this World world, string reference, ReviewFramework law, bool met)
    {
        var view = await world.Send(new GetCriteria(reference));
        var framework = view.Frameworks.Single(x => x.Framework == law);
        await world.Send(new AnswerCriteria
        {
            Reference = reference,
            Framework = law,
            Finish = true,
            Version = framework.Assessment?.Version ?? 0,
            Limbs = [.. framework.Checklist.Limbs.Select(x => new LimbRow { Limb = x.Key, Met = met, Reasons = "As found", Choices = met ? [.. x.Choices.Take(1).Select(y => y.Key)] : [] })],
        });
    }

    /// <summary>A report that the chair has approved.</summary>
    public static async Task<ReportJourney> ReportFromReferral(this World world, string reference)
    {
        var journey = ReportJourney.Of(world, await world.Read(db => db.Cases.SingleAsync(x => x.Reference == reference)));
        await world.Send(new StartReport { Reference = reference, Author = world.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });
        await journey.FillIn();
        await journey.AgreeVersion();
        return journey;
    }
}
