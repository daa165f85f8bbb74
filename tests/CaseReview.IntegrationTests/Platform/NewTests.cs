using System.Net;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Platform;

public sealed class NewTests
{
    private static int _count;

    [Fact]
    [Trait("Requirement", "X-01")]
    [Trait("Requirement", "X-25")]
    public async Task A_fifth_partnership_is_made_its_manager_signs_in_and_logs_a_case_with_a_timetable()
    {
        var world = await World.Create();
        var (slug, prefix) = Names();
        var email = $"manager@{slug}.example";
        var administrator = await Administrator(world);

        await Add(administrator, slug, prefix, email);
        Assert.Contains("The invitation is on its way", administrator.Text, StringComparison.Ordinal);
        var manager = await Join(world, email);

        Assert.Equal($"/{slug}", manager.Path);
        await manager.Get($"/{slug}/settings");
        Assert.Contains("Add the chair", manager.Text, StringComparison.Ordinal);
        Assert.Contains(manager.Page.QuerySelectorAll(".cr-panel a"), a => a.TextContent == "Make the timetable rules your own");
        await manager.Get($"/{slug}/referrals/new?route=authority");
        await manager.Press("Record the incident",
            ("Form.WhatHappened", "A fall at home."), ("Form.OccurredOn.Day", "8"), ("Form.OccurredOn.Month", "12"), ("Form.OccurredOn.Year", "2026"),
            ("Form.Place", "At home"), ("Form.AwareAt.Day", "9"), ("Form.AwareAt.Month", "12"), ("Form.AwareAt.Year", "2026"), ("Form.AwareAt.Time", "16:40"),
            ("Form.ReporterName", "Jo Field"), ("Form.ReporterRole", "Duty manager"), ("Form.ReporterOrganisation", "Council"), ("Form.ReporterContact", "jo@council.example"),
            ("Form.Children[0].Name", "Robin Vale"), ("Form.Children[0].Harm", "SeriousHarm"), ("Form.Children[0].LookedAfter", "No"));
        Assert.Empty(manager.Errors);
        await manager.Get($"/{slug}/cases/{prefix}-2026-0001/timetable");

        Assert.Equal(HttpStatusCode.OK, manager.Status);
        Assert.Contains("Notify the national Panel", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Wednesday 16 December", manager.Text, StringComparison.Ordinal);
        await administrator.Get($"/{slug}/cases");
        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }

    [Fact]
    [Trait("Requirement", "X-25")]
    public async Task A_copy_takes_words_agencies_and_rules_and_no_people()
    {
        var world = await World.Create("herefordshire");
        var (slug, prefix) = Names();
        var administrator = await Administrator(world);
        await administrator.Get("/platform/partnerships/new");

        await administrator.Press("Add and invite the manager",
            ("Form.Name", "Westmoor Partnership"), ("Form.Slug", slug), ("Form.Prefix", prefix), ("Form.CopyOf", world.Slug),
            ("Form.ManagerName", "Lee Moor"), ("Form.ManagerEmail", $"manager@{slug}.example"));

        var exported = PartnershipFile.Parse(await world.App.App.Services.GetRequiredService<PartnershipImporter>().Export(slug, CancellationToken.None));
        Assert.Equal(("Westmoor Partnership", "Joint Case Review Sub Group"), (exported.Name, exported.GroupName));
        Assert.Contains(exported.Agencies, x => x.Name == "West Mercia Police");
        var manager = await Join(world, $"manager@{slug}.example");
        await manager.Get($"/{slug}/settings");
        Assert.DoesNotContain(manager.Page.QuerySelectorAll(".cr-panel a"), a => a.TextContent == "Make the timetable rules your own");
        await manager.Get($"/{slug}/settings/people");
        Assert.Single(manager.Page.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Names_that_are_taken_or_the_products_own_are_refused_in_words()
    {
        var world = await World.Create();
        var (slug, prefix) = Names();
        var administrator = await Administrator(world);
        await Add(administrator, slug, prefix, $"manager@{slug}.example");
        await administrator.Get("/platform/partnerships/new");

        await administrator.Press("Add and invite the manager", ("Form.Slug", "platform"), ("Form.Prefix", "N1"));
        Assert.Contains(administrator.Errors, x => x.StartsWith("The name for addresses must be lower-case letters", StringComparison.Ordinal));
        Assert.Contains("The start of references must be two to six letters, such as NOR", administrator.Errors);
        Assert.Contains("Enter the name of the manager", administrator.Errors);
        await administrator.Press("Add and invite the manager",
            ("Form.Name", "Again"), ("Form.Slug", slug), ("Form.Prefix", prefix), ("Form.ManagerName", "Lee Moor"), ("Form.ManagerEmail", "lee@again.example"));

        Assert.Equal(
            ["Another partnership has this name for addresses: enter another one", "Another partnership’s references begin so: enter another start"], administrator.Errors);
        Assert.Equal(1, await world.Read(db => db.Partnerships.CountAsync(x => x.Slug == slug)));
    }

    [Fact]
    public async Task A_manager_finds_no_page_of_the_platform()
    {
        var world = await World.Create();
        var manager = await world.Visit();

        await manager.Get("/platform/partnerships/new");

        Assert.Equal(HttpStatusCode.NotFound, manager.Status);
    }

    private static (string Slug, string Prefix) Names()
    {
        var number = Interlocked.Increment(ref _count);
        return ($"fifth-{number}", $"FIF{(char)('A' + number)}");
    }

    private static async Task<WebVisitor> Administrator(World world)
    {
        await world.App.App.Services.GetRequiredService<PartnershipImporter>().AddAdministrator("admin@platform.example", WebVisitor.Password);
        return await world.Visit("admin@platform.example");
    }

    private static async Task Add(WebVisitor administrator, string slug, string prefix, string email)
    {
        await administrator.Get("/platform/partnerships/new");
        await administrator.Press("Add and invite the manager",
            ("Form.Name", "Northshire Safeguarding Children Partnership"), ("Form.Slug", slug), ("Form.Prefix", prefix.ToLowerInvariant()),
            ("Form.ManagerName", "Lee Moor"), ("Form.ManagerEmail", email));
    }

    private static async Task<WebVisitor> Join(World world, string email)
    {
        var visitor = new WebVisitor(world.App);
        await visitor.Get(await Newest(world, email, x => x.Links.Count > 0 ? new Uri(x.Links[0]).AbsolutePath : null));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await Newest(world, email, x => x.Text.StartsWith("Your code is ", StringComparison.Ordinal) ? x.Text["Your code is ".Length..][..6] : null)));
        await visitor.Press("Set the password", ("Form.Password", WebVisitor.Password), ("Form.Again", WebVisitor.Password));
        await visitor.Press("Sign in", ("Email", email), ("Password", WebVisitor.Password));
        return visitor;
    }

    private static async Task<string> Newest(World world, string email, Func<KeptEmail, string?> what)
    {
        await world.App.App.Services.GetRequiredService<OutboxDrain>().Run(CancellationToken.None);
        return world.App.App.Services.GetRequiredService<FolderSender>().All().Where(x => x.To == email).Select(what).First(x => x is not null)!;
    }
}
