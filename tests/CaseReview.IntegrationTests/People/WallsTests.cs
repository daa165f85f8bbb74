using System.Net;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.People;

[Trait("Requirement", "X-16")]
public sealed class WallsTests
{
    [Fact]
    [Trait("Requirement", "K-COI-01")]
    public async Task Whoever_declares_a_conflict_can_no_longer_open_list_or_count_the_case_and_a_try_is_kept()
    {
        var world = await World.Create();
        var (about, other) = (await world.GivenCase(), await world.GivenCase());
        var (address, list) = ($"/{world.Slug}/cases/{about.Reference}", $"/{world.Slug}/cases");
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"{address}/people/conflict");
        await chair.Press("Declare it and leave the case");
        Assert.Equal(["Select what stands between you and the case", "Enter what there is to say about it"], chair.Errors);

        await chair.Press("Declare it and leave the case", ("Form.Cause", "LineManagement"), ("Form.Reason", "I managed the health visiting team that year."));

        Assert.Contains($"Case {about.Reference} is closed to you from now on.", chair.Text, StringComparison.Ordinal);
        foreach (var page in (string[])["", "/people", "/timetable", "/history"])
        {
            await chair.Get(address + page);
            Assert.Equal(HttpStatusCode.NotFound, chair.Status);
        }

        await chair.Get(list);
        Assert.DoesNotContain(about.Reference, chair.Text, StringComparison.Ordinal);
        Assert.Contains($"1 case,", chair.Text, StringComparison.Ordinal);
        Assert.Contains(other.Reference, chair.Text, StringComparison.Ordinal);

        await world.Do(async services =>
        {
            var notice = new Letter(about.Id, "Notice", world.Member(Role.GroupChair).AsRecipient(), "A notice", ["Something moved."]);
            Assert.Null(await services.GetRequiredService<Outbox>().Send(notice));
            return true;
        });

        var manager = await world.Visit();
        await manager.Get($"{address}/people/access");
        Assert.Contains("Tried 4 times to open it", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{address}/people/let-in?number={world.Member(Role.GroupChair).Number}");
        await manager.Press("Let them in", ("Form.Reason", "It was another team."));
        await chair.Get(address);
        Assert.Equal(HttpStatusCode.OK, chair.Status);
    }

    [Fact]
    [Trait("Requirement", "H-CHR-03")]
    public async Task One_answer_that_is_not_independent_shuts_a_member_out_whatever_their_roles()
    {
        var world = await World.Create("herefordshire");
        var about = await world.GivenCase();
        var address = $"/{world.Slug}/cases/{about.Reference}";
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{address}/people/independence");
        (string, string?)[] clear =
        [
            ("Form.Person", $"{world.Member(Role.GroupChair).Number}"), ("Form.Door", "Chair"), ("Form.TookPart", "false"), ("Form.Manages", "false"), ("Form.OtherInterest", "false"),
        ];
        await officer.Press("Record the answers", clear);
        Assert.Contains("is independent of this case.", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{address}/people/independence");
        (string, string?)[] barred = [("Form.Person", $"{world.Member(Role.ViceChair).Number}"), ("Form.Door", "Chair"), ("Form.TookPart", "true"), ("Form.Manages", "false"), ("Form.OtherInterest", "false")];
        await officer.Press("Record the answers", barred);
        Assert.Equal(["Enter what there is to say: the person is shut out of the case for it"], officer.Errors);
        await officer.Press("Record the answers", [.. barred, ("Form.Notes", "Saw the family as a doctor.")]);

        Assert.Contains("is shut out of case", officer.Text, StringComparison.Ordinal);
        var vice = await world.Visit(Role.ViceChair);
        await vice.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, vice.Status);
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get(address);
        Assert.Equal(HttpStatusCode.OK, chair.Status);
    }

    [Fact]
    public async Task A_restricted_case_is_read_by_managers_its_lead_and_people_added_to_it_alone()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var address = $"/{world.Slug}/cases/{about.Reference}";
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{address}/people/restrict");
        await officer.Press("Restrict this case", ("Form.Reason", "A colleague's family."));
        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);

        var (manager, secondTab) = (await world.Visit(), await world.Visit());
        await secondTab.Get($"{address}/people/restrict");
        await manager.Get($"{address}/people/restrict");
        await manager.Press("Restrict this case", ("Form.Reason", "A colleague's family."));
        Assert.Contains("The case is restricted.", manager.Text, StringComparison.Ordinal);
        await secondTab.Press("Restrict this case", ("Form.Reason", "A colleague's family."));
        Assert.Contains("This case is restricted already.", secondTab.Text, StringComparison.Ordinal);
        Assert.Contains("Restricted", manager.Page.QuerySelector(".cr-case__top")!.TextContent, StringComparison.Ordinal);

        foreach (var role in (Role[])[Role.BusinessUnitOfficer, Role.GroupChair, Role.AccountableOfficer])
        {
            var visitor = await world.Visit(role);
            await visitor.Get(address);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }

        await manager.Get($"{address}/people/readers");
        await manager.Press("Add to this case", ("Form.Person", $"{world.Member(Role.GroupChair).Number}"), ("Form.Reason", "Chairs the meeting."));
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get(address);
        Assert.Equal(HttpStatusCode.OK, chair.Status);
    }

    [Fact]
    public async Task Whoever_leads_a_case_is_named_and_somebody_who_is_shut_out_cannot_be()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var address = $"/{world.Slug}/cases/{about.Reference}";
        var manager = await world.Visit();
        await manager.Get($"{address}/people/independence");
        await manager.Press(
            "Record the answers",
            ("Form.Person", $"{world.Member(Role.BusinessUnitManager).Number}"), ("Form.Door", "Author"), ("Form.TookPart", "false"), ("Form.Manages", "true"), ("Form.OtherInterest", "false"),
            ("Form.Notes", "Managed the family's social worker."));
        Assert.Contains($"is shut out of case {about.Reference}", manager.Text, StringComparison.Ordinal);

        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(address);
        Assert.Contains("Not yet named", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{address}/lead");
        Assert.DoesNotContain(officer.Page.QuerySelectorAll("option"), o => o.TextContent.Contains(world.Member(Role.BusinessUnitManager).Name, StringComparison.Ordinal));
        await officer.Press("Save", ("Form.Person", $"{world.Member(Role.BusinessUnitOfficer).Number}"));

        Assert.Contains($"{world.Member(Role.BusinessUnitOfficer).Name} leads this case.", officer.Text, StringComparison.Ordinal);
    }
}
