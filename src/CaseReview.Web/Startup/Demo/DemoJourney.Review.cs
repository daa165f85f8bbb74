using CaseReview.Application.People;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Web.Startup.Demo;

/// <content>From the rapid review's opening to its meeting, but for the returns.</content>
public sealed partial class DemoJourney
{
    // Three agencies with a lead, and one whose contact is found for the case.
    private IReadOnlyList<Agency> Involved =>
        [.. team.WithLead(), team.Agencies.First(x => x.SafeguardingPartner && team.WithLead().All(lead => lead.Id != x.Id))];

    // In some cases one more is asked, and turns out never to have known the family.
    private Agency? NotInvolved => story.Index % 3 == 1 ? team.Agencies.FirstOrDefault(x => !x.SafeguardingPartner && Involved.All(y => y.Id != x.Id)) : null;

    private IEnumerable<DemoStep> Review()
    {
        if (story.Reaches < DemoStage.Opened)
        {
            yield break;
        }

        var (scoped, met) = (story.Pace.Scoped, story.Pace.Met);
        yield return On(story.Pace.Opened, 16, 0, () => Officer(new OpenRapidReview { Reference = _reference, MeetingAt = Moment(met, 10, 0), Place = "By video; the link is in the invitation" }));
        if (story.Reaches < DemoStage.Scoped)
        {
            yield break;
        }

        yield return On(scoped, 10, 0, Scope);
        if (story.Reaches < DemoStage.AwaitingReturns)
        {
            yield break;
        }

        yield return On(scoped, 15, 0, Ask);
        foreach (var step in Returns(story.Pace.Asked))
        {
            yield return step;
        }

        if (story.Reaches >= DemoStage.ToBeRatified)
        {
            yield return On(met, 15, 30, Meet);
            yield return On(met, 16, 30, AddReaders);
        }
    }

    private async Task AddReaders()
    {
        (Role Role, string Why)[] readers =
        [
            (Role.IndependentChair, "Reads the recommendation before the partners sign."), (Role.LegalAdviser, "Advice on what runs beside this case."),
            (Role.Reviewer, "Asked whether a review could be led without a conflict of interest."),
        ];
        foreach (var (role, why) in readers.Skip(story.Index % readers.Length))
        {
            await Officer(new LetReadCase { Reference = _reference, Person = team.Member(role).Number, Reason = why, Independent = role is Role.Reviewer });
        }
    }

    private async Task Scope()
    {
        await Officer(new RecordScopingMeeting
        {
            Reference = _reference,
            HeldAt = Moment(story.Pace.Scoped, 9, 30),
            Attendees = $"{team.Member(Role.GroupChair).Name} (chair), {team.Member(Role.ViceChair).Name}, {team.Member(Role.BusinessUnitManager).Name}",
            Details = story.Story.WhatHappened,
            Scope = $"What agencies knew in the twelve months before the incident, how they worked together, and what was learned at once. {story.Story.Theme.Further}",
            PeriodFrom = Occurred.AddYears(-1),
            PeriodTo = Occurred,
            Agencies = [.. Involved.Select(x => x.Code), .. NotInvolved is { } other ? [other.Code] : Array.Empty<string>()],
        });
        await Officer(new RecordFamilyMember
        {
            Reference = _reference,
            Number = 1,
            Name = $"{DemoWords.Mothers[(story.Index + story.Turn) % DemoWords.Mothers.Length]} {story.LastName}",
            Tie = FamilyTie.Parent,
            Notes = story.Story.Theme.Family,
        });
    }

    private async Task Meet()
    {
        var view = await team.Send(Role.BusinessUnitOfficer, new GetRapidReview(_reference));
        var theme = story.Story.Theme;
        var local = story.Recommendation is RapidReviewRecommendation.LocalReview;
        List<AttendanceRow> list = [.. view.People.Select(x => x with { Kind = x.Kind ?? KindOf(x) })];
        var dissents = story.Index % 4 == 1 ? list.FindLast(x => x.Kind is AttendanceKind.Present && x.Person != team.Member(Role.GroupChair).Name) : null;
        await Officer(new HoldMeeting
        {
            Reference = _reference,
            Version = view.Review!.Version,
            HeldAt = Moment(story.Pace.Met, 10, 0),
            Attendance = list,
            ChairedBy = team.Member(Role.GroupChair).Name,
            Overviews = [.. team.Agencies.Select(x => new OverviewRow { Agency = x.Name, Overview = Involved.Any(y => y.Id == x.Id) ? $"{theme.Of(x).What} {theme.Of(x).Response}" : "No contact with the family." })],
            ChairIndependent = true,
            ConflictsAsked = true,
            DecidedBy = DecisionMethod.Consensus,
            Dissents = dissents is null ? [] : [new DissentRow { Person = dissents.Person, Criterion = ReviewCriterion.LocalThemes, Reasons = "The earlier cases turned on other facts. I do not see that they share a theme with this one." }],
            Options = [new OptionRow { Recommendation = local ? RapidReviewRecommendation.NoFurtherReview : RapidReviewRecommendation.LocalReview, WhyNot = local ? "How the agencies worked together is not understood well enough yet." : "It would repeat what is known and being acted on." }],
            PurposeStated = true,
            OptionsReminded = true,
            NationalInterest = "Nothing in the case is new nationally.",
            ImmediateLearning = theme.Learning,
            Summary = $"{theme.Analysis} The meeting agreed what is known, what was learned at once, and what it recommends.",
            Criteria = [.. ReviewCriteria.AnsweredAtMeeting.Select(x => new CriterionRow { Criterion = x, Met = local && x is ReviewCriterion.LocalWorkingTogether, Grounds = local && x is ReviewCriterion.LocalWorkingTogether ? theme.KeyPoint : "The returns and the discussion give no sign of it." })],
            LocalCriteriaMet = local,
            LocalCriteriaReasons = local ? "How agencies worked together gives cause for concern." : "The learning is already known and is being acted on.",
            Recommendation = story.Recommendation,
            Reasons = local ? $"More can be learned. {theme.Further}" : "Everything useful has been learned.",
            NationalReviewNeeded = false,
            NationalReasons = "No national question arises.",
        });
    }

    // With the councils and the chair alone, no partnership's meeting is quorate.
    private AttendanceKind KindOf(AttendanceRow row)
    {
        if (row.AgencyCode is null)
        {
            return AttendanceKind.InAttendance;
        }

        var comes = row.Person == team.Member(Role.GroupChair).Name || team.Agencies.Any(x => x.Code == row.AgencyCode && x.CountingGroup == "council");
        return story.Reaches is DemoStage.ToBeRatified && !comes ? AttendanceKind.Apologies : AttendanceKind.Present;
    }
}
