using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Notifications;

public sealed class CircumstancesTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-03")]
    public async Task The_review_of_the_circumstances_is_opened_on_its_page_with_the_body_and_director_of_the_arrangements()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{reference}/notification");
        Assert.Contains("Not opened yet", manager.Text, StringComparison.Ordinal);
        await manager.Get($"/{world.Slug}/cases/{reference}/notification/review");
        Assert.Equal("Doncaster Children’s Services Trust", manager.Page.QuerySelector("[name='Form.Body']")!.GetAttribute("value"));

        await manager.Press("Record the review", [.. Moment("Form.OpenedAt", "10"), ("Form.DirectorName", "Dana Director")]);

        Assert.Contains("by Doncaster Children’s Services Trust, with Dana Director, Director of Children’s Social Care", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-03")]
    public async Task A_review_opened_after_the_five_working_days_needs_a_reason()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        TestClock.Advance(TimeSpan.FromDays(9));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{reference}/notification/review");

        await manager.Press("Record the review", [.. Moment("Form.OpenedAt", "18"), ("Form.DirectorName", "Dana Director")]);
        Assert.Equal(["Enter why the review was opened late"], manager.Errors);
        await manager.Press("Record the review", [.. Moment("Form.OpenedAt", "18"), ("Form.DirectorName", "Dana Director"), ("Form.LateReason", "The Director was away.")]);

        Assert.Contains("The Director was away.", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-02")]
    [Trait("Requirement", "D-NOT-04")]
    public async Task A_disagreement_goes_to_whom_the_arrangements_name_and_shows_the_days_that_are_left()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{reference}/notification";
        await manager.Get($"{here}/discuss");
        Assert.Contains("Chief Executive of Doncaster Children’s Services Trust", manager.Text, StringComparison.Ordinal);
        await manager.Press("Record the discussion", [.. Moment("Form.DiscussedAt", "10"), ("Form.People", "Both directors"), ("Form.View", "They differ")]);
        await manager.Get($"{here}/disagree");
        Assert.Contains("The independent chair is told at once", manager.Text, StringComparison.OrdinalIgnoreCase);

        await manager.Press("Record the disagreement", ("Form.About", "Whether neglect is suspected"));

        Assert.Contains("They disagree on whether to notify", manager.Text, StringComparison.Ordinal);
        Assert.Contains("working days left", manager.Page.QuerySelector("main .cr-panel--soon")!.TextContent, StringComparison.Ordinal);
        var told = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Disagreement on a notification").ToListAsync());
        Assert.Superset(new HashSet<string> { world.Member(Role.IndependentChair).Email, world.Member(Role.BusinessUnitManager).Email }, told.Select(x => x.To.Email).ToHashSet());
        Assert.All(told, x => Assert.DoesNotContain("neglect", x.Subject + x.Body, StringComparison.Ordinal));
        await manager.Get($"{here}/resolve");
        await manager.Press("Record it", ("Form.How", "They agree to notify."));
        Assert.Contains("Resolved: They agree to notify.", manager.Text, StringComparison.Ordinal);
        await world.Send(Journeys.Decision(reference));
        Assert.False((await world.Read(db => db.Set<Notification>().SingleAsync())).IsDisputed);
    }

    [Fact]
    [Trait("Requirement", "K-NOT-01")]
    public async Task Every_member_of_the_case_review_subgroup_receives_the_notification_of_a_serious_case()
    {
        var world = await World.Create("kingston-richmond");

        await world.Notified();

        var told = (await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == NotificationKind).Select(x => x.To.Email).ToListAsync())).ToHashSet();
        var members = await world.Read(db => db.Members.Where(x => x.Roles.Any(r => r.Role == Role.GroupChair || r.Role == Role.ViceChair || r.Role == Role.GroupMember)).ToListAsync());
        Assert.NotEmpty(members);
        Assert.All(members, x => Assert.Contains(x.Email, told));
        var member = await world.Visit(Role.GroupMember);
        await member.Get($"/{world.Slug}/cases");
        Assert.Equal(System.Net.HttpStatusCode.OK, member.Status);
    }

    private const string NotificationKind = "Notice of a notification";

    private static IEnumerable<(string, string?)> Moment(string field, string day) =>
        [($"{field}.Day", day), ($"{field}.Month", "12"), ($"{field}.Year", "2026"), ($"{field}.Time", "09:00")];
}
