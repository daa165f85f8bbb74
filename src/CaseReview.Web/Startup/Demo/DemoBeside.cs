using CaseReview.Application.AgencyReturns;
using CaseReview.Application.InformationRequests;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <summary>
/// What a partnership has beside its rapid reviews of children's cases: an adult's case that is being scoped and a referral that waits for its lead, where adults are
/// reviewed; another area's request in the first partnership; the report of a care leaver's death in the third.
/// </summary>
/// <param name="team">The partnership's people.</param>
/// <param name="turn">Which of the partnerships, from 0.</param>
/// <param name="arrangements">How it works.</param>
/// <param name="lastWholeDay">The last whole working day, UK date.</param>
public sealed class DemoBeside(DemoTeam team, int turn, Arrangements arrangements, DateOnly lastWholeDay)
{
    private const string Referrer = "Oriel Fanshawe";

    /// <summary>Everything that is done.</summary>
    /// <returns>The steps.</returns>
    public IEnumerable<DemoStep> Steps() =>
        [.. arrangements.Criteria.ReviewsAdults ? [.. AdultScoped(), .. FormWaiting()] : Array.Empty<DemoStep>(), .. turn == 0 ? AreaAsks() : [], .. turn == 2 ? CareLeaver() : []];

    private IEnumerable<DemoStep> AdultScoped()
    {
        var reference = "";
        yield return On(6, 12, 40, async () => reference = await team.Send(Role.BusinessUnitOfficer, Referral(ReferralRoute.Agency, 6) with
        {
            Headline = "Death at home after care had stopped",
            WhatHappened = "A woman of 71 with needs for care and support was found dead at home. Visits had stopped three weeks before, and each agency thought that another one went.",
            Children = [new ChildGiven { Kind = SubjectKind.Adult, Name = "Philippa Ravensmoor", BornOn = lastWholeDay.AddYears(-71).AddDays(-90), Sex = "Woman", Harm = Harm.Death }],
        }));
        yield return On(5, 12, 40, () => team.Send(Role.BusinessUnitOfficer, new TriageReferral
        {
            Reference = reference,
            Answers = [.. arrangements.Referrals.Questions.Select(x => new TriageRow { Key = x.Key, Yes = x != arrangements.Referrals.Questions[^1], Reasons = "The referral and a first look at the records say so." })],
            Outcome = TriageOutcome.Accept,
            Reasons = "The criteria of a safeguarding adult review may be met.",
        }));
        yield return On(5, 15, 40, () => team.Send(Role.BusinessUnitOfficer, new OpenRapidReview
        {
            Reference = reference,
            MeetingAt = UkClock.InstantOf(WorkingCalendar.EnglandAndWales.Add(lastWholeDay, 7), new TimeOnly(10, 0)),
            Place = "By video; the link is in the invitation",
            Laws = [ReviewFramework.Adult],
        }));
        yield return On(4, 12, 40, async () =>
        {
            var choices = await team.Send(Role.BusinessUnitOfficer, new GetReturnsToAsk(reference));
            await team.Send(Role.BusinessUnitOfficer, new AskForReturns
            {
                Reference = reference,
                Agencies = [.. choices.Agencies.Where(x => x.ContactEmail is not null).Select(x => new AgencyToAsk { Code = x.Code, Name = x.Name, Ask = true, ContactName = x.ContactName, ContactEmail = x.ContactEmail })],
                DueOn = WorkingCalendar.EnglandAndWales.Add(lastWholeDay, 3),
                PeriodFrom = lastWholeDay.AddYears(-1),
                PeriodTo = lastWholeDay.AddDays(-8),
            });
        });
    }

    private IEnumerable<DemoStep> FormWaiting()
    {
        var agency = team.WithLead().First();
        var email = $"referrer@{team.Slug}.example";
        yield return On(2, 12, 45, () => team.Send(Role.BusinessUnitOfficer, new InviteReferrer { Route = ReferralRoute.Agency, Agency = agency.Code, Name = Referrer, Post = "Team leader", Email = email }));
        yield return On(1, 12, 45, async () =>
        {
            var sent = await team.Read(db => db.Set<SecureLink>().AsNoTracking().Where(x => x.Purpose == LinkPurpose.Referral).OrderBy(x => x.Id).LastAsync());
            var link = await team.Follow(sent);
            await link.Send(new SaveReferrer { Name = Referrer, Post = "Team leader", Telephone = "01432 496 0044" });
            await link.Send(new SaveIncident
            {
                WhatHappened = "A man was injured at home by a relative who cares for him. He had told two services that he was afraid.",
                OccurredOn = lastWholeDay.AddDays(-12),
                Place = "At home",
                AgencyAwareOn = lastWholeDay.AddDays(-5),
                Grounds = "The criteria of a safeguarding adult review may be met, and services did not tell each other.",
            });
            await link.Send(new SaveChildren { Children = [new ChildGiven { Kind = SubjectKind.Adult, Name = "Leopold Cazalet", Age = "58", Sex = "Man", Harm = Harm.SeriousHarm }] });
            await link.Send(new SaveSafety { InPlace = "He is staying with a friend, and the relative has no key.", AtRiskNow = false });
            await link.Send(new SendReferralForApproval { Lead = (await link.Send(new GetOwnReferral())).Leads[0].Key });
        });
    }

    private IEnumerable<DemoStep> AreaAsks()
    {
        yield return On(3, 12, 50, () => team.Send(Role.BusinessUnitOfficer, new LogInformationRequest
        {
            FormKey = Ids.New(At(3, 12, 50)),
            Partnership = "Westmarch Safeguarding Children Partnership",
            Contact = "Hester Quayle",
            ContactDetails = "reviews@westmarch.example",
            TheirReference = "WES-0231",
            Purpose = RequestedFor.PracticeReview,
            WhatIsAsked = "What agencies here knew of a family that lived in the area until two years ago.",
            ReceivedAt = At(3, 12, 0),
            AskedBy = WorkingCalendar.EnglandAndWales.Add(lastWholeDay, 6),
        }));
    }

    private IEnumerable<DemoStep> CareLeaver()
    {
        var reference = "";
        var (name, born) = ("Crispin Hallowdene", lastWholeDay.AddYears(-20).AddDays(-40));
        yield return On(5, 12, 55, async () => reference = await team.Send(Role.BusinessUnitOfficer, Referral(ReferralRoute.Authority, 5) with
        {
            Headline = "Death of a care leaver",
            WhatHappened = "A young man of 20, a care leaver, died in a road accident. Nothing points to abuse or neglect.",
            Children = [new ChildGiven { Name = name, BornOn = born, Harm = Harm.Death, LookedAfter = Known.No }],
        }));
        yield return On(4, 12, 55, async () =>
        {
            var he = await team.Read(db => db.Set<Subject>().AsNoTracking().SingleAsync(x => x.Name == name));
            await team.Send(Role.BusinessUnitOfficer, RecordChild.From(he) with { Reference = reference, Number = 1, CareLeaver = Known.Yes });
            await team.Send(Role.BusinessUnitOfficer, new RecordCareLeaverDeath { Reference = reference, OfstedAt = At(4, 11, 0), SecretaryOfStateAt = At(4, 11, 10) });
        });
        yield return On(3, 12, 55, () => team.Send(Role.BusinessUnitOfficer, new TakeAsDeathReport { Reference = reference, Reason = "The death is reported because he was a care leaver; nothing points to abuse or neglect." }));
    }

    private LogReferral Referral(ReferralRoute route, int daysAgo) => new()
    {
        FormKey = Ids.New(At(daysAgo, 12, 30)),
        Route = route,
        OccurredOn = DayOf(daysAgo).AddDays(-1),
        Place = "At home",
        AwareAt = At(daysAgo, 9, 40),
        ReporterName = "Beatrix Loxley",
        ReporterRole = "Team manager",
        ReporterOrganisation = team.WithLead().First().Name,
        ReporterContact = $"duty@{team.Slug}.example",
    };

    private DateOnly DayOf(int daysAgo) => WorkingCalendar.EnglandAndWales.Subtract(lastWholeDay, daysAgo);

    private DateTimeOffset At(int daysAgo, int hour, int minute) => UkClock.InstantOf(DayOf(daysAgo), new TimeOnly(hour, minute));

    private DemoStep On(int daysAgo, int hour, int minute, Func<Task> act) => new(At(daysAgo, hour, minute), act);
}
