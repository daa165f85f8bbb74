using System.Net;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.People;

public sealed class ReadersTests
{
    [Fact]
    [Trait("Requirement", "X-16")]
    public async Task A_legal_adviser_reads_a_case_only_while_added_to_it()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var adviser = world.Member(Role.LegalAdviser);
        var address = $"/{world.Slug}/cases/{about.Reference}";
        var reader = await world.Visit(Role.LegalAdviser);
        await reader.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);

        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{address}/people/readers");
        await officer.Press("Add to this case");
        Assert.Equal(["Select who is to read the case", "Enter why they need to read the case"], officer.Errors);
        await officer.Press("Add to this case", ("Form.Person", $"{adviser.Number}"), ("Form.Reason", "Advice on the criminal proceedings."));
        Assert.Contains($"{adviser.Name} can now read this case.", officer.Text, StringComparison.Ordinal);
        await reader.Get(address);
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        await reader.Get($"{address}/people/readers");
        Assert.Equal(HttpStatusCode.Forbidden, reader.Status);
        var told = Assert.Single(await world.Read(db => db.Set<OutboxMessage>().Where(m => m.CaseId == about.Id && m.Kind == "Case opened to a reader").ToListAsync()));
        Assert.Equal((adviser.Email, false), (told.To.Email, told.Body.Contains("criminal", StringComparison.Ordinal)));

        await officer.Press($"Remove {adviser.Name} from this case");
        await reader.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
        await officer.Get($"{address}/history");
        Assert.Contains("Advice on the criminal proceedings.", officer.Text, StringComparison.Ordinal);
        Assert.Contains("no longer reads it", officer.Text, StringComparison.Ordinal);
    }
}
