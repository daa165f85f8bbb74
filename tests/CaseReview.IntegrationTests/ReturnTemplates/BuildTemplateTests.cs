using System.Net;
using CaseReview.Application.ReturnTemplates;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.ReturnTemplates;

[Trait("Requirement", "D-RR-04")]
[Trait("Requirement", "H-RR-03")]
public sealed class BuildTemplateTests
{
    [Fact]
    public async Task A_manager_builds_the_next_version_and_what_was_sent_before_keeps_its_own()
    {
        var world = await World.Create();
        var sent = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/templates/1");
        await manager.Press("Start a draft of the next version");
        var draft = manager.Path;

        await manager.Get($"{draft}/section");
        await manager.Press("Save the section", ("Form.Part", "Written"), ("Form.Title", ""));
        Assert.Contains("Enter a title for the section", manager.Errors);
        await manager.Press("Save the section", ("Form.Part", "Written"), ("Form.Title", "The child’s day"), ("Form.Report", "KeyPracticeEpisodes"), ("Form.Questions[0].Text", "What was a day like?"),
            ("Form.Questions[1].Text", "Who saw it?"), ("Form.Questions[1].MaxLength", "500"));
        Assert.Contains("What was a day like?", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Goes into the report under “Key practice episodes”", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{draft}/preview");
        Assert.Equal("500", manager.Page.QuerySelectorAll(".govuk-character-count")[^1].GetAttribute("data-maxlength"));
        await manager.Get($"{draft}/compare");
        var section = manager.Page.QuerySelectorAll("section").Single(x => x.TextContent.Contains("What was a day like?", StringComparison.Ordinal));
        Assert.Equal("The child’s day Added", string.Join(' ', section.QuerySelector("h2")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("version 1” to", manager.Text, StringComparison.Ordinal);
        Assert.Contains("The same in both", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{draft}/publish");
        await manager.Press("Publish the template", ("Form.Reason", "The meeting asked for the child’s day"));

        Assert.Contains("version 2", manager.Text, StringComparison.Ordinal);
        var versions = await world.Read(db => db.Set<ReturnTemplate>().Where(x => x.Key == "chronology").OrderBy(x => x.Number).ToListAsync());
        Assert.Equal([TemplateState.Closed, TemplateState.Published], versions.Select(x => x.State));
        Assert.Null((await sent.Request).Return.Find("the-child-s-day"));
        var next = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        Assert.Equal([20_000, 500], (await next.Request).Return.Section("the-child-s-day").Asked.Questions.Select(x => x.MaxLength));
        await manager.Get($"/{world.Slug}/settings/templates");
        Assert.Contains("The meeting asked for the child’s day", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_is_a_template_of_its_own_whose_sections_are_moved_and_taken_out()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/templates/1");
        await manager.Press("Copy", ("Form.CopyName", "Short return"));
        var number = int.Parse(manager.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var view = await world.Send(new GetReturnTemplate(number));

        await world.Send(new ArrangeTemplateSections { Number = number, Version = view.Version, Raise = 4 });
        await Assert.ThrowsAsync<CaseReview.Application.Common.StaleEdit>(() => world.Send(new ArrangeTemplateSections { Number = number, Version = view.Version, Remove = 1 }));
        await world.Send(new ArrangeTemplateSections { Number = number, Version = view.Version + 1, Remove = 1 });

        var changed = await world.Send(new GetReturnTemplate(number));
        Assert.Equal(("short-return", "contact", "chronology"), (changed.Form.Key, changed.Form.Sections[0].Key, changed.Form.Sections[1].Key));
        Assert.Contains("One section must ask who is answering", changed.Mistakes);
        await manager.Get($"/{world.Slug}/settings/templates/{number}/publish");
        Assert.Equal($"/{world.Slug}/settings/templates/{number}", manager.Path);
        await manager.Get($"/{world.Slug}/settings/templates/{number}/change");
        await manager.Press("Save", ("Form.Name", "Shorter return"), ("Form.Kind", "ManagementReview"));
        await manager.Press("Discard this draft");
        Assert.Contains("The draft is discarded", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officers_read_templates_and_others_do_not()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/settings/templates/1");
        Assert.DoesNotContain("Start a draft", officer.Text, StringComparison.Ordinal);
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"/{world.Slug}/settings/templates");
        Assert.Equal(HttpStatusCode.Forbidden, chair.Status);
    }
}
