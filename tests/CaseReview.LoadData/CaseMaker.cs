using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;

namespace CaseReview.LoadData;

/// <summary>Makes one case at a time through the domain, with its returns, its messages, its history and who looked at it.</summary>
/// <param name="team">The partnership it belongs to.</param>
/// <param name="random">The seeded dice.</param>
/// <param name="today">The UK date up to which it reaches.</param>
internal sealed class CaseMaker(Team team, Random random, DateOnly today)
{
    // What happens in a case, in working days after the authority became aware. A case goes as far as its age and luck allow.
    private static readonly (string Event, int Day)[] Course =
    [
        (EventKeys.CriteriaDecided, 1), (EventKeys.PanelNotified, 2), (EventKeys.RapidReviewCommissioned, 2), (EventKeys.ScopingMeetingHeld, 3),
        (EventKeys.ReturnsRequested, 3), (EventKeys.ReturnsReceived, 8), (EventKeys.RapidReviewMeetingHeld, 10), (EventKeys.DraftSharedWithGroup, 12),
        (EventKeys.DraftSharedWithPartners, 14), (EventKeys.ReportApproved, 15), (EventKeys.ReportSubmitted, 15), (EventKeys.PanelResponded, 30),
    ];

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private readonly List<object> _rows = [];
    private readonly List<AggregateRoot> _roots = [];

    /// <summary>Everything of one case.</summary>
    /// <param name="reference">Its reference.</param>
    /// <param name="awareOn">The UK working day on which the authority became aware.</param>
    /// <param name="closes">Whether it has run its whole course by today.</param>
    public IReadOnlyList<object> Make(string reference, DateOnly awareOn, bool closes)
    {
        _rows.Clear();
        _roots.Clear();
        var at = Moment(awareOn, 9);
        var found = Log(reference, awareOn, at);
        Settle(at);
        foreach (var (key, day) in Course)
        {
            var slip = random.Next(10) == 0 ? 1 : 0;
            at = Moment(Calendar.Add(awareOn, day + slip), 11);
            if (UkClock.DateOf(at) >= today || (!closes && day > 3 && random.Next(12) == 0))
            {
                break;
            }

            found.Record(key, Occurrence.At(at), team.Rules, team.Manager, at);
            if (key == EventKeys.ReturnsRequested)
            {
                AskForReturns(found, at);
            }

            Settle(at);
        }

        if (closes)
        {
            found.Close("Rapid review complete", team.Manager, at);
            Settle(at);
        }

        Look(found, at);
        return [.. _roots, .. _rows];
    }

    private static DateTimeOffset Moment(DateOnly day, int hour) => UkClock.InstantOf(day, new TimeOnly(hour, 15));

    private Case Log(string reference, DateOnly awareOn, DateTimeOffset at)
    {
        var occurredOn = awareOn.AddDays(-random.Next(1, 6));
        var children = Enumerable.Range(0, random.Next(8) == 0 ? 2 : 1).Select(_ => new SubjectFacts(
            Words.Name(random), occurredOn.AddDays(-random.Next(20, 6_000)), random.Next(2) == 0 ? "Girl" : "Boy",
            random.Next(3) == 0 ? Harm.Death : Harm.SeriousHarm, random.Next(9) == 0 ? Known.Yes : Known.No));
        var incident = new IncidentFacts(Words.Headline(random), Words.Text(random, 4), occurredOn, new TimeOnly(random.Next(24), 30), "At home", [.. children]);
        var found = Case.Log(team.Partnership, reference, incident, team.Rules, team.Manager, at);
        _roots.Add(found);
        found.Record(EventKeys.BecameAware, Occurrence.At(at.AddHours(-1)), team.Rules, team.Manager, at);
        return found;
    }

    private void AskForReturns(Case found, DateTimeOffset at)
    {
        var due = Calendar.Add(UkClock.DateOf(at), 5);
        var agencies = team.Agencies.OrderBy(_ => random.Next()).Take(random.Next(5, 9)).ToList();
        foreach (var (index, agency) in agencies.Index())
        {
            var contact = new ReturnContact(Words.Name(random), $"lead.{agency.Code}@agency.example");
            var terms = new ReturnTerms(Form, due, found.OccurredOn.AddYears(-2), found.OccurredOn);
            var request = ReturnRequest.Ask(
                team.Partnership, found.Id, index + 1, new AskedAgency(agency.Id, agency.Name, agency.Letters, agency.Colour), contact, null, terms, team.Manager, at);
            _roots.Add(request);
            Tell(found, agency, contact, at);
            Answer(request, contact, at);
        }
    }

    private static readonly ReturnForm Form = PartnershipFile.NationalTemplates()[0];

    private void Answer(ReturnRequest request, ReturnContact contact, DateTimeOffset askedAt)
    {
        var at = Moment(Calendar.Add(UkClock.DateOf(askedAt), random.Next(1, 7)), 14);
        if (UkClock.DateOf(at) >= today)
        {
            return;
        }

        var lead = new Actor(ActorKind.LinkHolder, null, contact.Name, "safeguarding lead", "emailed link and code");
        request.Open(lead, at);
        request.SayWhoAnswers(new Answerer(contact.Name, "safeguarding lead"), new SeniorOfficerTold("Robin Hale", "director", UkClock.DateOf(at)), lead, at);
        request.SayWhetherContact(hadContact: true, lead, at);
        foreach (var section in request.Return.Sections.Where(x => x.Asked.Questions.Count > 0))
        {
            request.SaveSection(section.Key, [.. section.Answers.Select(_ => Words.Text(random, 3))], lead, at);
        }

        for (var entries = random.Next(5, 20); entries > 0; entries--)
        {
            var on = request.PeriodFrom.AddDays(random.Next(request.PeriodTo.DayNumber - request.PeriodFrom.DayNumber));
            request.AddEntry(new EntryDetails(EventDate.Exactly(on, new TimeOnly(random.Next(8, 18), 0)), "Case record", Words.Text(random, 1)), lead, at);
        }

        request.Submit(UkClock.DateOf(at) > request.DueOn ? "The record was held elsewhere" : null, lead, at);
        request.Accept(team.Manager);
    }

    private void Tell(Case found, Agency agency, ReturnContact contact, DateTimeOffset at)
    {
        var to = new Recipient(contact.Name, contact.Email, "safeguarding lead", AgencyId: agency.Id, Agency: agency.Name);
        var text = new MessageText(found.Id, "Request for information", to, $"{found.Reference}: request for information", Words.Text(random, 3));
        var message = OutboxMessage.Write(team.Partnership, text, Words.Key(random), null, at);
        message.BeginAttempt();
        message.MarkSent(at.AddSeconds(5));
        _roots.Add(message);
    }

    private void Look(Case found, DateTimeOffset at)
    {
        for (var looks = random.Next(5, 25); looks > 0; looks--)
        {
            var when = at.AddMinutes(random.Next(1, 600));
            _rows.Add(new AccessEntry
            {
                Id = Ids.New(when),
                PartnershipId = team.Partnership,
                CaseId = found.Id,
                What = "Overview",
                At = when,
                ActorKind = ActorKind.Member,
                ActorId = team.Manager.Id,
                ActorName = team.Manager.Name,
            });
        }
    }

    // The audit entries that the product writes for the same acts.
    private void Settle(DateTimeOffset at) =>
        _rows.AddRange(_roots.SelectMany(root => root.TakeEvents()).Select(e => AuditEntry.Of(e, team.Partnership, "{}", at)));
}
