using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.People;

public sealed class SubjectsTests
{
    private static readonly (string, string?)[] Whole =
    [
        ("Form.Name", "Kit Marlow"), ("Form.BornOn.Day", "1"), ("Form.BornOn.Month", "8"), ("Form.BornOn.Year", "2026"), ("Form.Sex", "Boy"),
        ("Form.Ethnicity", "African"), ("Form.FirstLanguage", "French"), ("Form.Religion", "None"), ("Form.Disabled", "Yes"), ("Form.Disability", "Hearing"),
        ("Form.Plan", "ChildInNeed"),
    ];

    [Fact]
    [Trait("Requirement", "K-EQ-01")]
    public async Task The_case_asks_for_a_childs_identity_until_it_is_recorded()
    {
        var world = await World.Create("kingston-richmond");
        var about = await world.GivenCase();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var people = $"/{world.Slug}/cases/{about.Reference}/people";
        await officer.Get($"/{world.Slug}/cases/{about.Reference}");
        Assert.Contains("Not known yet: ethnicity, first language, religion or belief, disability, plan.", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{people}/child?number=1");
        await officer.Press("Save", Whole);

        Assert.DoesNotContain("Not known yet:", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Yes: Hearing", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{people}/child?number=1");
        Assert.Equal("African", officer.Page.QuerySelector("#Form_Ethnicity option[selected]")?.TextContent);
    }

    [Fact]
    public async Task A_birth_after_the_incident_is_refused_beside_the_field_with_nothing_lost()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/people/child?number=1");

        await officer.Press("Save", With(("Form.BornOn.Month", "12"), ("Form.BornOn.Day", "9"), ("Form.FirstLanguage", "Polish")));

        Assert.Equal(["The child’s date of birth must be the same as or before the date of the incident"], officer.Errors);
        Assert.Equal("Polish", officer.Page.QuerySelector("input[name='Form.FirstLanguage']")?.GetAttribute("value"));
    }

    [Fact]
    [Trait("Requirement", "X-17")]
    public async Task The_same_child_on_another_case_is_pointed_out_within_the_partnership_alone()
    {
        var world = await World.Create();
        var first = await world.GivenCase();
        var second = await world.GivenCase();
        var elsewhere = await World.Create("salford");
        var theirs = await elsewhere.GivenCase();

        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{second.Reference}/people");
        Assert.Contains($"The same name and date of birth is on {first.Reference}.", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.Reference, officer.Text, StringComparison.Ordinal);

        var partner = await world.Visit(Role.AccountableOfficer);
        await partner.Get($"/{world.Slug}/cases/{second.Reference}/people");
        Assert.DoesNotContain(first.Reference, partner.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> Q")]
    [InlineData("👶🏽 Ó Briain")]
    [InlineData("ليلى محمود")]
    [InlineData("=HYPERLINK(\"x\")")]
    public async Task Any_name_is_kept_as_typed_and_shown_as_text(string name)
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/people/child?number=1");

        await officer.Press("Save", With(("Form.Name", name)));

        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.Contains(name, officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(officer.Page.QuerySelectorAll("main script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/people/child?number=1");
        await officer.Press("Save", With(("Form.Name", new string('a', 300))));
        Assert.Equal(["The child’s name must be 200 characters or less"], officer.Errors);
    }

    private static (string, string?)[] With(params (string Name, string? Value)[] other) => [.. other, .. Whole.ExceptBy(other.Select(x => x.Name), x => x.Item1)];
}
