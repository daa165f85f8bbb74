using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.People;

[Trait("Requirement", "X-16")]
[Trait("Requirement", "K-COI-01")]
public sealed class WallsAtLinksTests
{
    [Fact]
    public async Task A_link_of_somebody_who_is_shut_out_is_refused_in_words_and_each_try_is_kept()
    {
        var (world, about, lead) = await GivenLeadAsked();
        var path = await world.NewestLink(lead.Email);
        var visitor = new WebVisitor(world.App);
        await visitor.Get(path);
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(lead.Email)));
        Assert.Equal("/links/return", visitor.Path);

        await ShutOut(world, about, lead);

        await visitor.Get("/links/return");
        Assert.Equal(("/links/refused", HttpStatusCode.Forbidden), (visitor.Path, visitor.Status));
        Assert.Contains("This case is closed to you", visitor.Text, StringComparison.Ordinal);
        var another = new WebVisitor(world.App);
        await another.Get(path);
        Assert.Equal(HttpStatusCode.Forbidden, another.Status);
        Assert.Contains("Something that stands between you and this case has been recorded", another.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(about.Reference, another.Text, StringComparison.Ordinal);
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/people/access");
        Assert.Contains("Tried 2 times to open it", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_request_to_somebody_who_is_shut_out_goes_to_another_contact_of_the_agency_with_a_link_of_their_own()
    {
        var (world, about, lead) = await GivenLeadAsked("lead.police");

        await ShutOut(world, about, lead);

        var other = world.Member(Role.GroupMember);
        Assert.Equal(other.Email, await world.Read(db => db.ReturnRequests.Where(x => x.CaseId == about.Id).Select(x => x.Recipient.Email).SingleAsync()));
        var visitor = new WebVisitor(world.App);
        await visitor.Get(await world.NewestLink(other.Email));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task The_colleagues_of_a_lead_who_is_shut_out_go_with_them()
    {
        var (world, about, lead) = await GivenLeadAsked("lead.police");
        var mo = $"mo@{world.Slug}.example";
        await ReturnLead.Of(world, await world.Read(db => db.ReturnRequests.Select(x => x.Id).SingleAsync())).Send(new AddReturnColleague { Name = "Mo Lane", Email = mo });
        var colleague = new WebVisitor(world.App);
        await colleague.Get(await world.NewestLink(mo));
        await colleague.Press("Continue");
        await colleague.Press("Continue", ("Form.Code", await world.NewestCode(mo)));
        Assert.Equal("/links/return", colleague.Path);

        await ShutOut(world, about, lead);

        await colleague.Get("/links/return");
        Assert.Equal("/links/closed", colleague.Path);
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/1/colleagues");
        Assert.Contains("Removed by", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_an_agency_has_no_other_contact_the_manager_is_told_and_nothing_is_sent_again()
    {
        var (world, about, lead) = await GivenLeadAsked();
        await world.SendDue();

        await ShutOut(world, about, lead);

        var request = await world.Read(db => db.ReturnRequests.SingleAsync(x => x.CaseId == about.Id));
        var told = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.CaseId == about.Id && x.Kind == "Contact of a return shut out").ToListAsync());
        Assert.Equal(lead.Email, request.Recipient.Email);
        Assert.Equal(world.Member(Role.BusinessUnitManager).Email, Assert.Single(told).To.Email);
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/messages");
        await manager.Press($"Send again to {lead.Name}: Request for a return");
        Assert.Equal(HttpStatusCode.Conflict, manager.Status);
        Assert.Contains("is shut out of this case, so nothing is sent to them.", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_who_is_shut_out_sees_the_request_no_more_and_is_not_asked_again()
    {
        var (world, about, lead) = await GivenLeadAsked();
        var visitor = await world.Visit(lead.Email);
        await visitor.Get($"/{world.Slug}");
        Assert.Contains(about.Reference, visitor.Text, StringComparison.Ordinal);

        await ShutOut(world, about, lead);

        await visitor.Press($"Open the return for {about.Reference}");
        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
        await visitor.Get($"/{world.Slug}");
        Assert.DoesNotContain(about.Reference, visitor.Text, StringComparison.Ordinal);
        var asked = await world.Send(new GetReturnsToAsk(about.Reference));
        Assert.DoesNotContain(asked.Agencies, x => x.ContactEmail == lead.Email);
    }

    private static async Task<(World World, Case About, Member Lead)> GivenLeadAsked(string account = "lead.health")
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = await world.Account(account);
        var agency = await world.Read(db => db.Agencies.SingleAsync(x => x.Id == lead.AgencyId));
        await world.Send(new AskForReturns
        {
            Reference = about.Reference,
            Agencies = [new AgencyToAsk { Code = agency.Code, Name = agency.Name, Ask = true, ContactName = lead.Name, ContactEmail = lead.Email }],
            DueOn = new DateOnly(2026, 12, 17),
            PeriodFrom = new DateOnly(2026, 5, 1),
            PeriodTo = new DateOnly(2026, 12, 8),
        });
        return (world, about, lead);
    }

    private static Task ShutOut(World world, Case about, Member member) => world.Send(new RecordIndependence
    {
        Reference = about.Reference,
        Person = member.Number,
        Door = IndependenceDoor.PanelMember,
        TookPart = true,
        Manages = false,
        OtherInterest = false,
        Notes = "Saw the family at the clinic.",
    });
}
