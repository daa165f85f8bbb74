using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Reports;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.AgencyReturns;

public sealed class SecondRoundTests
{
    private static readonly DateOnly October5 = new(2026, 10, 5);

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task An_agency_that_has_returned_is_asked_further_questions_which_it_answers_by_a_link_of_their_own()
    {
        TestClock.Begin();
        var (world, about) = await GivenReturned();
        var officer = await world.Visit();
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/returns/1/further");
        await officer.Press("Send to Lead of hospital");
        Assert.Contains("Enter a question", officer.Errors);
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await officer.Press("Send to Lead of hospital", ("Form.Questions[0]", "Who read the letter of 5 October?"), ("Form.Questions[1]", "Where was it filed?"),
            ("Form.DueOn.Day", "18"), ("Form.DueOn.Month", "12"), ("Form.DueOn.Year", "2026"));
        Assert.Contains("round 2", officer.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 2 requests are answered", officer.Text, StringComparison.Ordinal);

        var address = $"hospital.{world.Slug}@lead.example";
        var lead = new WebVisitor(world.App);
        await lead.Get(await world.NewestLink(address));
        await lead.Press("Continue");
        await lead.Press("Continue", ("Form.Code", await world.NewestCode(address)));
        Assert.Equal("Further questions to your agency", lead.Page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("nil return", lead.Text, StringComparison.Ordinal);
        await lead.Get("/links/return/who");
        Assert.Null(lead.Page.QuerySelector("input[name='Form.OfficerName']"));
        await lead.Press("Save and go back", ("Form.Role", "named nurse"));
        foreach (var number in new[] { 1, 2 })
        {
            await lead.Get($"/links/return/section/question-{number}");
            await lead.Press("Save and go back", ("Form.Answers[0]", $"Answer {number}"));
        }

        await lead.Get("/links/return/check");
        await lead.Press("Send the return", ("Form.Declared", "true"));

        var both = await world.Read(db => db.ReturnRequests.Where(x => x.CaseId == about.Id).OrderBy(x => x.Number).ToListAsync());
        Assert.Equal([(1, ReturnState.Submitted), (2, ReturnState.Submitted)], both.Select(x => (x.Round, x.State)));
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/returns/2");
        Assert.Contains("Who read the letter of 5 October?", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Answer 2", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task Further_questions_neither_start_the_clock_again_nor_hold_the_meeting_up_and_are_asked_once()
    {
        TestClock.Begin();
        var (world, about) = await GivenReturned();
        var ask = new AskFurtherQuestions { Reference = about.Reference, Number = 1, Questions = ["Who read it?"], DueOn = new DateOnly(2026, 12, 18) };

        await world.Send(ask);

        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(ask));
        var happened = await world.Read(db => db.Cases.Where(x => x.Id == about.Id).SelectMany(x => x.Happened).ToListAsync());
        Assert.Single(happened, x => x.Key == EventKeys.ReturnsRequested);
        Assert.Single(happened, x => x.Key == EventKeys.ReturnsReceived);
        var hospital = await world.Read(db => db.ReturnRequests.Where(x => x.CaseId == about.Id).Select(x => x.Agency.Name).FirstAsync());
        var still = await world.Do(services => services.GetRequiredService<ReportReadiness>().ReturnsOf(about.Id, CancellationToken.None));
        Assert.Equal([$"the return of {hospital}", $"the answer of {hospital} to further questions"], still.Select(x => x.What));
        await world.Send(new MarkReturnNotRequired { Reference = about.Reference, Number = 2, Reason = "Said by telephone" });
        await world.Send(ask);
        Assert.Equal([1, 2, 3], await world.Read(db => db.ReturnRequests.Where(x => x.CaseId == about.Id).OrderBy(x => x.Number).Select(x => x.Round).ToListAsync()));
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_withdrawn_request_tells_the_lead()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await ReturnLead.Ask(world, about, "hospital");

        await world.Send(new MarkReturnNotRequired { Reference = about.Reference, Number = 1, Reason = "Never involved" });

        var letter = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.CaseId == about.Id && x.Kind == "Request withdrawn"));
        Assert.Contains("is no longer needed", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Never involved", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_return_goes_back_with_comments_on_its_sections_and_what_changed_is_shown()
    {
        TestClock.Begin();
        var (world, about) = await GivenReturned();
        var officer = await world.Visit();
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/returns/1/send-back");
        var analysis = (await Saved(world, about)).Return.Sections.ToList().FindIndex(x => x.Key == SectionKeys.Analysis);
        await officer.Press("Send back", ($"Form.Sections[{analysis}].NeedsMore", "true"), ("Form.DueOn.Day", "18"), ("Form.DueOn.Month", "12"), ("Form.DueOn.Year", "2026"));
        Assert.Contains("Enter what is missing in this section", officer.Errors);
        TestClock.Advance(TimeSpan.FromMinutes(1));
        var who = (await Saved(world, about)).Return.Sections.ToList().FindIndex(x => x.Key == "who");
        await officer.Press("Send back", ($"Form.Sections[{analysis}].NeedsMore", "true"), ($"Form.Sections[{analysis}].Comment", "Say why nobody called back"), ($"Form.Sections[{who}].Comment", "Which senior officer?"));

        var checks = (await Saved(world, about)).Return.Sections.ToDictionary(x => x.Key, x => x.Check);
        Assert.Equal((SectionCheck.NeedsMore, SectionCheck.Accepted), (checks[SectionKeys.Analysis], checks[SectionKeys.Summary]));
        var address = $"hospital.{world.Slug}@lead.example";
        var lead = new WebVisitor(world.App);
        await lead.Get(await world.NewestLink(address));
        await lead.Press("Continue");
        await lead.Press("Continue", ("Form.Code", await world.NewestCode(address)));
        Assert.Contains("Say why nobody called back", lead.Text, StringComparison.Ordinal);
        Assert.Contains("Your return: 9 of 11 sections complete", lead.Text, StringComparison.Ordinal);
        Assert.Equal("Needs more", lead.Page.QuerySelector(".govuk-task-list .govuk-tag")!.TextContent.Trim());
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await lead.Get("/links/return/who");
        await lead.Press("Save and go back");
        Assert.Contains("Your return: 10 of 11 sections complete", lead.Text, StringComparison.Ordinal);
        await lead.Get("/links/return/section/analysis");
        Assert.Contains("Say why nobody called back", lead.Text, StringComparison.Ordinal);
        await lead.Press("Save and go back", ("Form.Answers[0]", "The number was wrong"));
        Assert.Contains("Your return: 11 of 11 sections complete", lead.Text, StringComparison.Ordinal);
        await lead.Get("/links/return/check");
        await lead.Press("Send the return", ("Form.Declared", "true"));

        await officer.Get($"/{world.Slug}/cases/{about.Reference}/returns/1");
        Assert.Contains("Changed since it was sent back", officer.Text, StringComparison.Ordinal);
        Assert.Contains("About analysis", officer.Page.QuerySelector(".govuk-details__text")!.TextContent, StringComparison.Ordinal);
        Assert.Single(officer.Page.QuerySelectorAll(".govuk-details"));
        await officer.Press("Accept the return");
        Assert.All((await Saved(world, about)).Return.Sections, x => Assert.Equal(SectionCheck.Accepted, x.Check));
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_comment_counts_without_its_tick_and_every_section_with_one_is_shown_with_what_came_of_it()
    {
        TestClock.Begin();
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill(October5);
        await lead.Send(new SubmitReturn { Declared = true });
        await world.Send(new SendReturnBack
        {
            Reference = about.Reference,
            Number = 1,
            Sections = [new() { Key = "contact", Comment = "First words" }, new() { Key = "contact", Comment = "Was it this family?" }, new() { Key = "documents", Comment = "Attach the letter" }],
            DueOn = new DateOnly(2026, 12, 18),
        });
        Assert.Equal(SectionCheck.NeedsMore, (await lead.Request).Return.Section("contact").Check);

        TestClock.Advance(TimeSpan.FromMinutes(1));
        await lead.Send(new SayWhetherContact { HadContact = false });
        await lead.Send(new RemoveChronologyEntry(1));
        await lead.Send(new SubmitReturn { Declared = true });

        var officer = await world.Visit();
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/returns/1");
        Assert.All(["Was it this family?", "Attach the letter", "None attached", "1 entry was removed since", "Changed since"], words => Assert.Contains(words, officer.Text, StringComparison.Ordinal));
        Assert.Contains("Yes", officer.Page.QuerySelector(".govuk-details__text")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<(World World, Case About)> GivenReturned()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill(October5);
        await lead.Send(new SubmitReturn { Declared = true });
        return (world, about);
    }

    private static Task<ReturnRequest> Saved(World world, Case about) => world.Read(db => db.ReturnRequests.SingleAsync(x => x.CaseId == about.Id));
}
