using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.UnsavedTexts;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseReview.IntegrationTests.OwnReturns.Typing;

namespace CaseReview.IntegrationTests.OwnReturns;

/// <summary>Drafts beside each other, and those that come too late.</summary>
public sealed class DraftTests
{
    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task What_arrives_after_saving_is_kept_no_more()
    {
        var (world, _) = await GivenAsked();
        var (lead, unkept) = (await Through(world, "hospital"), await Through(world, "police"));
        foreach (var visitor in new[] { lead, unkept })
        {
            await visitor.Get(Summary);
        }

        var (hospital, police) = (Fields(lead), Fields(unkept));
        await Post(lead, Summary, hospital, "Half");
        await lead.Press("Save and go back", ("Form.Answers[0]", "Whole"));
        await unkept.Press("Save and go back", ("Form.Answers[0]", "At once"));

        var late = await Post(lead, Summary, hospital, "Half and a b");
        var first = await Post(unkept, Summary, police, "At on");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (late.StatusCode, first.StatusCode));
        await lead.Get(Summary);
        Assert.DoesNotContain("You were writing here", lead.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Drafts(world));
        TestClock.Advance(TimeSpan.FromDays(2));
        await world.SendAsSystem(new ForgetOldUnsavedTexts());
        Assert.Equal(0, await world.Read(db => db.Set<UnsavedText>().CountAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    [Trait("Requirement", "X-13")]
    public async Task Two_entries_begun_at_once_are_two_drafts_and_typing_takes_no_offered_one_away()
    {
        const string entry = "/links/return/entry";
        var (world, _) = await GivenAsked();
        var (one, other) = (await Through(world, "hospital"), await Through(world, "hospital"));
        await one.Get(entry);
        await other.Get(entry);
        await Keep(one, entry, ("Form.WhatHappened", "Seen at home"));
        await Keep(other, entry, ("Form.WhatHappened", "A letter came"));

        await one.Get(entry);
        Assert.Contains("as 2 drafts", one.Text, StringComparison.Ordinal);
        await Keep(one, entry, ("Form.WhatHappened", "A third one"));
        await one.Get(entry);
        Assert.Contains("“Seen at home”", one.Text, StringComparison.Ordinal);
        Assert.Contains("“A letter came”", one.Text, StringComparison.Ordinal);
        await one.Press("Throw my draft away 1");
        await one.Get(one.Page.QuerySelectorAll("a").Single(x => x.TextContent.Trim() == "Go on with my draft 1").GetAttribute("href")!);
        await one.Press("Save entry", ("Form.Sure", "Unknown"), ("Form.Source", "Record"));

        await one.Get(entry);
        Assert.Contains("“Seen at home”", one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A letter came", one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A third one", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_the_return_does_not_have_keeps_nothing_and_the_oldest_of_too_many_drafts_goes()
    {
        var (world, leads) = await GivenAsked();
        await leads[0].Send(new KeepReturnText { Place = "entry", Opening = Guid.CreateVersion7(), Fields = "first" });
        for (var i = 0; i < UnsavedText.MostAtOnce; i++)
        {
            TestClock.Advance(TimeSpan.FromSeconds(1));
            await leads[0].Send(new KeepReturnText { Place = "entry", Opening = Guid.CreateVersion7(), Fields = "more" });
        }

        foreach (var place in new[] { "section/nothing", "entry/7", "check", "section/../summary", new string('x', 300) })
        {
            await Assert.ThrowsAsync<NotFound>(() => leads[0].Send(new KeepReturnText { Place = place, Opening = Guid.CreateVersion7(), Fields = "x" }));
        }

        Assert.Equal((UnsavedText.MostAtOnce, 0), await world.Read(async db => (await db.Set<UnsavedText>().CountAsync(), await db.Set<UnsavedText>().CountAsync(x => x.Fields == "first"))));
    }
}
