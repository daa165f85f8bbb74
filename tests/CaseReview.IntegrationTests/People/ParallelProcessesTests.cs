using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.People;

public sealed class ParallelProcessesTests
{
    private static readonly (string, string?)[] Trial =
    [
        ("Form.Kind", "Criminal"), ("Form.Body", "The police"), ("Form.OtherReference", "OP-12"), ("Form.Contact", "Det. Insp. Orla Byrne, 020 7946 0101"),
        ("Form.NextOn.Day", "11"), ("Form.NextOn.Month", "1"), ("Form.NextOn.Year", "2027"), ("Form.NextWhat", "Plea hearing"),
        ("Form.Holds", "true"), ("Form.HoldReason", "A jury could read the report."),
    ];

    [Fact]
    [Trait("Requirement", "X-18")]
    [Trait("Requirement", "D-PUR-07")]
    [Trait("Requirement", "D-PUR-08")]
    [Trait("Requirement", "H-PUR-05")]
    public async Task A_process_beside_the_review_stands_on_its_case_and_in_the_register_until_it_ends()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var (here, register) = ($"/{world.Slug}/cases/{about.Reference}/parallel-processes", $"/{world.Slug}/parallel-processes");
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{here}/add");
        await officer.Press("Add the process");
        Assert.Equal(["Select which process it is", "Enter the body that runs it", "Select whether publication must wait for it"], officer.Errors);

        await officer.Press("Add the process", Trial);
        Assert.Contains("Publication waits", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{register}?kind=Criminal&holds=true");
        Assert.Contains(about.Reference, officer.Text, StringComparison.Ordinal);
        Assert.Contains("Plea hearing", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{register}?kind=Inquest");
        Assert.DoesNotContain(about.Reference, officer.Text, StringComparison.Ordinal);

        await officer.Get($"{here}/end?number=1");
        await officer.Press("Record the end", ("Form.EndedOn.Day", "9"), ("Form.EndedOn.Month", "12"), ("Form.EndedOn.Year", "2026"), ("Form.Outcome", "No charge."));

        Assert.DoesNotContain("Publication waits", officer.Text, StringComparison.Ordinal);
        Assert.Contains("No charge.", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_over_somebody_elses_shows_both()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var here = $"/{world.Slug}/cases/{about.Reference}/parallel-processes";
        var (first, second) = (await world.Visit(Role.BusinessUnitOfficer), await world.Visit());
        await first.Get($"{here}/add");
        await first.Press("Add the process", Trial);
        await first.Get($"{here}/change?number=1");
        await second.Get($"{here}/change?number=1");
        await first.Press("Save the process", ("Form.Contact", "Det. Sgt Ines Park"));

        await second.Press("Save the process", ("Form.Contact", "The duty inspector"));

        Assert.Contains("Det. Sgt Ines Park", second.Text, StringComparison.Ordinal);
        Assert.Contains("The duty inspector", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-CDP-01")]
    [Trait("Requirement", "D-CDP-02")]
    [Trait("Requirement", "S-CDP-01")]
    public async Task An_unexpected_death_opens_the_joint_agency_response_and_what_agencies_owe_it_is_counted()
    {
        var world = await World.Create("salford");
        var about = await world.GivenCase(harm: Domain.Cases.Harm.Death);
        var root = $"/{world.Slug}/cases/{about.Reference}";
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        foreach (var time in (int[])[1, 2])
        {
            await officer.Get($"{root}/people/child?number=1");
            await officer.Press("Save", ("Form.DeathExpected", "No"));
        }

        await officer.Get($"{root}/parallel-processes");
        Assert.Single(officer.Page.QuerySelectorAll("h2"), h => h.TextContent.Contains("Joint agency response", StringComparison.Ordinal));
        await officer.Get($"{root}/parallel-processes/information?number=1");
        var agency = officer.Page.QuerySelector("#Form_Agency option:last-child")!.GetAttribute("value");
        await officer.Press("Save", ("Form.Agency", agency), ("Form.AskedOn.Day", "8"), ("Form.AskedOn.Month", "12"), ("Form.AskedOn.Year", "2026"));
        await officer.Get($"/{world.Slug}/parallel-processes");
        Assert.Contains("1 agency has not given information yet", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{root}/parallel-processes/information?number=1");
        await officer.Press(
            "Save",
            ("Form.Agency", agency), ("Form.AskedOn.Day", "8"), ("Form.AskedOn.Month", "12"), ("Form.AskedOn.Year", "2026"),
            ("Form.GivenOn.Day", "9"), ("Form.GivenOn.Month", "12"), ("Form.GivenOn.Year", "2026"));

        await officer.Get($"/{world.Slug}/parallel-processes");
        Assert.DoesNotContain("not given information", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "K-EQ-02")]
    [Trait("Requirement", "K-PUR-03")]
    [Trait("Requirement", "S-PUR-04")]
    public async Task What_is_put_to_an_agency_waits_for_its_answer()
    {
        var world = await World.Create("kingston-richmond");
        var about = await world.GivenCase();
        var here = $"/{world.Slug}/cases/{about.Reference}/challenges";
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{here}/add");
        var agency = officer.Page.QuerySelector("#Form_Agency option:last-child")!.GetAttribute("value");
        await officer.Press(
            "Record the challenge",
            ("Form.Topic", "DiscriminatoryPractice"), ("Form.Agency", agency), ("Form.Finding", "No interpreter was offered."), ("Form.Question", "Why not, and what changes?"),
            ("Form.PutOn.Day", "9"), ("Form.PutOn.Month", "12"), ("Form.PutOn.Year", "2026"));
        Assert.Contains("Not answered", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{here}/answer?number=1");
        await officer.Press("Record the answer", ("Form.Answer", "Booking is now automatic."), ("Form.AnsweredOn.Day", "10"), ("Form.AnsweredOn.Month", "12"), ("Form.AnsweredOn.Year", "2026"));

        Assert.Contains("Booking is now automatic.", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not answered", officer.Text, StringComparison.Ordinal);
    }
}
