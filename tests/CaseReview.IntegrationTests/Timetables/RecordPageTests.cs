using CaseReview.Domain.Cases;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Timetables;

public sealed class RecordPageTests
{
    [Fact]
    [Trait("Requirement", "H-CRI-07")]
    [Trait("Requirement", "X-03")]
    public async Task An_event_that_the_partnerships_own_rules_name_is_recorded_on_the_timetable_and_its_clock_runs()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var reference = await world.AcceptedAdult();
        var officer = await world.Visit();
        var root = $"/{world.Slug}/cases/{reference}/timetable";
        await officer.Get(root);
        Assert.DoesNotContain("Record something else that happened", officer.Text, StringComparison.Ordinal);
        await world.AskFromReferral(reference, ReviewFramework.Adult, ReviewFramework.DomesticHomicide);

        await officer.Get(root);
        await officer.Get(officer.Page.QuerySelector($"a[href='{root}/record']")!.GetAttribute("href")!);
        await officer.Press("Record it");
        Assert.Equal(["Select what happened", "Enter the date on which it happened"], officer.Errors);
        await officer.Press("Record it", [("Form.EventKey", "community-safety-partnership-told"), .. On("1", "1", "2027")]);
        Assert.Equal(["The date and time must be in the past"], officer.Errors);
        await officer.Press("Record it", [("Form.EventKey", "community-safety-partnership-told"), .. On("9", "12", "2026")]);

        Assert.Equal(root, officer.Path);
        Assert.Contains("Community Safety Partnership told of the death", officer.Text, StringComparison.Ordinal);
        var due = await world.Read(db => db.Set<Deadline>().SingleAsync(x => x.Key == "decide-domestic-homicide-review"));
        Assert.Equal((new DateOnly(2027, 1, 9), null), (due.DueOn, due.MetOn));

        await officer.Get($"{root}/record");
        await officer.Press("Record it", [("Form.EventKey", "community-safety-partnership-told"), .. On("9", "12", "2026")]);
        Assert.Equal(1, await world.Read(db => db.Set<CaseEvent>().CountAsync(x => x.Key == "community-safety-partnership-told")));
        await officer.Get($"{root}/record");
        await officer.Press("Record it", [("Form.EventKey", EventKeys.PanelResponded), .. On("9", "12", "2026")]);
        Assert.Contains("Select what happened", officer.Errors);
    }

    private static (string, string)[] On(string day, string month, string year) =>
        [("Form.HappenedOn.Day", day), ("Form.HappenedOn.Month", month), ("Form.HappenedOn.Year", year)];
}
