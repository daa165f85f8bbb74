using System.Globalization;
using CaseReview.Infrastructure.Jobs;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Platform;

/// <summary>The jobs, for the platform administrator: last run, next run, failures with their reason, run now.</summary>
/// <param name="book">What is known of them.</param>
public sealed class JobsModel(JobBook book) : CaseReviewPage
{
    /// <summary>Every job.</summary>
    public IReadOnlyList<JobLine> Jobs { get; private set; } = [];

    /// <summary>The latest failures.</summary>
    public IReadOnlyList<JobFailure> Failures { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => (Jobs, Failures) = (await book.All(ct), await book.Failures(ct));

    /// <summary>Shows the jobs.</summary>
    public void OnGet()
    {
    }

    /// <summary>Asks for a job to be run now.</summary>
    /// <param name="job">Its name.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAsync([FromForm] string job, CancellationToken ct)
    {
        await book.RunNow(job, ct);
        Done($"The job {job} runs as soon as a worker looks, within half a minute.");
        return Redirect("/platform/jobs");
    }

    /// <summary>How a run ended.</summary>
    /// <param name="run">The run.</param>
    /// <returns>"Failed" or "Done".</returns>
    public static string Status(JobRun run) => run.Failed ? "Failed" : "Done";

    /// <summary>A length of time as people say it.</summary>
    /// <param name="time">How long.</param>
    /// <returns>"3 seconds", "5 minutes", "6 hours".</returns>
    public static string InWords(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => "less than a second",
        { TotalSeconds: < 60 } => Words(time.TotalSeconds, "second"),
        { TotalMinutes: < 60 } => Words(time.TotalMinutes, "minute"),
        _ => Words(time.TotalHours, "hour"),
    };

    private static string Words(double count, string unit) =>
        Math.Round(count) is var whole && whole == 1 ? $"1 {unit}" : string.Create(CultureInfo.InvariantCulture, $"{whole:0} {unit}s");
}
