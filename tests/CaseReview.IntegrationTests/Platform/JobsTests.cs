using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CaseReview.IntegrationTests.Platform;

public sealed class JobsTests
{
    [Fact]
    public async Task The_real_scheduler_writes_down_its_runs_and_a_failure_with_its_reason_and_runs_a_job_when_asked()
    {
        TestClock.Begin();
        var app = await TestApp.StartAsync(settings: [("Role", "all"), ("Calendar:BankHolidaysUrl", "http://127.0.0.1:9/bank-holidays.json")]);
        await app.App.Services.GetRequiredService<PartnershipImporter>().AddAdministrator("admin@platform.example", WebVisitor.Password);
        var administrator = new WebVisitor(app);
        await administrator.SignIn("admin@platform.example");

        await Until(administrator, page => page.Contains("outbox", StringComparison.Ordinal) && page.Contains("Failed", StringComparison.Ordinal));
        var failures = administrator.Text.Split("could not be fetched from 127.0.0.1").Length;
        await administrator.Press("Run now: calendar", ("job", "calendar"));
        Assert.Contains("The job calendar runs as soon as a worker looks", administrator.Text, StringComparison.Ordinal);
        await Until(administrator, page => page.Split("could not be fetched from 127.0.0.1").Length > failures);

        Assert.Contains("Sends emails that are due, every 3 seconds", administrator.Text, StringComparison.Ordinal);
        await app.App.StopAsync();
    }

    [Fact]
    [Trait("Requirement", "K-CON-01")]
    public async Task Files_that_wait_for_a_scanner_that_is_gone_are_released_with_a_reason_that_the_history_keeps()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await world.Send(new AddDocuments { Reference = about.Reference, Files = [new UploadedFile("plan.pdf", "%PDF-1.7\nA page"u8.ToArray())] });
        await world.Read(db => db.Set<Document>().ExecuteUpdateAsync(x => x.SetProperty(d => d.Scan, ScanResult.Waiting)));
        await world.App.App.Services.GetRequiredService<PartnershipImporter>().AddAdministrator($"admin@{world.Slug}.example", WebVisitor.Password);
        var administrator = new WebVisitor(world.App);
        await administrator.SignIn($"admin@{world.Slug}.example");
        await administrator.Get("/platform/jobs");
        Assert.Contains("None is set up: new files are marked as not scanned", administrator.Text, StringComparison.Ordinal);

        await administrator.Press("Release the files that wait");
        Assert.Equal(["Enter why the files are released without a virus check"], administrator.Errors);
        await administrator.Press("Release the files that wait", ("Form.Reason", "The scanner moves next week"));

        Assert.Contains("They are marked as not scanned", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(ScanResult.NotScanned, await world.Read(db => db.Set<Document>().Select(x => x.Scan).SingleAsync()));
        var entry = await world.Read(db => db.AuditEntries.SingleAsync(x => x.EventName == nameof(DocumentReleasedUnscanned)));
        Assert.Equal("Released without a virus check: plan.pdf", entry.Summary);
        Assert.Equal((ActorKind.PlatformAdministrator, "platform administrator"), (entry.ActorKind, entry.ActorRole));
    }

    [Fact]
    public void A_reason_holds_our_own_words_and_nothing_that_was_read_from_a_row()
    {
        var failure = new AggregateException(
            new RuleViolation("The report has no author."), new RuleViolation("The report has no author."),
            new InvalidOperationException("Kit Marlow"), new PostgresException("Key (name)=(Kit Marlow) exists", "ERROR", "ERROR", "23505"));

        var reason = JobRecorder.ReasonOf(failure);

        Assert.Equal("The report has no author. (2 times)\nInvalidOperationException\nPostgresException 23505", reason);
    }

    private static async Task Until(WebVisitor visitor, Func<string, bool> shows)
    {
        for (var tries = 0; tries < 150; tries++)
        {
            await visitor.Get("/platform/jobs");
            if (shows(visitor.Text))
            {
                return;
            }

            await Task.Delay(400);
        }

        Assert.Fail(visitor.Text);
    }
}
