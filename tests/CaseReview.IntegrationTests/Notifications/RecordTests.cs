using System.Net;
using CaseReview.Application.Notifications;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Notifications;

public sealed class RecordTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "D-NOT-08")]
    [Trait("Requirement", "S-NOT-01")]
    public async Task The_national_form_is_filled_from_the_case_completed_in_parts_and_kept_as_sent()
    {
        var world = await World.Create();
        var reference = await world.Send(Journeys.Incident() with { Children = [.. Enumerable.Range(1, 5).Select(Child)] }, Role.BusinessUnitOfficer);
        await world.Send(Journeys.Decision(reference) with { DecidedAt = TestClock.Wall.AddHours(-1) });
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}/notification";

        await officer.Get($"{root}/record");
        Assert.Contains("Ethnic group", officer.Text, StringComparison.Ordinal);
        Assert.Equal("Child number 5, seriously harmed", Answer(officer, "Further children"));
        await officer.Get($"{root}/record/children");
        await officer.Press("Save", [.. Enumerable.Range(1, 5).Select(x => ("Form.Numbers", (string?)x.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);
        Assert.Contains("Select up to 4 children. Name the others under “Further children”", officer.Errors);
        await officer.Get($"{root}/record/incident");
        await officer.Press("Save", ("Form.Rows[5].Text", "Physical abuse"));
        Assert.Equal("Physical abuse", Answer(officer, "Category of harm and type of abuse or neglect"));
        Assert.Equal("At home", Answer(officer, "Where it happened"));
        await officer.Get($"{root}/sent");
        await officer.Press("Record the notification", ("Form.PanelReference", "SIN-7"), ("Form.SentAt.Day", "10"), ("Form.SentAt.Month", "12"), ("Form.SentAt.Year", "2026"), ("Form.SentAt.Time", "09:00"));
        Assert.Contains("Ofsted and Secretary of State", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{root}/record");
        Assert.Contains("Kept as it was when the notification was sent", officer.Text, StringComparison.Ordinal);
        Assert.Equal("Physical abuse", Answer(officer, "Category of harm and type of abuse or neglect"));
        Assert.DoesNotContain("Change", officer.Page.QuerySelector("[data-copy-record]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-07")]
    [Trait("Requirement", "D-NOT-12")]
    [Trait("Requirement", "X-12")]
    public async Task The_notification_shows_who_was_told_without_a_word_about_the_case()
    {
        var world = await World.Create();
        var reference = await world.Notified();
        var officer = await world.Visit(Role.BusinessUnitOfficer);

        await officer.Get($"/{world.Slug}/cases/{reference}/notification");

        var rows = officer.Page.QuerySelectorAll("#told-h").Single().Closest("table")!.QuerySelectorAll("tbody tr").Select(x => x.TextContent).ToList();
        Assert.True(rows.Count >= 7);
        Assert.All(rows, x => Assert.Contains("the national Panel has been notified", x, StringComparison.Ordinal));
        Assert.DoesNotContain(rows, x => x.Contains("Marlow", StringComparison.Ordinal) || x.Contains("injury", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_people_in_one_section_lose_nothing_and_members_of_the_group_do_not_read_the_record()
    {
        var world = await World.Create();
        var reference = await world.Notified();
        var other = await world.Send(Journeys.Incident(), Role.BusinessUnitOfficer);
        await world.Send(new WriteNotificationRecord { Reference = other, Rows = [new RecordRow { Key = "family-suspected", Text = "Not known" }] });

        var stale = new WriteNotificationRecord { Reference = other, Rows = [new RecordRow { Key = "family-suspected", Text = "A lodger" }] };

        await Assert.ThrowsAsync<CaseReview.Application.Common.StaleEdit>(() => world.Send(stale));
        var member = await world.Visit(Role.GroupMember);
        await member.Get($"/{world.Slug}/cases/{reference}/notification/record");
        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
    }

    private static string Answer(WebVisitor visitor, string question) => visitor.Page.QuerySelector($"[data-copy='{question}']")!.TextContent;

    private static ChildGiven Child(int number) => new() { Name = $"Child number {number}", Harm = Harm.SeriousHarm, LookedAfter = Known.No };
}
