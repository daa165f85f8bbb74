using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Testing;
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
