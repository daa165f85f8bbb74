using System.Net;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Timetables;

[Trait("Requirement", "X-04")]
public sealed class SubscribePageTests
{
    [Fact]
    public async Task A_calendar_reads_a_members_deadlines_by_a_private_address_until_it_is_revoked()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/calendar");

        await visitor.Press("Make a private address");

        var address = new Uri(visitor.Page.QuerySelector("#address")!.GetAttribute("value")!).PathAndQuery;
        Assert.Matches("^/links/[A-Za-z0-9_-]{43}[.]ics$", address);
        var (status, text) = await Fetch(world, address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"SUMMARY:{found.Reference}: Notify the national Panel", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kit", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Head injury", text, StringComparison.Ordinal);
        var token = address["/links/".Length..^".ics".Length];
        var kept = await world.Read(db => db.Set<CalendarSubscription>().Select(s => s.TokenHash).SingleAsync());
        Assert.Equal(new LinkToken(token).Hash, kept);

        await visitor.Get($"/{world.Slug}/calendar");
        Assert.DoesNotContain(token, visitor.Page.Source.Text, StringComparison.Ordinal);
        await visitor.Press("Stop the subscription");
        Assert.Equal(HttpStatusCode.NotFound, (await Fetch(world, address)).Status);
    }

    [Fact]
    public async Task A_new_address_ends_the_earlier_one_and_a_member_reads_only_cases_that_are_theirs()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var member = await world.Visit(Role.GroupMember);
        await member.Get($"/{world.Slug}/calendar");
        await member.Press("Make a private address");
        var first = new Uri(member.Page.QuerySelector("#address")!.GetAttribute("value")!).PathAndQuery;
        await member.Press("Make a new address");
        var second = new Uri(member.Page.QuerySelector("#address")!.GetAttribute("value")!).PathAndQuery;

        Assert.Equal(HttpStatusCode.NotFound, (await Fetch(world, first)).Status);
        Assert.DoesNotContain(found.Reference, (await Fetch(world, second)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Fetch(world, $"/links/{new string('a', 43)}.ics")).Status);
    }

    [Fact]
    public async Task The_deadlines_of_one_case_come_as_a_file()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var visitor = await world.Visit();

        var file = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/cases/{found.Reference}/timetable.ics"));

        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{found.Reference}.ics", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("BEGIN:VEVENT", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Text)> Fetch(World world, string address)
    {
        var answer = await new WebVisitor(world.App).Raw(new HttpRequestMessage(HttpMethod.Get, address));
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal));
    }
}
