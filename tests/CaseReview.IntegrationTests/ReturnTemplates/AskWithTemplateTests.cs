using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.ReturnTemplates;
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
    public async Task A_template_that_is_replaced_while_the_page_is_open_is_chosen_again_and_nothing_typed_is_lost()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns/ask");
        var draft = await world.Send(new DraftReturnTemplate { Number = 1 });
        var read = await world.Send(new GetReturnTemplate(draft));
        await world.Send(new ChangeTemplateSection { Number = draft, Version = read.Version, Position = 2, Title = "Contact", Questions = [new(), new() { Text = "With whom", Required = true, MaxLength = 20 }] });
        await Assert.ThrowsAsync<StaleEdit>(() => world.Send(new PublishReturnTemplate { Number = draft, Version = read.Version, Reason = "Shorter" }));
        await Assert.ThrowsAsync<StaleEdit>(() => world.Send(new DiscardReturnTemplate { Number = draft, Version = read.Version }));
        await world.Send(new PublishReturnTemplate { Number = draft, Version = read.Version + 1, Reason = "Shorter" });

        await manager.Press("Check before sending", ("Form.Agencies[0].Ask", "true"), ("Form.Agencies[0].ContactName", "Ida Moss"), ("Form.Agencies[0].ContactEmail", "ida@clinic.example"),
            ("Form.PeriodFrom.Day", "1"), ("Form.PeriodFrom.Month", "5"), ("Form.PeriodFrom.Year", "2026"), ("Form.Message", "Please look twice"));

        Assert.Contains("A later version has taken the place of this template. Select what they fill in", manager.Errors);
        Assert.Contains("Please look twice", manager.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        var tooLong = await Assert.ThrowsAsync<FluentValidation.ValidationException>(async () =>
            await lead.Send(new SayWhetherContact { HadContact = true, Text = "Mother and both children", Version = await lead.Version("contact") }));
        Assert.Equal(("Text", "This answer must be 20 characters or less. You have 24"), (tooLong.Errors.Single().PropertyName, tooLong.Errors.Single().ErrorMessage));
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
