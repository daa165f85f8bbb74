using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Jobs;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Platform;

/// <summary>The jobs, for the platform administrator: last run, next run, failures with their reason, run now.</summary>
/// <param name="book">What is known of them.</param>
/// <param name="each">Asks every partnership.</param>
/// <param name="scanner">The virus scanner.</param>
/// <param name="user">The administrator.</param>
public sealed class JobsModel(JobBook book, EachPartnership each, IVirusScanner scanner, ICurrentUser user) : CaseReviewPage
{
    /// <summary>Every job.</summary>
    public IReadOnlyList<JobLine> Jobs { get; private set; } = [];

    /// <summary>The latest failures.</summary>
    public IReadOnlyList<JobFailure> Failures { get; private set; } = [];

    /// <summary>How the virus scanner is.</summary>
    public ScannerState Scanner { get; private set; } = new(null);

    /// <summary>Whether one is set up.</summary>
    public bool HasScanner => scanner.IsSetUp;

    /// <summary>The files that wait for it, in all partnerships.</summary>
    public WaitingFiles Waiting { get; private set; } = new(0, null);

    /// <summary>Whether the waiting files could not be counted in every partnership.</summary>
    public bool Uncounted { get; private set; }

    /// <summary>The release of waiting files.</summary>
    [BindProperty]
    public ReleaseForm Form { get; set; } = new();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        (Jobs, Failures, Scanner) = (await book.All(ct), await book.Failures(ct), await scanner.Look(ct));
        try
        {
            var waiting = await each.Ask(new GetWaitingFiles(), ct);
            Waiting = new WaitingFiles(waiting.Sum(x => x.Count), waiting.Min(x => x.Since));
        }
        catch (AggregateException)
        {
            // The page that shows what is wrong stays up when something is.
            Uncounted = true;
        }
    }

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

    /// <summary>Releases the files that wait for a scanner which is set up no more.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostReleaseAsync(CancellationToken ct)
    {
        var message = new ReleaseWaiting(user.Actor, Form.Reason);
        await new ReleaseWaitingValidator().ValidateAndThrowAsync(message, ct);
        RuleViolation.Unless(!scanner.IsSetUp, "A virus scanner is set up, so the files wait for it.");
        try
        {
            await each.Send(message, ct);
        }
        catch (AggregateException failed)
        {
            var count = failed.InnerExceptions.Count;
            throw new ValidationException([new(nameof(ReleaseForm.Reason), $"The files of {count} {(count == 1 ? "partnership" : "partnerships")} could not be released. Those of the others are. The log says why")]);
        }

        Done("The files are released. They are marked as not scanned, and the history of each case says who released them.");
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

/// <summary>Why waiting files are released.</summary>
public sealed record ReleaseForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
