using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <content>The agencies' returns.</content>
public sealed partial class DemoJourney
{
    private readonly List<Agency> _returned = [];

    // The slowest agency is late, is gone on without, or answers on the last day, as far as the case goes.
    private IEnumerable<DemoStep> Returns(int asked)
    {
        var (slow, nil) = (Involved[0], Involved[1]);
        if (NotInvolved is { } other)
        {
            yield return On(asked + 1, 10, 0, async () => await Officer(new MarkReturnNotRequired
            {
                Reference = _reference,
                Number = await NumberOf(other),
                Reason = "The agency searched its records twice and never knew the family.",
            }));
        }

        yield return On(asked + 2, 10, 0, () => AnswerNil(nil));
        yield return On(asked + 3, 13, 0, () => Answer(Involved[2]));
        yield return On(asked + 4, 14, 0, () => Answer(Involved[3]));
        if (story.Reaches is DemoStage.AwaitingReturns)
        {
            yield return On(asked + 4, 16, 0, () => BeginWithColleague(slow));
            yield return On(asked + 5, 9, 30, () => AcceptAndAskFurther(Involved[2], asked + 9));
            yield return On(asked + 5, 10, 0, async () => await Officer(new SendReturnBack
            {
                Reference = _reference,
                Number = await NumberOf(Involved[3]),
                Reason = "Thank you, this is nearly there. Two sections need a little more.",
                Sections =
                [
                    new SectionComment { Key = SectionKeys.Summary, NeedsMore = true, Comment = "Please say in a line how often you saw the child alone." },
                    new SectionComment { Key = SectionKeys.Factors, NeedsMore = true, Comment = "What helped or got in the way in the weeks after the family moved is still missing." },
                ],
                DueOn = Day(asked + 9),
            }));
            yield break;
        }

        if (story.Reaches is DemoStage.ToBeRatified)
        {
            yield return On(asked + 6, 9, 0, async () => await team.Send(Role.GroupChair, new GoOnWithoutReturn
            {
                Reference = _reference,
                Number = await NumberOf(slow),
                Explanation = "The records are held by the courts until a hearing next month. The agency speaks at the meeting.",
            }));
        }
        else
        {
            yield return On(asked + 5, 12, 0, () => Answer(slow));
        }

        yield return On(asked + 6, 10, 0, AcceptAll);
        if (IsFullest)
        {
            yield return On(asked + 6, 11, 0, ReadChronology);
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
                    ContactName = x.ContactName ?? (story.Turn % 2 == 0 ? "Jocasta Fenn" : "Leopold Strake"),
                    ContactEmail = x.ContactEmail ?? $"safeguarding.{x.Code}@{team.Slug}.example",
                }),
            ],
            DueOn = open.DueOn ?? Day(story.Pace.Asked + 5),
            PeriodFrom = Occurred.AddYears(-1),
            PeriodTo = Occurred,
            Message = "Please look at every service that knew the child or the family.",
        });
    }

    private async Task AnswerNil(Agency agency)
    {
        var link = await Follow(agency);
        await link.Send(new SendNilReturn { Name = link.Name, Role = "Named lead" });
        _returned.Add(agency);
    }

    private async Task Answer(Agency agency)
    {
        var link = await Begin(agency);
        foreach (var section in (await link.Send(new GetOwnReturn())).Return.Sections.Where(x => x.Asked.Part is FormPart.Written && !x.IsComplete))
        {
            var text = DemoWords.For(section.Key, story.Story.Theme, agency);
            await link.Send(new SaveReturnSection { Key = section.Key, Answers = [.. section.Answers.Select((_, question) => question == 0 ? text : story.Story.Theme.GoodPractice)], Version = section.Version });
        }

        var entry = story.Story.Theme.Of(agency);
        await link.Send(new AddChronologyEntry
        {
            Sure = WhenChoice.Exact,
            On = Occurred.AddDays(-5 - ((agency.Name.Length * 7) % 60)),
            Source = entry.Source,
            About = "Child and family",
            WhatHappened = entry.What,
            Response = entry.Response,
            Analysis = DemoWords.For(SectionKeys.Analysis, story.Story.Theme, agency),
            IsConcern = true,
        });
        foreach (var more in IsFullest ? More(agency) : [])
        {
            await link.Send(more);
        }

        await link.Send(new SubmitReturn { Declared = true });
        _returned.Add(agency);
    }

    private async Task<DemoLink> Begin(Agency agency)
    {
        var link = await Follow(agency);
        await link.Send(new SayWhoAnswers { Name = link.Name, Role = "Named lead", OfficerName = "Ansel Brightwater", OfficerRole = "Director", ToldOn = Day(story.Pace.Asked + 1) });
        var section = (await link.Send(new GetOwnReturn())).Return.Of(FormPart.Contact)!;
        await link.Send(new SayWhetherContact { HadContact = true, Text = "The parents and the child, at home and by telephone.", Version = section.Version });
        var entry = DemoWords.Before(agency);
        await link.Send(new AddChronologyEntry
        {
            Sure = WhenChoice.Exact,
            On = Occurred.AddDays(-120 - ((agency.Name.Length * 13) % 150)),
            Source = entry.Source,
            About = "Child and parents",
            WhatHappened = entry.What,
            Response = entry.Response,
            IsGoodPractice = true,
        });
        return link;
    }

    // The lead is short of time and asks a colleague, who writes one section; the rest is still to come.
    private async Task BeginWithColleague(Agency agency)
    {
        var link = await Begin(agency);
        await link.Send(new AddReturnColleague { Name = "Perdita Wainfleet", Email = $"perdita.wainfleet{ReturnColleague.EndingOf(link.Email)}" });
        await team.Post();
        var colleague = await team.Follow(await team.Read(db => db.Set<SecureLink>().AsNoTracking().Where(x => x.Reference == _reference && x.Purpose == LinkPurpose.ReturnColleague).OrderBy(x => x.Id).FirstAsync()));
        var section = (await colleague.Send(new GetOwnReturn())).Return.Section(SectionKeys.Summary)!;
        await colleague.Send(new SaveReturnSection { Key = section.Key, Answers = [DemoWords.For(SectionKeys.Summary, story.Story.Theme, agency)], Version = section.Version });
    }

    private async Task AcceptAndAskFurther(Agency agency, int day)
    {
        var number = await NumberOf(agency);
        await Officer(new AcceptReturn(_reference, number));
        await Officer(new AskFurtherQuestions
        {
            Reference = _reference,
            Number = number,
            Questions = ["Who at your agency spoke with the child alone, and when?", "Which of your records did you not search, and why?"],
            DueOn = Day(day),
            Message = "Your return was a great help. Two things came up when we read all of them together.",
        });
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

    private Task<int> NumberOf(Agency agency) => team.Read(db => (
        from request in db.ReturnRequests
        join found in db.Cases on request.CaseId equals found.Id
        where found.Reference == _reference && request.Agency.Name == agency.Name && request.Round == 1
        select request.Number).SingleAsync());

    private async Task AcceptAll()
    {
        foreach (var agency in _returned)
        {
            await Officer(new AcceptReturn(_reference, await NumberOf(agency)));
        }
    }
}
