using System.Net;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class LinkTests
{
    private const string Lead = "lead.health";
    private Guid _record;

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task Fifty_looks_at_a_link_change_nothing()
    {
        var (world, path) = await GivenLink();
        var scanner = new WebVisitor(world.App);
        var before = await Rows(world);

        for (var i = 0; i < 50; i++)
        {
            await scanner.Get(path);
        }

        var head = await scanner.Raw(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(before, await Rows(world));
        Assert.Contains("Continue", scanner.Text, StringComparison.Ordinal);
        Assert.Contains($"{world.Prefix}-2026-0001", scanner.Text, StringComparison.Ordinal);
        Assert.Equal("no-referrer", scanner.Response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task Mail_scanners_at_many_addresses_change_nothing_and_shut_nobody_out()
    {
        var (world, path) = await GivenLink();
        var before = await Rows(world);
        var scanners = Enumerable.Range(0, 10).Select(_ => new WebVisitor(world.App)).ToList();

        foreach (var scanner in scanners)
        {
            for (var i = 0; i < 10; i++)
            {
                using var head = await scanner.Raw(new HttpRequestMessage(HttpMethod.Head, path));
                using var get = await scanner.Raw(new HttpRequestMessage(HttpMethod.Get, path));
                Assert.False(head.Headers.Contains("Set-Cookie") && get.StatusCode is HttpStatusCode.Redirect, "A look moves nobody on.");
            }
        }

        Assert.Equal(before, await Rows(world));
        var addressee = new WebVisitor(world.App);
        await addressee.Get(path);
        await addressee.Press("Continue");
        await addressee.Press("Continue", ("Form.Code", await world.NewestCode(Address(world))));
        Assert.Equal("/links/return", addressee.Path);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task Continue_sends_a_code_to_the_same_address_and_the_code_opens_the_link()
    {
        var (world, path) = await GivenLink();
        var visitor = new WebVisitor(world.App);

        await visitor.Get(path);
        await visitor.Press("Continue");
        Assert.Equal("/links/code", visitor.Path);
        var code = await world.NewestCode(Address(world));
        await visitor.Press("Continue", ("Form.Code", Other(code)));
        Assert.Equal("That is not the code in the latest email. Check it and try again", visitor.Errors.Single());
        await visitor.Press("Continue", ("Form.Code", code));

        var link = await Link(world);
        Assert.Equal("/links/return", visitor.Path);
        Assert.NotNull(link.UsedAt);
        Assert.Contains(await Audit(world), a => a.EventName == nameof(LinkUsed) && a.IdentifiedBy == "emailed link and code");
    }

    [Fact]
    public async Task Five_wrong_codes_end_a_code()
    {
        var (world, path) = await GivenLink();
        var visitor = new WebVisitor(world.App);
        await visitor.Get(path);
        await visitor.Press("Continue");
        var code = await world.NewestCode(Address(world));

        for (var i = 0; i < 5; i++)
        {
            await visitor.Press("Continue", ("Form.Code", Other(code)));
        }

        await visitor.Press("Continue", ("Form.Code", code));
        Assert.Equal("This code has stopped working. Ask for a new one", visitor.Errors.Single());
        Assert.Null((await Link(world)).UsedAt);
        await visitor.Press("Send another code");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(Address(world))));
        Assert.Equal("/links/return", visitor.Path);
    }

    [Fact]
    public async Task A_mistyped_an_expired_a_revoked_and_an_unknown_link_look_alike()
    {
        TestClock.Begin();
        var (revokedWorld, revoked) = await GivenLink();
        await revokedWorld.Do(async s =>
        {
            await s.GetRequiredService<SecureLinks>().Revoke(_record, LinkPurpose.Return);
            return 0;
        });
        var (expiredWorld, expired) = await GivenLink();
        TestClock.Advance(TimeSpan.FromDays(31));
        var mistyped = expired[..^1] + (expired[^1] == 'A' ? 'B' : 'A');
        var visitor = new WebVisitor(expiredWorld.App);

        var texts = new List<string>();
        foreach (var path in new[] { revoked, expired, mistyped, "/links/" + LinkToken.New().Value })
        {
            await visitor.Get(path);
            texts.Add(visitor.Text.Replace(revokedWorld.Partnership.Name, "", StringComparison.Ordinal).Replace(expiredWorld.Partnership.Name, "", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            Assert.Contains("This link does not work any more", visitor.Text, StringComparison.Ordinal);
        }

        await visitor.Get(expired);
        await visitor.Press("Send a new link");
        var fresh = await expiredWorld.NewestLink(Address(expiredWorld));
        await visitor.Get(fresh);
        Assert.NotEqual(expired, fresh);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);

        await visitor.Get(revoked);
        await visitor.Press("Send a new link");
        await revokedWorld.SendDue();
        Assert.Single(revokedWorld.Emails(), e => e.Links.Count > 0);
    }

    [Fact]
    public async Task The_addressee_who_is_signed_in_needs_no_code_and_somebody_else_is_refused_and_recorded()
    {
        var (world, path) = await GivenLink();
        var other = await world.Visit(Role.GroupMember);
        var addressee = await world.Visit(Address(world));

        await other.Get(path);
        await addressee.Get(path);
        await addressee.Press("Continue");

        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Contains("This link is for another person", other.Text, StringComparison.Ordinal);
        Assert.Contains("Sign out, or ask for your own", other.Text, StringComparison.Ordinal);
        Assert.Contains(await Audit(world), a => a.EventName == nameof(LinkRefused) && a.ActorName == world.Member(Role.GroupMember).Name);
        Assert.Equal("/links/return", addressee.Path);
    }

    [Fact]
    public async Task A_token_lies_readable_nowhere_in_the_database()
    {
        var (world, path) = await GivenLink(send: false);
        await world.SendDue();
        path = new Uri(world.Emails()[0].Links[0]).AbsolutePath;
        var token = path["/links/".Length..];

        var found = await world.Read(db => db.Database.SqlQueryRaw<int>(
            "SELECT count(*)::int AS \"Value\" FROM (SELECT m::text AS row FROM outbox_messages m UNION ALL SELECT l::text FROM secure_links l "
            + "UNION ALL SELECT a::text FROM audit_entries a UNION ALL SELECT a::text FROM link_addresses a) AS rows WHERE row LIKE {0}", $"%{token}%").SingleAsync());
        var message = await world.Read(db => db.Set<OutboxMessage>().SingleAsync());

        Assert.Equal(0, found);
        Assert.Null(message.SealedSecret);
        Assert.Contains(OutboxMessage.SecretPlaceholder, message.Body, StringComparison.Ordinal);
    }

    private static string Address(World world) => $"{Lead}@{world.Slug}.example";

    private static string Other(string code) => code[..5] + (code[5] == '0' ? '1' : '0');

    private static Task<SecureLink> Link(World world) => world.Read(db => db.Set<SecureLink>().SingleAsync());

    private static Task<List<Application.Common.AuditEntry>> Audit(World world) => world.Read(db => db.AuditEntries.ToListAsync());

    private static Task<string> Rows(World world) => world.Read(async db => string.Join('|',
        (await db.Set<SecureLink>().SingleAsync()).Version, await db.Set<LinkSession>().CountAsync(), await db.Set<OutboxMessage>().CountAsync(), await db.AuditEntries.CountAsync()));

    private async Task<(World World, string Path)> GivenLink(bool send = true)
    {
        var world = await World.Create();
        var lead = await world.Account(Lead);
        Case logged = await world.GivenCase();
        _record = Guid.CreateVersion7(TestClock.Start);
        await world.Do(s => s.GetRequiredService<Outbox>().Send(
            new Letter(logged.Id, "Request for information", new Recipient(lead.Name, lead.Email, lead.Post, lead.MemberId, lead.AgencyId), "DON-2026-0001: request", ["Please send a return."])
                .WithLink(LinkPurpose.Return, _record, logged.Reference, TestClock.Wall.AddDays(30), new DateOnly(2026, 12, 15))));
        return (world, send ? await world.NewestLink(lead.Email) : "");
    }
}
