using System.Net;
using CaseReview.Application.LegalAdvices;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.LegalAdvices;

[Trait("Requirement", "D-RR-15")]
public sealed class ShowTests
{
    [Fact]
    public async Task The_chair_asks_the_adviser_answers_and_each_reading_is_kept()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        await world.Send(new LetReadCase { Reference = reference, Person = world.Member(Role.LegalAdviser).Number, Reason = "To advise" });
        var address = $"/{world.Slug}/cases/{reference}/rapid-review";
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"{address}/legal-advice");
        await chair.Press("Ask for advice");
        Assert.Equal(["Enter what you ask"], chair.Errors);
        await chair.Press("Ask for advice", ("Form.Question", "May the inquest see the returns?"));

        var adviser = await world.Visit(Role.LegalAdviser);
        await adviser.Get(address);
        Assert.Contains("Legal advice", adviser.Text, StringComparison.Ordinal);
        await adviser.Get($"{address}/legal-advice/1");
        await adviser.Press("Record the advice", ("Form.Advice", "Only on the coroner’s request."));

        Assert.Contains("Only on the coroner’s request.", adviser.Text, StringComparison.Ordinal);
        var told = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.Kind == "Request for legal advice"));
        Assert.Equal(world.Member(Role.LegalAdviser).Email, told.To.Email);
        Assert.DoesNotContain("inquest", told.Body, StringComparison.Ordinal);
        Assert.True(await world.Read(db => db.AccessEntries.AnyAsync(x => x.What == "legal advice" && x.ActorName == world.Member(Role.LegalAdviser).Name)));
        Assert.DoesNotContain("coroner", await world.Read(db => db.AuditEntries.Select(x => x.Summary).ToListAsync()), StringComparer.OrdinalIgnoreCase);
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new GiveLegalAdvice { Reference = reference, Number = 1, Advice = "Or not" }, Role.GroupChair));
    }

    [Theory]
    [InlineData(Role.BusinessUnitOfficer)]
    [InlineData(Role.AccountableOfficer)]
    public async Task Who_reads_the_rest_of_the_case_reads_no_legal_advice(Role role)
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        await world.Send(new AskForLegalAdvice { Reference = reference, Question = "May the inquest see the returns?" });
        var reader = await world.Visit(role);

        await reader.Get($"/{world.Slug}/cases/{reference}/rapid-review/legal-advice");

        Assert.Equal(HttpStatusCode.Forbidden, reader.Status);
        await reader.Get($"/{world.Slug}/cases/{reference}/rapid-review");
        Assert.DoesNotContain("rapid-review/legal-advice", reader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}
