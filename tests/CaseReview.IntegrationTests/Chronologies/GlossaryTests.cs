using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Domain.Anonymising;
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

    [Fact]
    public async Task An_agency_can_be_shown_as_another_and_then_its_name_letters_and_colour_are_nowhere()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police");
        foreach (var lead in leads)
        {
            await lead.Fill(new DateOnly(2026, 10, 5));
            await lead.Send(new SubmitReturn { Declared = true });
        }

        var hospital = (await leads[0].Request).Agency;
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";
        await manager.Get($"{here}/glossary");
        await manager.Press("Save the glossary", ("Form.Agencies[0].ShownAs", "Agency A"), ("Form.Agencies[1].ShownAs", "agency a"));
        Assert.Contains("Another agency is called", manager.Errors[0], StringComparison.Ordinal);
        await manager.Press("Save the glossary", ("Form.Agencies[0].ShownAs", "Agency A"), ("Form.Agencies[1].ShownAs", ""));

        foreach (var page in new[] { $"{here}?anonymise=true", $"{here}/timeline?anonymise=true", $"{here}/compare/2026-10-05?anonymise=true" })
        {
            await manager.Get(page);
            var main = manager.Page.QuerySelector("main")!.OuterHtml;
            Assert.Contains("Agency A", main, StringComparison.Ordinal);
            Assert.DoesNotContain(hospital.Name, main, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($">{hospital.Letters}<", main, StringComparison.Ordinal);
        }

        var check = await world.Send(new CheckChronology(about.Reference, Anonymise: true));
        Assert.DoesNotContain(check.Showing, x => x.Kind is LeakKind.Agency);
        await manager.Get($"{here}/glossary");
        Assert.Equal("Agency A", manager.Page.QuerySelector("input[name='Form.Agencies[0].ShownAs']")!.GetAttribute("value"));
    }
}
