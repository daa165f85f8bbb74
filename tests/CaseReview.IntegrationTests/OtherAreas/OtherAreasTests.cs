using System.Net;
using CaseReview.Application.Cases;
using CaseReview.Application.OtherAreas;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.OtherAreas;

public sealed class OtherAreasTests
{
    [Fact]
    [Trait("Requirement", "X-17")]
    [Trait("Requirement", "D-CRI-07")]
    public async Task A_case_keeps_the_other_areas_contact_and_is_found_by_its_reference()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var other = await world.Logged();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{reference}/areas");
        await officer.Get(officer.Page.QuerySelectorAll("a").Single(x => x.TextContent == "Add another area").GetAttribute("href")!);
        await officer.Press("Save");
        Assert.Equal(["Enter the name of the partnership", "Select what the area is to this case"], officer.Errors);

        await officer.Press("Save", ("Form.Partnership", "Northland <script>"), ("Form.Role", nameof(AreaRole.Residence)), ("Form.Contact", "Sam Reed"), ("Form.TheirReference", "nor/77_b"));

        Assert.Contains("Northland <script>", officer.Text, StringComparison.Ordinal);
        Assert.Contains("The child lives there", officer.Text, StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/cases/{reference}");
        Assert.Contains("Northland <script>", officer.Page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        var found = await world.Send(new ListCases(new CaseFilter { Search = "NOR/77_B" }));
        Assert.Equal([reference], found.Cases.Items.Select(x => x.Reference));
        Assert.Equal(0, (await world.Send(new ListCases(new CaseFilter { Search = "NOR/77%" }))).Cases.Total);

        await officer.Get($"/{world.Slug}/cases/{reference}/areas");
        await officer.Press("Remove Northland <script> from this case");
        Assert.Equal(0, (await world.Send(new ListCases(new CaseFilter { Search = "nor/77" }))).Cases.Total);
        await officer.Get($"/{world.Slug}/cases/{other}/areas/area?number=1");
        Assert.Equal(HttpStatusCode.NotFound, officer.Status);
    }

    [Fact]
    public async Task A_member_who_may_not_see_the_case_sees_no_areas_and_changes_none()
    {
        var world = await World.Create();
        var reference = await world.Logged();

        await Assert.ThrowsAsync<Application.Common.NotFound>(() => world.Send(new GetOtherAreas(reference), Role.GroupMember));
        await Assert.ThrowsAsync<Application.Common.Forbidden>(() => world.Send(new RemoveOtherArea(reference, 1), Role.GroupChair));
    }
}
