using CaseReview.Application.Notifications;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Web.Startup.Demo;

/// <summary>One act of a demo case.</summary>
/// <param name="At">When.</param>
/// <param name="Act">What is done.</param>
public sealed record DemoStep(DateTimeOffset At, Func<Task> Act);

/// <summary>Walks one demo case as far as it goes: who does what on which working day. Here: from the first call to the notification's copy.</summary>
/// <param name="story">The case.</param>
/// <param name="team">The partnership's people.</param>
/// <param name="began">UK date on which the authority became aware; a working day.</param>
public sealed partial class DemoJourney(DemoCase story, DemoTeam team, DateOnly began)
{
    private string _reference = "";

    /// <summary>Everything that is done, in order.</summary>
    /// <returns>The steps.</returns>
    public IReadOnlyList<DemoStep> Steps() => story.Reaches is DemoStage.NotMet
        ? [.. Intake(), .. NotMet()]
        : [.. Intake(), .. Notified(), .. Review(), .. Report()];

    private IEnumerable<DemoStep> Intake()
    {
        yield return On(0, 11, 5, Log);
        if (story.Route is ReferralRoute.Authority && story.BeganDaysAgo > 0)
        {
            yield return On(story.Pace.Discussed, 14, 0, () => Officer(new RecordDiscussion
            {
                Reference = _reference,
                DiscussedAt = Moment(story.Pace.Discussed, 12, 30),
                People = "Director of Children’s Social Care; Detective Superintendent; Designated Nurse",
                View = "Abuse or neglect cannot be ruled out. The criteria are to be reviewed as soon as the medical report is there.",
            }));
        }
    }

    private IEnumerable<DemoStep> Notified()
    {
        if (story.Reaches < DemoStage.CopyReceived)
        {
            yield break;
        }

        var sent = story.Pace.Sent;
        yield return On(story.Pace.Decided, 15, 0, () => Decide(met: true));
        yield return On(sent, 10, 20, () => Officer(new RecordNotificationSent
        {
            Reference = _reference,
            PanelReference = $"SI-{began.Year}-{4100 + (17 * story.Turn) + story.Index}",
            SentAt = Moment(sent, 10, 0),
        }));
        if (story is { LookedAfter: Known.Yes, Story.Harm: Harm.Death })
        {
            yield return On(sent, 11, 30, () => Officer(new RecordLookedAfterDeath
            {
                Reference = _reference,
                OfstedAt = Moment(sent, 11, 0),
                SecretaryOfStateAt = Moment(sent, 11, 10),
            }));
        }

        yield return On(sent, 14, 0, () => Officer(new RecordNotificationCopy { Reference = _reference, ReceivedAt = Moment(sent, 13, 40) }));
    }

    private IEnumerable<DemoStep> NotMet()
    {
        yield return On(2, 15, 0, () => Decide(met: false));
        yield return On(3, 16, 0, () => Officer(new FileNotMet
        {
            Reference = _reference,
            Circumstances = $"{story.Story.WhatHappened} All accounts agree.",
            Information = "Police, hospital, school and children’s social care. None of them had an earlier concern.",
            Safeguarding = "The family has the support of the school and of early help. No other child is at risk.",
            NextSteps = "The case is considered at the next meeting.",
            UploadedOn = Day(3),
            UploadEvidence = "Placed on the child’s record by the duty team, receipt 5512",
        }));
        yield return On(9, 15, 30, () => Officer(new RecordConsideration
        {
            Reference = _reference,
            ConsideredOn = Day(9),
            ChairedBy = team.Member(Role.GroupChair).Name,
            Outcome = story.Turn % 2 == 0 ? ConsiderationOutcome.SingleAgencyAction : ConsiderationOutcome.NoFurtherAction,
            Reasons = story.Turn % 2 == 0
                ? "The decision is agreed. The council looks at the crossing beside the school."
                : "The decision is agreed. Those concerned have already acted on what was learned.",
        }));
        yield return On(10, 11, 0, () => Officer(new CloseReferral { Reference = _reference, ToldOn = Day(10), GroupOn = Day(10), Board = "The Board", BoardOn = Day(10) }));
    }

    private async Task Log()
    {
        var byAgency = story.Route is ReferralRoute.Agency;
        var lead = team.WithLead().Last();
        _reference = await team.Send(Role.BusinessUnitOfficer, new LogReferral
        {
            FormKey = Ids.New(Moment(0, 11, 0)),
            Route = story.Route,
            Headline = story.Story.Headline,
            WhatHappened = story.Story.WhatHappened,
            OccurredOn = Occurred,
            Place = story.Story.Place,
            AwareAt = Moment(0, 9, 20),
            ReporterName = DemoWords.Reporters[(story.Index + story.Turn) % DemoWords.Reporters.Length],
            ReporterRole = byAgency ? "Designated safeguarding lead" : "Duty team manager",
            ReporterOrganisation = byAgency ? lead.Name : "Children’s social care",
            ReporterContact = $"duty@{team.Slug}.example",
            SeniorOfficerName = byAgency ? "Marguerite Dace" : null,
            SeniorOfficerRole = byAgency ? "Head of service" : null,

            // In one partnership the agency's referral says that a child is at risk now, so that the demonstration shows it.
            CurrentRisk = byAgency && story.Turn == 3 ? "A younger child was seen alone at the address yesterday evening." : null,
            Children =
            [
                new ChildGiven
                {
                    Name = $"{story.FirstName} {story.LastName}",
                    BornOn = Occurred.AddDays(-7 * story.Story.AgeInWeeks),
                    Sex = story.Sex,
                    Harm = story.Story.Harm,
                    LookedAfter = story.LookedAfter,
                },
            ],
        });
    }

    private Task Decide(bool met) => Officer(new DecideNotification
    {
        Reference = _reference,
        AbuseOrNeglect = met,
        AbuseOrNeglectGrounds = met ? "The medical opinion and the history make abuse or neglect likely." : "Nothing known points to abuse or neglect.",
        HarmedInArea = true,
        HarmedInAreaGrounds = "The incident happened in the area.",
        HarmedOutsideEngland = false,
        HarmedOutsideEnglandGrounds = "Not the case.",
        Decision = met ? NotificationDecision.Notify : NotificationDecision.NotMet,
        Reasons = met ? "The definition of a serious incident is met." : "The definition of a serious incident is not met.",
        DeciderName = DemoWords.Directors[story.Turn % DemoWords.Directors.Length],
        DeciderRole = "Director of Children’s Services",
        DecidedAt = Moment(story.Pace.Decided, 14, 30),
    });

    private DateOnly Occurred => began.AddDays(-1);

    private Task Officer<T>(IRequest<T> message) => team.Send(Role.BusinessUnitOfficer, message);

    private Task Manager<T>(IRequest<T> message) => team.Send(Role.BusinessUnitManager, message);

    private DateOnly Day(int day) => WorkingCalendar.EnglandAndWales.Add(began, day);

    private DateTimeOffset Moment(int day, int hour, int minute) => UkClock.InstantOf(Day(day), new TimeOnly(hour, minute));

    // A minute apart from case to case, so that no two cases are worked on in the same moment.
    private DemoStep On(int day, int hour, int minute, Func<Task> act) => new(Moment(day, hour, minute).AddMinutes(story.Index), act);
}
