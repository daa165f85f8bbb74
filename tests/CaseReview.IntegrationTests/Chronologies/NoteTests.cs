using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Chronologies;

public sealed class NoteTests
{
    [Fact]
    [Trait("Requirement", "D-RR-08")]
    [Trait("Requirement", "K-CON-01")]
    public async Task The_business_unit_reads_its_note_and_neither_agency_nor_chair_does()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill(new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 9));
        await lead.Send(new SubmitReturn { Declared = true });
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";

        await manager.Get($"{here}/notes/1/2");
        await manager.Press("Save the note", ("Form.Text", "Ask why the address was left"), ("Form.IsSignificant", "true"));

        Assert.Contains("Ask why the address was left", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Significant", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{here}?only=Significant");
        Assert.Single(manager.Page.QuerySelectorAll(".cr-chrono__entry"));
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get(here);
        Assert.DoesNotContain("address was left", chair.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await chair.Get($"{here}/notes/1/2");
        Assert.Equal(HttpStatusCode.Forbidden, chair.Status);
        Assert.DoesNotContain("address was left", System.Text.Json.JsonSerializer.Serialize(await lead.Send(new GetOwnReturn())), StringComparison.Ordinal);
        Assert.False(await world.Read(db => db.AuditEntries.AnyAsync(x => x.Details.Contains("address was left"))));
    }

    [Fact]
    public async Task Two_who_write_one_note_see_both_texts()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill(new DateOnly(2026, 10, 5));
        await lead.Send(new SubmitReturn { Declared = true });
        var note = new WriteEntryNote { Reference = about.Reference, Request = 1, Entry = 1, Text = "First" };
        await world.Send(note);

        var stale = await Assert.ThrowsAsync<StaleEdit>(() => world.Send(note with { Text = "Second" }));

        Assert.Equal(("First", "Second"), (stale.Saved, stale.Typed));
        await world.Send(note with { Text = "Second", Version = stale.Version });
        Assert.Equal("Second", (await world.Send(new GetEntryNote(about.Reference, 1, 1))).Text);
        await Assert.ThrowsAsync<NotFound>(() => world.Send(note with { Entry = 9 }));
        Assert.Equal(1, await world.Read(db => db.Set<EntryNote>().CountAsync(x => x.CaseId == about.Id)));
    }
}
