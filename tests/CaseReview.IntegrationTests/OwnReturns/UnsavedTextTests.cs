using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.UnsavedTexts;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;
using static CaseReview.IntegrationTests.OwnReturns.Typing;

namespace CaseReview.IntegrationTests.OwnReturns;

public sealed class UnsavedTextTests
{
    [Fact]
    [Trait("Requirement", "X-13")]
    [Trait("Requirement", "D-RR-06")]
    public async Task What_was_typed_and_not_saved_is_offered_to_the_same_person_and_changes_nothing()
    {
        var (world, _) = await GivenAsked();
        var lead = await Through(world, "hospital");
        await lead.Get(Summary);
        var before = await world.Read(db => db.AuditEntries.CountAsync());
        await Keep(lead, Summary, ("Form.Answers[0]", "We saw the mother"));
        var answer = await Keep(lead, Summary, ("Form.Answers[0]", "We saw the mother twice in"));
        Assert.Equal("""{"at":"10:00"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(before, await world.Read(db => db.AuditEntries.CountAsync()));

        var later = await Through(world, "hospital");
        await later.Get(Summary);
        Assert.Contains("You were writing here", later.Text, StringComparison.Ordinal);
        Assert.Equal("", later.Page.QuerySelector("textarea")!.TextContent.Trim());
        await later.Get(later.Page.QuerySelectorAll("a").Single(x => x.TextContent.Trim() == "Go on with my draft").GetAttribute("href")!);
        Assert.Equal("We saw the mother twice in", later.Page.QuerySelector("textarea")!.TextContent.Trim());
        await later.Press("Save and go back", ("Form.Answers[0]", "We saw the mother twice in May"));
        await later.Get(Summary);

        Assert.DoesNotContain("You were writing here", later.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Drafts(world));
    }

    [Fact]
    public async Task A_draft_over_a_text_that_somebody_else_saved_shows_both()
    {
        var (world, leads) = await GivenAsked();
        var first = await Through(world, "hospital");
        await first.Get(Summary);
        await Keep(first, Summary, ("Form.Answers[0]", "Mine, half writ"));
        await leads[0].Send(new SaveReturnSection { Key = "summary", Answers = ["Theirs"], Version = await leads[0].Version("summary") });

        await GoOn(first, Summary);
        await first.Press("Save and go back");

        Assert.Equal(HttpStatusCode.Conflict, first.Status);
        Assert.Contains("Theirs", first.Text, StringComparison.Ordinal);
        Assert.Contains("Mine, half writ", first.Text, StringComparison.Ordinal);
        await first.Press("Save this text instead");
        Assert.Equal("Mine, half writ", (await leads[0].Request).Return.Section("summary").Text);
    }

    [Fact]
    public async Task Nobody_else_sees_a_draft_and_it_can_be_thrown_away()
    {
        var (world, _) = await GivenAsked();
        var (hospital, practice) = (await Through(world, "hospital"), await Through(world, "police"));
        await hospital.Get(Summary);
        await Keep(hospital, Summary, ("Form.Answers[0]", "Ours alone"));

        await practice.Get(Summary);
        Assert.DoesNotContain("You were writing here", practice.Text, StringComparison.Ordinal);
        await hospital.Get(Summary);
        await hospital.Press("Throw my draft away");

        Assert.Equal(Summary, hospital.Path);
        Assert.DoesNotContain("You were writing here", hospital.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task A_half_typed_entry_comes_back_as_it_was_without_a_word_about_mistakes()
    {
        var (world, _) = await GivenAsked();
        var lead = await Through(world, "hospital");
        await lead.Get("/links/return/entry");
        await Keep(lead, "/links/return/entry", ("Form.Sure", "About"), ("Form.On.Day", "3"), ("Form.Source", "Midwifery"), ("Form.WhatHappened", "Seen at ho"), ("Form.IsConcern", "true"));

        await GoOn(lead, "/links/return/entry");

        Assert.Empty(lead.Errors);
        Assert.Equal("3", lead.Page.QuerySelector("input[name='Form.On.Day']")!.GetAttribute("value"));
        Assert.Equal("Midwifery", lead.Page.QuerySelector("input[name='Form.Source']")!.GetAttribute("value"));
        Assert.Equal("Seen at ho", lead.Page.QuerySelector("textarea[name='Form.WhatHappened']")!.TextContent.Trim());
        Assert.True(lead.Page.QuerySelector("input[name='Form.IsConcern']")!.HasAttribute("checked"));
        Assert.True(lead.Page.QuerySelector("input[value='About']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Nothing_is_kept_once_the_return_is_sent_or_without_the_forms_token_and_drafts_go_when_it_is_accepted()
    {
        var (world, leads) = await GivenAsked();
        var lead = await Through(world, "hospital");
        await lead.Get(Summary);
        await Keep(lead, Summary, ("Form.Answers[0]", "Left behind"));
        var forged = await lead.Raw(new HttpRequestMessage(HttpMethod.Post, Summary + "?handler=Keep") { Content = new FormUrlEncodedContent([KeyValuePair.Create("Form.Answers[0]", "x")]) });
        var tooLong = await Keep(lead, Summary, ("Form.Answers[0]", new string('x', UnsavedText.MaxLength)));
        await leads[0].Send(new SendNilReturn { Name = "Dr Tran", Role = "named GP" });
        var late = await Keep(lead, Summary, ("Form.Answers[0]", "Too late"));
        Assert.Equal(1, await world.Read(db => db.Set<UnsavedText>().CountAsync()));
        var reference = await world.Read(db => db.Cases.Select(x => x.Reference).SingleAsync());

        await world.Send(new AcceptReturn(reference, 1));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, tooLong.StatusCode);
        Assert.Contains("has been sent or closed", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await world.Read(db => db.Set<UnsavedText>().CountAsync()));
    }

    [Fact]
    public async Task A_section_of_the_report_is_kept_for_whoever_writes_it_and_forgotten_after_a_quarter_of_a_year()
    {
        var journey = await ReportJourney.MeetingHeld();
        var world = journey.World;
        await world.Send(new StartReport { Reference = journey.Reference, Author = world.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });
        var path = $"/{world.Slug}/cases/{journey.Reference}/report/sections/1";
        var (manager, officer) = (await world.Visit(), await world.Visit(Role.BusinessUnitOfficer));
        await manager.Get(path);
        await Keep(manager, path, ("Form.Text", "Half a sente"));

        await officer.Get(path);
        await GoOn(manager, path);
        Assert.DoesNotContain("You were writing here", officer.Text, StringComparison.Ordinal);
        Assert.Equal("Half a sente", manager.Page.QuerySelector("textarea")!.TextContent.Trim());
        await Assert.ThrowsAsync<NotFound>(() => world.Send(new KeepReportText { Reference = journey.Reference, Number = 99, Fields = "x" }));
        TestClock.Advance(TimeSpan.FromDays(91));
        await world.SendAsSystem(new ForgetOldUnsavedTexts());

        Assert.Equal(0, await world.Read(db => db.Set<UnsavedText>().CountAsync()));
    }
}
