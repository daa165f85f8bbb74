using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Correspondence;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.OwnReturns;

public sealed class ColleagueTests
{
    [Fact]
    [Trait("Requirement", "X-13")]
    [Trait("Requirement", "K-CON-01")]
    public async Task A_colleague_writes_by_a_link_of_their_own_and_the_lead_signs_and_sends()
    {
        var (world, _, leads) = await GivenAsked();
        await leads[0].Fill(new DateOnly(2026, 10, 5));
        var lead = await Through(world, Hospital(world));
        await lead.Get("/links/return/colleagues");
        await lead.Press("Send them a link", ("Form.Name", "Mo Lane"), ("Form.Email", "not an address"));
        Assert.Equal(["Enter the email address in the correct format, like name@example.com"], lead.Errors);
        await lead.Press("Send them a link", ("Form.Name", "Mo Lane"), ("Form.Email", Mo(world)));
        Assert.Contains("Mo Lane", lead.Text, StringComparison.Ordinal);

        var colleague = await Through(world, Mo(world));
        await colleague.Get("/links/return/section/summary");
        await colleague.Press("Save and go back", ("Form.Answers[0]", "Written by Mo"));
        Assert.Contains("You help with this return", colleague.Text, StringComparison.Ordinal);
        await colleague.Get("/links/return/check");
        Assert.DoesNotContain(colleague.Page.QuerySelectorAll("form button"), x => x.TextContent.Trim() == "Send the return");
        await colleague.Get("/links/return/colleagues");
        Assert.Equal(HttpStatusCode.Forbidden, colleague.Status);

        await lead.Get("/links/return/check");
        await lead.Press("Send the return");
        Assert.Equal(["Tick to say that you have read the return and send it for your agency"], lead.Errors);
        await lead.Press("Send the return", ("Form.Declared", "true"));
        Assert.Equal("/links/return/receipt", lead.Path);
        Assert.Equal("Mo Lane", (await leads[0].Request).Return.Section("summary").SavedBy);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    [Trait("Requirement", "D-RR-06")]
    public async Task Whoever_is_named_as_answering_the_record_says_who_sent_it_and_how_they_were_identified()
    {
        var (world, about, leads) = await GivenAsked();
        await leads[0].Fill(new DateOnly(2026, 10, 5));
        await leads[0].Send(new AddReturnColleague { Name = "Mo Lane", Email = Mo(world) });
        var (lead, colleague) = (await Through(world, Hospital(world)), await Through(world, Mo(world)));
        await colleague.Get("/links/return/who");
        await colleague.Press("Save and go back", ("Form.Name", "Chief Constable"), ("Form.Role", "chief"));
        Assert.Contains("last saved on Thursday 10 December 2026, 10:00, by Mo Lane", colleague.Text, StringComparison.Ordinal);

        await lead.Get("/links/return/check");
        Assert.Contains("You sign as Lead of hospital. The record also shows that Chief Constable, chief, answered", lead.Text, StringComparison.Ordinal);
        await lead.Press("Send the return", ("Form.Declared", "true"));
        Assert.Contains("Lead of hospital, Safeguarding lead (identified by emailed link and code)", lead.Text, StringComparison.Ordinal);
        Assert.Contains("Chief Constable, chief", lead.Text, StringComparison.Ordinal);
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/1");

        Assert.Contains("Lead of hospital, Safeguarding lead (identified by emailed link and code)", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Chief Constable, chief", manager.Text, StringComparison.Ordinal);
        var receipt = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.Kind == "Receipt of a return"));
        Assert.Contains("Sent by Lead of hospital. Answered by Chief Constable, chief.", receipt.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_colleagues_link_sends_nothing_and_stops_when_the_lead_or_the_business_unit_removes_them()
    {
        var (world, about, leads) = await GivenAsked();
        await leads[0].Send(new AddReturnColleague { Name = "Mo Lane", Email = Mo(world) });
        await leads[0].Send(new AddReturnColleague { Name = "Ada Hill", Email = $"ada.{world.Slug}{Ending}" });
        var (mo, ada) = (await Through(world, Mo(world)), await Through(world, $"ada.{world.Slug}{Ending}"));
        await mo.Get("/links/return/nil");
        Assert.Equal("/links/return", mo.Path);
        await leads[0].Send(new RemoveReturnColleague(1));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/1/colleagues");
        await manager.Press("Remove Ada Hill");

        await mo.Get("/links/return");
        await ada.Get("/links/return");

        Assert.Equal("/links/closed", mo.Path);
        Assert.Equal("/links/closed", ada.Path);
        Assert.Contains("Removed by", manager.Text, StringComparison.Ordinal);
        var history = await world.Read(db => db.AuditEntries.Where(x => x.CaseId == about.Id).Select(x => x.Summary).ToListAsync());
        Assert.Contains(history, x => x.StartsWith("Mo Lane was asked to help with the return of", StringComparison.Ordinal));
        Assert.Contains(history, x => x.StartsWith("Ada Hill no longer helps", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task Whoever_gets_a_forwarded_link_has_no_code_and_their_guesses_are_shown_to_the_business_unit()
    {
        var (world, about, leads) = await GivenAsked();
        await leads[0].Send(new AddReturnColleague { Name = "Mo Lane", Email = Mo(world) });
        var stranger = new WebVisitor(world.App);
        await stranger.Get(await world.NewestLink(Mo(world)));
        await stranger.Press("Continue");
        var code = await world.NewestCode(Mo(world));
        for (var guess = 0; guess < SecureLink.CodeTries; guess++)
        {
            await stranger.Press("Continue", ("Form.Code", code == "111111" ? "222222" : "111111"));
        }

        await stranger.Get("/links/return");
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/1/colleagues");

        Assert.Equal("/links/closed", stranger.Path);
        Assert.Contains("The link for help with the agency return of Mo Lane was tried by somebody else and refused", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-16")]
    public async Task An_address_from_elsewhere_is_refused_unless_the_partnership_arranges_it_and_one_that_is_shut_out_always()
    {
        var (world, about, leads) = await GivenAsked();
        var elsewhere = new AddReturnColleague { Name = "Eli Ward", Email = "eli@elsewhere.example" };
        var member = await world.Account("member");

        var refused = await Assert.ThrowsAsync<ValidationException>(() => leads[0].Send(elsewhere));
        var again = await Assert.ThrowsAsync<ValidationException>(() => leads[0].Send(new AddReturnColleague { Name = "Me", Email = Hospital(world).ToUpperInvariant() }));
        var arranged = (await world.Read(db => db.Profiles.SingleAsync())).Arrangements with { Returns = new ReturnArrangements { Colleagues = ColleagueAddresses.Any } };
        await world.Read(db => db.Profiles.ExecuteUpdateAsync(x => x.SetProperty(p => p.ArrangementsJson, arranged.ToJson())));
        await leads[0].Send(elsewhere);
        await world.Send(new RecordIndependence { Reference = about.Reference, Person = member.Number, Door = IndependenceDoor.PanelMember, TookPart = true, Manages = false, OtherInterest = false, Notes = "Saw the family" });
        var shutOut = await Assert.ThrowsAsync<ValidationException>(() => leads[0].Send(new AddReturnColleague { Name = member.Name, Email = member.Email }));

        Assert.Contains($"must end in {Ending}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("has a link to the return already", again.Message, StringComparison.Ordinal);
        Assert.Equal(1, await world.Read(db => db.Set<ReturnColleague>().CountAsync()));
        Assert.Contains("cannot be added", shutOut.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "H-RR-04")]
    [Trait("Requirement", "D-RR-06")]
    public async Task The_date_passes_while_the_lead_writes_and_the_return_is_still_taken_marked_late_with_a_reason()
    {
        var (world, about, leads) = await GivenAsked();
        await leads[0].Fill(new DateOnly(2026, 10, 5));
        TestClock.Set(new DateTimeOffset(2026, 12, 17, 23, 30, 0, TimeSpan.Zero));
        var lead = await Through(world, Hospital(world));
        await lead.Get("/links/return/section/summary");
        TestClock.Advance(TimeSpan.FromHours(1));

        await lead.Press("Save and go back", ("Form.Answers[0]", "Written over midnight"));
        await lead.Get("/links/return/check");
        await lead.Press("Send the return", ("Form.Declared", "true"));
        Assert.Equal(["Enter why the return is late"], lead.Errors);
        await lead.Press("Send the return", ("Form.Declared", "true"), ("Form.LateReason", "The ward was short of staff"));

        Assert.Equal("/links/return/receipt", lead.Path);
        Assert.Equal(("Written over midnight", "The ward was short of staff"), ((await leads[0].Request).Return.Section("summary").Text, (await leads[0].Request).LateReason));
        Assert.Contains(await world.Read(db => db.AuditEntries.Where(x => x.CaseId == about.Id).Select(x => x.Summary).ToListAsync()), x => x.EndsWith(", late", StringComparison.Ordinal));
    }

    private const string Ending = "@lead.example";

    private static string Hospital(World world) => $"hospital.{world.Slug}{Ending}";

    private static string Mo(World world) => $"mo.{world.Slug}{Ending}";

    private static Task<(World World, Case About, IReadOnlyList<ReturnLead> Leads)> GivenAsked()
    {
        TestClock.Begin();
        return Asked();
    }

    private static async Task<(World World, Case About, IReadOnlyList<ReturnLead> Leads)> Asked()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        return (world, about, await ReturnLead.Ask(world, about, "hospital"));
    }

    private static async Task<WebVisitor> Through(World world, string address)
    {
        var visitor = new WebVisitor(world.App);
        await visitor.Get(await world.NewestLink(address));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(address)));
        return visitor;
    }
}
