using CaseReview.Application.AgencyReturns;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <content>From the rapid review's opening to its meeting.</content>
public sealed partial class DemoJourney
{
    private const string LateReason = "The record was held by another team and had to be asked for.";

    // Three agencies with a lead, and one whose contact is found for the case.
    private IReadOnlyList<Agency> Involved =>
        [.. team.WithLead(), team.Agencies.First(x => x.SafeguardingPartner && team.WithLead().All(lead => lead.Id != x.Id))];

    private IEnumerable<DemoStep> Review()
    {
        if (story.Reaches < DemoStage.Opened)
        {
            yield break;
        }

        yield return On(4, 10, 0, () => Officer(new OpenRapidReview { Reference = _reference, MeetingAt = Moment(12, 10, 0), Place = "By video; the link is in the invitation" }));
        if (story.Reaches < DemoStage.Scoped)
        {
            yield break;
        }

        yield return On(5, 11, 30, () => Officer(new RecordScopingMeeting
        {
            Reference = _reference,
            HeldAt = Moment(5, 10, 0),
            Attendees = $"{team.Member(Role.GroupChair).Name} (chair), {team.Member(Role.ViceChair).Name}, {team.Member(Role.BusinessUnitManager).Name}",
            Details = story.WhatHappened,
            Scope = "What agencies knew in the twelve months before the incident, how they worked together, and what was learned at once.",
            PeriodFrom = Occurred.AddYears(-1),
            PeriodTo = Occurred,
            Agencies = [.. Involved.Select(x => x.Code)],
        }));
        if (story.Reaches < DemoStage.AwaitingReturns)
        {
            yield break;
        }

        var (late, nil) = (Involved[0], Involved[1]);
        yield return On(5, 15, 0, Ask);
        yield return On(7, 10, 0, () => AnswerNil(nil));
        yield return On(8, 13, 0, () => Answer(Involved[2]));
        yield return On(9, 14, 0, () => Answer(Involved[3]));
        if (story.Reaches is DemoStage.AwaitingReturns)
        {
            yield return On(9, 16, 0, () => Begin(late));
            yield break;
        }

        yield return On(10, 12, 0, () => Answer(late));
        yield return On(11, 10, 0, AcceptAll);
        if (story.Reaches >= DemoStage.Drafting)
        {
            yield return On(12, 15, 30, Meet);
        }
    }

    private async Task Ask()
    {
        var open = await team.Send(Role.BusinessUnitOfficer, new GetReturnsToAsk(_reference));
        await Officer(new AskForReturns
        {
            Reference = _reference,
            Agencies =
            [
                .. open.Agencies.Where(x => x.Involved).Select(x => new AgencyToAsk
                {
                    Code = x.Code,
                    Name = x.Name,
                    Ask = true,
                    ContactName = x.ContactName ?? "Jocasta Fenn",
                    ContactEmail = x.ContactEmail ?? $"safeguarding.{x.Code}@{team.Slug}.example",
                }),
            ],
            DueOn = open.DueOn ?? Day(10),
            PeriodFrom = Occurred.AddYears(-1),
            PeriodTo = Occurred,
            Message = "Please look at every service that knew the child or the family.",
        });
    }

    private async Task AnswerNil(Agency agency) =>
        await (await Follow(agency)).Send(new SendNilReturn { Name = "Hester Lyle", Role = "Named lead", LateReason = LateReason });

    private async Task Answer(Agency agency)
    {
        var link = await Begin(agency);
        foreach (var section in (await link.Send(new GetOwnReturn())).Return.Sections.Where(x => !x.IsComplete))
        {
            await link.Send(new SaveReturnSection { Kind = section.Kind, Text = Words(section.Kind, agency.Name), Version = section.Version });
        }

        await link.Send(new AddChronologyEntry
        {
            Sure = WhenChoice.Exact,
            On = Occurred.AddDays(-9 - agency.Name.Length),
            Source = "Case file",
            About = "Mother",
            WhatHappened = "A planned contact did not take place. A message was left.",
            Response = "A second appointment was offered for the week after.",
            Analysis = "The missed contact was not shared with the other agencies.",
            IsConcern = true,
        });
        await link.Send(new SubmitReturn { LateReason = LateReason });
    }

    private async Task<DemoLink> Begin(Agency agency)
    {
        var link = await Follow(agency);
        await link.Send(new SayWhoAnswers { Name = "Hester Lyle", Role = "Named lead", OfficerName = "Ansel Brightwater", OfficerRole = "Director", ToldOn = Day(6) });
        var section = (await link.Send(new GetOwnReturn())).Return.Section(SectionKind.Contact);
        await link.Send(new SayWhetherContact { HadContact = true, Text = "The mother and the child, at home and by telephone.", Version = section.Version });
        await link.Send(new AddChronologyEntry
        {
            Sure = WhenChoice.Exact,
            On = Occurred.AddDays(-60 - agency.Name.Length),
            Source = "Record of visits",
            About = "Child and mother",
            WhatHappened = "The family was seen at home. The home was warm and the child was cared for.",
            Response = "Advice was given and the next visit agreed.",
            IsGoodPractice = true,
        });
        return link;
    }

    private async Task<DemoLink> Follow(Agency agency)
    {
        var link = await team.Read(db => (
            from request in db.ReturnRequests
            join sent in db.Set<SecureLink>() on request.Id equals sent.RecordId
            where sent.Reference == _reference && request.Agency.Name == agency.Name
            orderby sent.Id
            select sent).AsNoTracking().FirstAsync());
        return await team.Follow(link);
    }

    private async Task AcceptAll()
    {
        for (var number = 1; number <= Involved.Count; number++)
        {
            await Officer(new AcceptReturn(_reference, number));
        }
    }

    private async Task Meet()
    {
        var view = await team.Send(Role.BusinessUnitOfficer, new GetRapidReview(_reference));
        var local = story.Recommendation is RapidReviewRecommendation.LocalReview;
        await Officer(new HoldMeeting
        {
            Reference = _reference,
            Version = view.Review!.Version,
            HeldAt = Moment(12, 10, 0),
            Attendance = [.. view.People.Select(x => x with { Kind = x.Kind ?? (x.AgencyCode is null ? AttendanceKind.InAttendance : AttendanceKind.Present) })],
            ChairedBy = team.Member(Role.GroupChair).Name,
            Overviews = [.. team.Agencies.Select(x => new OverviewRow { Agency = x.Name, Overview = "Spoke to its return, or had no contact with the family." })],
            PurposeStated = true,
            OptionsReminded = true,
            NationalInterest = "Nothing in the case is new nationally.",
            ImmediateLearning = "Missed contacts were not shared. Each agency has told its staff of the route.",
            Summary = "The meeting agreed what is known, what was learned at once, and what it recommends.",
            Criteria = [.. ReviewCriteria.AnsweredAtMeeting.Select(x => new CriterionRow { Criterion = x, Met = local && x is ReviewCriterion.LocalWorkingTogether, Grounds = "From the returns and the discussion." })],
            LocalCriteriaMet = local,
            LocalCriteriaReasons = local ? "How agencies worked together gives cause for concern." : "The learning is already known and is being acted on.",
            Recommendation = story.Recommendation,
            Reasons = local ? "More can be learned about sharing of missed contacts." : "Everything useful has been learned.",
            NationalReviewNeeded = false,
            NationalReasons = "No national question arises.",
        });
    }

    private static string Words(SectionKind kind, string agency) => kind switch
    {
        SectionKind.Summary => $"{agency} knew the family for two years. Contacts were regular until the spring, and fewer after a move.",
        SectionKind.KeyPoints => "The decision to end regular visits was taken on the information of one visit.",
        SectionKind.Factors => "Good relations with the family helped. Changes of worker got in the way.",
        SectionKind.Analysis => "Missed appointments were each seen alone. Together they would have led to a discussion between agencies.",
        SectionKind.OutsidePeriod => "Nothing outside the period matters.",
        _ => "The worker kept in touch beyond what was asked. The route for missed contacts was explained to all staff.",
    };
}
