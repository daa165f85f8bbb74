using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.OwnReturns;

public sealed class AnswerByLinkTests
{
    [Fact]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "X-13")]
    public async Task A_lead_without_an_account_saves_a_draft_comes_back_and_sends()
    {
        var (world, about) = await GivenAsked();
        var lead = await Through(world);
        Assert.Equal("Tell us what your agency knows", lead.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Thursday 17 December 2026", lead.Text, StringComparison.Ordinal);
        Assert.Equal(ReturnState.Opened, (await Saved(world, about)).State);

        await lead.Get("/links/return/section/analysis");
        await lead.Press("Save and go back", ("Form.Answers[0]", "Two lines\r\nof analysis"));
        Assert.Contains("Saved: Your analysis.", lead.Text, StringComparison.Ordinal);
        var later = await Through(world);
        await later.Get("/links/return/section/analysis");
        Assert.Equal("Two lines\nof analysis", later.Page.QuerySelector("textarea")!.TextContent.Trim());
        await Fill(later);
        await later.Get("/links/return/check");
        await later.Press("Send the return", ("Form.Declared", "true"));

        Assert.Equal("/links/return/receipt", later.Path);
        Assert.Contains($"{about.Reference} / 1 / 1", later.Text, StringComparison.Ordinal);
        Assert.Equal(ReturnState.Submitted, (await Saved(world, about)).State);
        await later.Get("/links/return/who");
        Assert.Equal("/links/return/receipt", later.Path);
    }

    [Fact]
    [Trait("Requirement", "X-14")]
    public async Task A_nil_return_takes_one_page()
    {
        var (world, about) = await GivenAsked();
        var lead = await Through(world);

        await lead.Get("/links/return/nil");
        await lead.Press("Send the nil return", ("Form.Role", ""));
        Assert.Equal(["Enter their role"], lead.Errors);
        await lead.Press("Send the nil return", ("Form.Role", "named nurse"));

        Assert.Contains("No contact with the family, and nothing held", lead.Text, StringComparison.Ordinal);
        Assert.Equal(ReturnState.NilReturned, (await Saved(world, about)).State);
    }

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task An_entry_without_a_source_goes_back_with_all_that_was_typed()
    {
        var (world, _) = await GivenAsked();
        var lead = await Through(world);

        await lead.Get("/links/return/entry");
        await lead.Press("Save entry", ("Form.Sure", "Exact"), ("Form.On.Day", "31"), ("Form.On.Month", "2"), ("Form.On.Year", "2026"), ("Form.WhatHappened", "Seen at home"));

        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Enter where it is recorded", lead.Errors);
        Assert.Contains(lead.Errors, x => x.Contains("must be a real date", StringComparison.Ordinal));
        Assert.Contains("Seen at home", lead.Page.QuerySelector("textarea[name='Form.WhatHappened']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31", lead.Page.QuerySelector("input[name='Form.On.Day']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_people_on_one_section_see_both_texts_and_can_save()
    {
        var (world, about) = await GivenAsked();
        var first = await Through(world);
        var second = await Through(world);
        await first.Get("/links/return/section/summary");
        await second.Get("/links/return/section/summary");
        await first.Press("Save and go back", ("Form.Answers[0]", "Theirs"));

        await second.Press("Save and go back", ("Form.Answers[0]", "Mine"));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Theirs", second.Text, StringComparison.Ordinal);
        await second.Press("Save this text instead");

        Assert.Equal("Mine", (await Saved(world, about)).Return.Section(SectionKeys.Summary).Text);
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public async Task Documents_are_attached_by_content_and_others_are_refused_in_words()
    {
        var (world, about) = await GivenAsked();
        var lead = await Through(world);

        var refused = await Post(lead, ("tool.pdf", "MZ"u8.ToArray()), ("large.pdf", new byte[30 * 1024 * 1024]));
        var taken = await Post(lead, ("plan.pdf", "%PDF-1.7\nA page"u8.ToArray()));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("large.pdf is larger than 10 MB", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        await lead.Get("/links/return/documents");
        Assert.Contains("plan.pdf", lead.Text, StringComparison.Ordinal);
        Assert.Equal(ReturnState.InProgress, (await Saved(world, about)).State);
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public async Task A_document_is_removed_from_the_draft_but_not_once_it_was_sent()
    {
        TestClock.Begin();
        var (world, about) = await GivenAsked();
        var lead = await Through(world);
        await Post(lead, ("plan.pdf", "%PDF-1.7\nA page"u8.ToArray()), ("wrong.pdf", "%PDF-1.7\nAnother"u8.ToArray()));
        await lead.Get("/links/return/documents");
        await lead.Get(lead.Page.QuerySelectorAll("a").Single(x => x.TextContent == "Remove: wrong.pdf").GetAttribute("href")!);
        await lead.Press("Remove the document");

        Assert.Equal("/links/return/documents", lead.Path);
        Assert.Equal(["plan.pdf"], await Documents(world, about));
        Assert.Equal(1, await world.Read(db => db.Set<Infrastructure.Documents.DocumentContent>().CountAsync()));
        await lead.Get("/links/return/section/analysis");
        await lead.Press("Save and go back", ("Form.Answers[0]", "Our view"));
        await Fill(lead);
        await lead.Get("/links/return/check");
        await lead.Press("Send the return", ("Form.Declared", "true"));
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await world.Send(new SendReturnBack { Reference = about.Reference, Number = 1, Reason = "The analysis is missing", DueOn = new DateOnly(2026, 12, 18) });
        await lead.Get("/links/return/documents");
        Assert.Contains("plan.pdf", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Remove", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_lead_who_is_signed_in_opens_the_return_from_the_dashboard_without_a_code()
    {
        var (world, about) = await GivenAsked();
        var lead = await world.Visit($"lead.health@{world.Slug}.example");
        await lead.Get($"/{world.Slug}");
        Assert.Contains("Requests to your agency", lead.Text, StringComparison.Ordinal);
        Assert.Contains("Thursday 17 December", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rapid reviews in hand", lead.Text, StringComparison.Ordinal);

        await lead.Press($"Open the return for {about.Reference}");

        Assert.Equal("/links/return", lead.Path);
        Assert.Equal("Tell us what your agency knows", lead.Page.QuerySelector("h1")!.TextContent);
        await lead.Get("/links/return/section/analysis");
        await lead.Press("Save and go back", ("Form.Answers[0]", "Signed in"));
        Assert.Equal("Signed in", (await Saved(world, about)).Return.Section(SectionKeys.Analysis).Text);
        await lead.Get("/links/return/nil");
        await lead.Press("Send the nil return", ("Form.Name", "Fiona Dale"), ("Form.Role", "named nurse"));
        var sent = (await Saved(world, about)).Return;
        Assert.Equal(("Fiona Dale", "signed in", (await world.Account("lead.health")).Name), (sent.Answerer!.Name, sent.Sender!.IdentifiedBy, sent.Sender.Name));
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_request_whose_link_has_run_out_opens_for_the_signed_in_lead_and_for_nobody_else()
    {
        TestClock.Begin();
        var (world, about) = await GivenAsked();
        TestClock.Advance(TimeSpan.FromDays(200));
        var lead = await world.Account("lead.health");

        await world.Send(new OpenOwnRequest(about.Reference, 1), lead);

        Assert.Equal(ReturnState.Opened, (await Saved(world, about)).State);
        Assert.Empty(await world.Send(new ListOwnRequests(), await world.Account("lead.police")));
        await Assert.ThrowsAsync<NotFound>(async () => await world.Send(new OpenOwnRequest(about.Reference, 1), await world.Account("lead.police")));
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new OpenOwnRequest(about.Reference, 1), Role.BusinessUnitManager));
    }

    private static Task<List<string>> Documents(World world, Case about) =>
        world.Read(db => db.Set<Document>().Where(x => x.CaseId == about.Id).Select(x => x.FileName).ToListAsync());

    [Fact]
    public async Task Nobody_reaches_the_pages_without_the_link()
    {
        var world = await World.Create();
        var visitor = new WebVisitor(world.App);

        await visitor.Get("/links/return/check");

        Assert.Equal("/links/closed", visitor.Path);
    }

    private static async Task<(World World, Case About)> GivenAsked()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var manager = await world.Visit(Role.BusinessUnitManager);
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/ask");
        var hospital = manager.Page.QuerySelectorAll("input[name$='.Code']").Single(x => x.GetAttribute("value") == "hospital").GetAttribute("name")!;
        await manager.Press("Check before sending",
            (hospital.Replace("Code", "Ask", StringComparison.Ordinal), "true"),
            ("Form.PeriodFrom.Day", "1"), ("Form.PeriodFrom.Month", "5"), ("Form.PeriodFrom.Year", "2026"));
        Assert.Contains("Thursday 17 December 2026", manager.Text, StringComparison.Ordinal);
        await manager.Press("Send to 1 agency");
        Assert.Contains("Sent to 1 agency. Returns are due Thursday 17 December 2026.", manager.Text, StringComparison.Ordinal);
        return (world, about);
    }

    private static async Task<WebVisitor> Through(World world)
    {
        var address = $"lead.health@{world.Slug}.example";
        var visitor = new WebVisitor(world.App);
        await visitor.Get(await world.NewestLink(address));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(address)));
        return visitor;
    }

    private static async Task Fill(WebVisitor lead)
    {
        await lead.Get("/links/return/who");
        await lead.Press("Save and go back", ("Form.Role", "named nurse"), ("Form.OfficerName", "Dr R. Adeyemi"), ("Form.OfficerRole", "medical director"),
            ("Form.ToldOn.Day", "10"), ("Form.ToldOn.Month", "12"), ("Form.ToldOn.Year", "2026"));
        await lead.Get("/links/return/contact");
        await lead.Press("Save and go back", ("Form.HadContact", "true"), ("Form.Text", "Mother and both children"));
        foreach (var section in new[] { "summary", "key-points", "factors", "safe-now", "learning-now", "outside-period", "good-practice" })
        {
            await lead.Get($"/links/return/section/{section}");
            await lead.Press("Save and go back", ("Form.Answers[0]", $"About {section}"));
        }

        await lead.Get("/links/return/entry");
        await lead.Press("Save and add another", ("Form.Sure", "Exact"), ("Form.On.Day", "5"), ("Form.On.Month", "10"), ("Form.On.Year", "2026"), ("Form.At", "11:20"),
            ("Form.Source", "Health visiting record"), ("Form.WhatHappened", "Weighed at 8 weeks"));
        Assert.Contains("Entry 1 saved.", lead.Text, StringComparison.Ordinal);
        await lead.Press("Save entry", ("Form.Sure", "Month"), ("Form.Month", "10 2026"), ("Form.Source", "Letter"), ("Form.WhatHappened", "A letter came"));
        await lead.Get("/links/return/entry/2");
        await lead.Press("Save entry", ("Form.WhatHappened", "A letter came from the hospital"));
        Assert.Contains("A letter came from the hospital", lead.Text, StringComparison.Ordinal);
        await lead.Get("/links/return/entry/2/remove");
        await lead.Press("Remove the entry");
        Assert.DoesNotContain("A letter came", lead.Text, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Post(WebVisitor lead, params (string Name, byte[] Content)[] files)
    {
        await lead.Get("/links/return/documents");
        var token = lead.Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "Form.Files", name);
        }

        return await lead.Raw(new HttpRequestMessage(HttpMethod.Post, "/links/return/documents") { Content = form });
    }

    private static Task<ReturnRequest> Saved(World world, Case about) => world.Read(db => db.ReturnRequests.SingleAsync(x => x.CaseId == about.Id));
}
