using System.Net;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Referrals;

public sealed class NewTests
{
    private static readonly (string, string?)[] Filled =
    [
        ("Form.WhatHappened", "A head injury.\r\nSeen at hospital."), ("Form.OccurredOn.Day", "8"), ("Form.OccurredOn.Month", "12"), ("Form.OccurredOn.Year", "2026"),
        ("Form.Place", "At home"), ("Form.AwareAt.Day", "9"), ("Form.AwareAt.Month", "12"), ("Form.AwareAt.Year", "2026"), ("Form.AwareAt.Time", "16:40"),
        ("Form.ReporterName", "Alex Caller"), ("Form.ReporterRole", "Duty manager"), ("Form.ReporterOrganisation", "Children’s social care"), ("Form.ReporterContact", "01302 496 0000"),
        ("Form.Children[0].Name", "Kit Marlow"), ("Form.Children[0].Age", "4 months"), ("Form.Children[0].Harm", "SeriousHarm"), ("Form.Children[0].LookedAfter", "NotKnown"),
    ];

    [Fact]
    public async Task An_officer_records_a_serious_incident_and_lands_on_the_case()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/referrals/new?route=authority");

        await officer.Press("Record the incident", Filled);

        Assert.EndsWith($"/cases/{world.Prefix}-2026-0001", officer.Path, StringComparison.Ordinal);
        var child = await world.Read(db => db.Cases.SelectMany(x => x.Subjects).SingleAsync());
        Assert.Equal("4 months", child.AgeOn(new DateOnly(2026, 12, 8)));
    }

    [Fact]
    public async Task Nothing_but_a_telephone_number_is_refused_beside_each_field_and_kept()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/referrals/new?route=authority");

        await officer.Press("Record the incident", ("Form.ReporterContact", "01302 496 0000"));

        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        Assert.Contains("Enter what happened", officer.Errors);
        Assert.Contains("Enter the date the authority became aware, and the time", officer.Errors);
        Assert.Contains("Enter the child’s name", officer.Errors);
        Assert.Equal("01302 496 0000", officer.Page.QuerySelector("[name='Form.ReporterContact']")!.GetAttribute("value"));
        Assert.All(officer.Page.QuerySelectorAll(".govuk-error-summary__list a"), x => Assert.NotNull(officer.Page.GetElementById(x.GetAttribute("href")![1..])));
    }

    [Theory]
    [InlineData("11", "09:00", "must be today or in the past")]
    [InlineData("7", "09:00", "must be the same as or after the date of the incident")]
    [InlineData("10", "10:01", "must be in the past")]
    public async Task Awareness_in_the_future_or_before_the_incident_is_refused(string day, string time, string says)
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/referrals/new?route=authority");

        await officer.Press("Record the incident", [.. Filled.Where(x => x.Item1 is not ("Form.AwareAt.Day" or "Form.AwareAt.Time")), ("Form.AwareAt.Day", day), ("Form.AwareAt.Time", time)]);

        Assert.Contains(officer.Errors, x => x.Contains(says, StringComparison.Ordinal));
        Assert.Equal("At home", officer.Page.QuerySelector("[name='Form.Place']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task More_than_20000_characters_are_refused_and_kept()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/referrals/new?route=authority");

        await officer.Press("Record the incident", [.. Filled.Skip(1), ("Form.WhatHappened", new string('a', 20_001))]);

        Assert.Contains("What happened must be 20,000 characters or less", officer.Errors);
        Assert.Equal(20_001, officer.Page.QuerySelector("[name='Form.WhatHappened']")!.TextContent.Trim().Length);
    }

    [Fact]
    public async Task Another_child_is_added_without_losing_what_was_typed()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/referrals/new?route=authority");

        await officer.Press("Add another child", Filled);
        await officer.Press("Record the incident", ("Form.Children[1].Name", "Robin Marlow"), ("Form.Children[1].Harm", nameof(Harm.SeriousHarm)), ("Form.Children[1].LookedAfter", nameof(Known.No)));

        Assert.Equal(["Kit Marlow", "Robin Marlow"], await world.Read(db => db.Cases.SelectMany(x => x.Subjects).OrderBy(x => x.Number).Select(x => x.Name).ToListAsync()));
    }

    [Fact]
    public async Task Enter_in_a_field_logs_the_referral_as_the_green_button_does()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/referrals/new?route=authority");

        await officer.PressEnter("Add another child", Filled);

        Assert.EndsWith($"/cases/{world.Prefix}-2026-0001", officer.Path, StringComparison.Ordinal);
        Assert.Single(await world.Read(db => db.Cases.SelectMany(x => x.Subjects).ToListAsync()));
    }
}
