using CaseReview.Application.AgencyReturns;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "K-CON-01")]
public sealed class GlossaryTests
{
    [Fact]
    public async Task The_page_shows_it_with_names_replaced_and_the_glossary_holds_who_is_recorded()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill();
        await lead.Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = new DateOnly(2026, 10, 5), Source = "Case file", WhatHappened = "Kit Marlow seen by Dr Lucy Tran" });
        await lead.Send(new SubmitReturn { Declared = true });
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";

        await manager.Get($"{here}/glossary");
        Assert.Contains("Kit Marlow = K.M.", manager.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await manager.Press("Save the glossary", ("Form.Lines", "Kit Marlow = K.M.\nsomebody"));
        Assert.Contains("Line 2 must be a name", Assert.Single(manager.Errors), StringComparison.Ordinal);
        await manager.Press("Save the glossary", ("Form.Lines", "Kit Marlow = Child Z"));

        Assert.Contains("Child Z seen by Dr HOS lead", manager.Text, StringComparison.Ordinal);
        await manager.Get(here);
        Assert.Contains("Kit Marlow seen", manager.Text, StringComparison.Ordinal);
    }
}
