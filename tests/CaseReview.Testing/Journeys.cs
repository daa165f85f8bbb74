using CaseReview.Application.Notifications;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Testing;

/// <summary>Takes a case some way along its journey, through the same messages that the pages send. Times follow the test's clock.</summary>
public static class Journeys
{
    /// <summary>A serious incident as it is logged: the authority became aware yesterday at 16:40.</summary>
    public static LogReferral Incident() => new()
    {
        FormKey = Ids.New(TestClock.Wall),
        Route = ReferralRoute.Authority,
        WhatHappened = "A head injury, thought to be non-accidental.",
        OccurredOn = UkClock.DateOf(TestClock.Wall).AddDays(-2),
        Place = "At home",
        AwareAt = UkClock.InstantOf(UkClock.DateOf(TestClock.Wall).AddDays(-1), new TimeOnly(16, 40)),
        ReporterName = "Alex Caller",
        ReporterRole = "Duty manager",
        ReporterOrganisation = "Children’s social care",
        ReporterContact = "01302 496 0000",
        Children = [new ChildGiven { Name = "Kit Marlow", BornOn = new DateOnly(2026, 8, 1), Sex = "Boy", Harm = Harm.SeriousHarm, LookedAfter = Known.No }],
    };

    /// <summary>An agency's referral of an adult who has died, accepted at triage: Herefordshire's way, without a notification.</summary>
    public static async Task<string> AcceptedAdult(this World world)
    {
        var reference = await world.Send(
            Incident() with
            {
                Route = ReferralRoute.Agency,
                WhatHappened = "Found dead at home after weeks without care.",
                SeniorOfficerName = "Mo Hart",
                SeniorOfficerRole = "Director",
                Children = [new ChildGiven { Kind = SubjectKind.Adult, Name = "Vera Pope", BornOn = new DateOnly(1948, 3, 2), Sex = "Woman", Harm = Harm.Death }],
            }, Role.BusinessUnitOfficer);
        await world.Accepted(reference);
        return reference;
    }

    /// <summary>Accepted at triage, every question answered with yes.</summary>
    public static async Task Accepted(this World world, string reference)
    {
        var arrangements = await world.Read(db => db.Profiles.Select(x => x.ArrangementsJson).SingleAsync());
        await world.Send(new TriageReferral
        {
            Reference = reference,
            Answers = [.. Arrangements.Parse(arrangements).Referrals.Questions.Select(x => new TriageRow { Key = x.Key, Yes = true, Reasons = "As referred" })],
            Outcome = TriageOutcome.Accept,
            Reasons = "The criteria may be met.",
        });
    }

    /// <summary>The authority's decision, now.</summary>
    public static DecideNotification Decision(string reference, NotificationDecision decision = NotificationDecision.Notify) => new()
    {
        Reference = reference,
        AbuseOrNeglect = decision is NotificationDecision.Notify,
        AbuseOrNeglectGrounds = "What the hospital found",
        HarmedInArea = true,
        HarmedInAreaGrounds = "At home in the area",
        HarmedOutsideEngland = false,
        HarmedOutsideEnglandGrounds = "In England",
        Decision = decision,
        Reasons = "The limbs say so",
        DeciderName = "Dana Director",
        DeciderRole = "Director of Children’s Social Care",
        DecidedAt = TestClock.Wall,
    };

    /// <summary>Logged on the authority's route; answers the reference.</summary>
    public static Task<string> Logged(this World world) => world.Send(Incident(), Role.BusinessUnitOfficer);

    /// <summary>Notified, with the copy recorded and the notices out.</summary>
    public static async Task<string> Notified(this World world)
    {
        var reference = await world.Logged();
        var now = TestClock.Wall;
        await world.Send(Decision(reference));
        await world.Send(new RecordNotificationSent { Reference = reference, PanelReference = "SIN-1", SentAt = now });
        await world.Send(new RecordNotificationCopy { Reference = reference, ReceivedAt = now });
        return reference;
    }

    /// <summary>With a rapid review open and scoped: police, hospital and a club added for the case.</summary>
    public static async Task<string> Scoped(this World world)
    {
        var reference = await world.Notified();
        var now = TestClock.Wall;
        await world.Send(new OpenRapidReview { Reference = reference, MeetingAt = now.AddDays(8), Place = "Teams" });
        await world.Send(new RecordScopingMeeting
        {
            Reference = reference,
            HeldAt = now,
            Attendees = "Chair, police, health",
            Details = "As reported",
            Scope = "The last two years",
            Agencies = ["police", "hospital"],
            OtherAgencies = [new AdHocAgency { Name = "Swimming club", ContactName = "Pat Lane", ContactEmail = "pat@club.example" }],
        });
        return reference;
    }

    /// <summary>With the returns collated, so that the meeting can be recorded.</summary>
    public static async Task<string> ReadyForMeeting(this World world)
    {
        var reference = await world.Scoped();
        await world.Collated();
        return reference;
    }

    /// <summary>A scoped review's returns are collated, and the day of its meeting has come.</summary>
    public static async Task Collated(this World world)
    {
        await world.Do(async services =>
        {
            var review = await ((CaseReview.Infrastructure.Persistence.CaseReviewDbContext)services.GetService(typeof(CaseReview.Infrastructure.Persistence.CaseReviewDbContext))!)
                .Set<RapidReview>().SingleAsync();
            review.SendRequests(Actor.System);
            review.CollateReturns(Actor.System);
            return Unit.Value;
        });
        TestClock.Advance(TimeSpan.FromDays(8));
    }

    /// <summary>A whole record of the meeting, now, quorate unless somebody is left out.</summary>
    public static async Task<HoldMeeting> Meeting(this World world, string reference, AttendanceKind board = AttendanceKind.Present)
    {
        var review = await world.Read(db => db.Set<RapidReview>().SingleAsync());
        return new HoldMeeting
        {
            Reference = reference,
            Version = review.Version,
            Attendance =
            [
                new() { Person = "Helen Marsh", Role = "Chair", AgencyCode = "trust", Kind = AttendanceKind.Present },
                new() { Person = "Joanne Clegg", Role = "Chief Executive", AgencyCode = "council", Kind = AttendanceKind.Present },
                new() { Person = "Karen Holt", Role = "Detective Inspector", AgencyCode = "police", Kind = AttendanceKind.Present },
                new() { Person = "Cathy Lowe", Role = "Chief Nursing Officer", AgencyCode = "icb", Kind = board },
                new() { Person = "Priya Nair", Role = "Business Unit Manager", Kind = AttendanceKind.InAttendance },
            ],
            ChairedBy = "Helen Marsh",
            Overviews = [new() { Agency = "South Yorkshire Police", Overview = "Two call-outs" }],
            ChairIndependent = true,
            ConflictsAsked = true,
            DecidedBy = DecisionMethod.Consensus,
            PurposeStated = true,
            OptionsReminded = true,
            NationalInterest = "None seen",
            ImmediateLearning = "Share the missed-school signal",
            Summary = "In summary",
            Criteria = [.. ReviewCriteria.AnsweredAtMeeting.Select(x => new CriterionRow { Criterion = x, Met = x.IsLocal(), Grounds = "Grounds" })],
            HeldAt = TestClock.Wall,
            LocalCriteriaMet = true,
            LocalCriteriaReasons = "Improvements are needed",
            Recommendation = RapidReviewRecommendation.LocalReview,
            Reasons = "More can be learned",
            NationalReviewNeeded = false,
            NationalReasons = "The themes are local",
        };
    }
}
