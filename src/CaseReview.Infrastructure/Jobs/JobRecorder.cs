using System.Collections.Concurrent;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Time;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Writes down how jobs ran, for the platform administrator. A job that runs every few seconds is written down twice a minute while all is well.</summary>
/// <param name="scopes">Opens the database.</param>
/// <param name="log">For a record that could not be written.</param>
public sealed class JobRecorder(IServiceScopeFactory scopes, ILogger<JobRecorder> log) : IJobListener
{
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromSeconds(30);

    // The page says so in words.
    private const int DaysKept = 30;
    private static readonly TimeSpan KeepFailures = TimeSpan.FromDays(DaysKept);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _quietUntil = new();

    /// <inheritdoc />
    public string Name => nameof(JobRecorder);

    /// <inheritdoc />
    public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public async ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        var (job, startedAt) = (context.JobDetail.Key.Name, context.FireTimeUtc);
        if (jobException is null && _quietUntil.TryGetValue(job, out var until) && startedAt < until)
        {
            return;
        }

        try
        {
            await Write(job, startedAt, context, jobException, cancellationToken);
            _quietUntil[job] = jobException is null ? startedAt + AtMostEvery : default;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The job has done its work; that it could not be written down must not undo or repeat it.
            log.LogError(e, "The run of {Job} could not be recorded", job);
        }
    }

    /// <summary>Why a job failed, in a line for each cause, without what the database says of a row.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <returns>The reason.</returns>
    public static string ReasonOf(Exception failure)
    {
        var causes = (failure as AggregateException)?.Flatten().InnerExceptions ?? [failure];
        var lines = causes.Select(Cause).GroupBy(line => line).Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ({same.Count()} times)");
        var reason = string.Join('\n', lines);
        return reason.Length <= JobFailure.ReasonMaxLength ? reason : reason[..JobFailure.ReasonMaxLength];
    }

    private static string Cause(Exception cause) => cause switch
    {
        // The messages of our own refusals are written for people; those of others may quote what they were given.
        RuleViolation or ValidationException or CalendarFetchFailed or ScannerFailed => string.Join(' ', cause.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        _ when cause.InnerException is { } inner => $"{cause.GetType().Name}: {Cause(inner)}",
        System.Data.Common.DbException database => $"{cause.GetType().Name} {database.SqlState}".TrimEnd(),
        _ => cause.GetType().Name,
    };

    private async Task Write(string job, DateTimeOffset startedAt, IJobExecutionContext context, JobExecutionException? failure, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        var run = await db.Set<JobRun>().SingleOrDefaultAsync(r => r.Job == job, ct) ?? db.Set<JobRun>().Add(new JobRun { Job = job }).Entity;
        (run.StartedAt, run.Took, run.Failed, run.Node) = (startedAt, context.JobRunTime, failure is not null, context.Scheduler.SchedulerInstanceId);
        if (failure is null)
        {
            run.SucceededAt = startedAt;
        }
        else
        {
            db.Set<JobFailure>().Add(new JobFailure { Id = Ids.New(startedAt), Job = job, At = startedAt, Reason = ReasonOf(failure.InnerException ?? failure) });
            await db.Set<JobFailure>().Where(f => f.At < startedAt - KeepFailures).ExecuteDeleteAsync(ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
