using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.ReturnTemplates;

public sealed class AskWithTemplateTests
{
    [Fact]
    [Trait("Requirement", "H-RR-01")]
    [Trait("Requirement", "H-RR-03")]
    public async Task A_scoping_document_asks_what_the_partnership_wrote_and_two_questions_are_saved_together()
    {
        var world = await World.Create("herefordshire");
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];

        var asked = await lead.Request;
        Assert.Equal((ReturnKind.ScopingForm, "Scoping document"), (asked.Kind, asked.FormName));
        await lead.Send(new SaveReturnSection { Key = SectionKeys.Factors, Answers = ["Two records", "No meeting"], Version = await lead.Version(SectionKeys.Factors) });
        Assert.Equal("In your agency’s own work\nTwo records\n\nIn joint working with others\nNo meeting", (await lead.Request).Return.Section(SectionKeys.Factors).Text);
        await lead.Send(new SayWhoAnswers { Name = "Fiona Dale", Role = "named nurse" });
        Assert.DoesNotContain("Who is answering", (await lead.Request).Return.Missing);
    }

    [Fact]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "X-13")]
    public async Task Asking_shows_the_templates_and_sends_the_one_that_is_chosen()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/ask");
        Assert.Equal("Rapid review chronology template", manager.Page.QuerySelector("input[name='Form.Template']:checked")!.ParentElement!.QuerySelector("label")!.TextContent.Trim());
        var other = await world.Read(db => db.Set<ReturnTemplate>().SingleAsync(x => x.Key == "scoping"));
        var choices = await world.Send(new GetReturnsToAsk(about.Reference));

        await world.Send(new AskForReturns
        {
            Reference = about.Reference,
            Template = other.Number,
            Agencies = [new AgencyToAsk { Name = "Riverside Clinic", Ask = true, ContactName = "Ida Moss", ContactEmail = "ida@clinic.example" }],
            DueOn = new DateOnly(2026, 12, 17),
            PeriodFrom = new DateOnly(2026, 5, 1),
            PeriodTo = new DateOnly(2026, 12, 8),
        });

        var request = await world.Read(db => db.ReturnRequests.SingleAsync(x => x.CaseId == about.Id));
        Assert.Equal((other.Id, "Scoping form"), (request.TemplateId!.Value, request.FormName));
        Assert.Equal(3, choices.Templates.Count);
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns");
        Assert.Contains("Riverside Clinic", manager.Text, StringComparison.Ordinal);
    }
}
