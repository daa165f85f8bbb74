using CaseReview.Application.Common;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>The jobs for the platform administrator: how they last ran, when they run next, what failed, and running one now.</summary>
/// <param name="db">The database; what is read here stands outside the tenancy wall.</param>
/// <param name="services">Has the scheduler, which is made late: it reads its plan from the database.</param>
public sealed class JobBook(CaseReviewDbContext db, IServiceProvider services)
{
    private const int FailuresShown = 20;

    /// <summary>Every job.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The jobs by name.</returns>
    public async Task<IReadOnlyList<JobLine>> All(CancellationToken ct)
    {
        var runs = await db.Set<JobRun>().AsNoTracking().ToDictionaryAsync(r => r.Job, ct);
        var next = await db.Database.SqlQueryRaw<Planned>(
            """SELECT job_name AS "Job", MIN(next_fire_time) AS "Ticks" FROM qrtz_triggers WHERE sched_name = {0} AND next_fire_time > 0 GROUP BY job_name""", JobStore.Scheduler)
            .ToDictionaryAsync(p => p.Job, p => p.Ticks, ct);
        return [.. JobPlan.All.Select(plan => new JobLine(
            plan, runs.GetValueOrDefault(plan.Name), next.TryGetValue(plan.Name, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : null))];
    }

    /// <summary>The latest failures, newest first.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The failures.</returns>
    public async Task<IReadOnlyList<JobFailure>> Failures(CancellationToken ct) =>
        await db.Set<JobFailure>().AsNoTracking().OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(FailuresShown).ToListAsync(ct);

    /// <summary>Asks the workers to run a job as soon as one of them looks, whichever process asks.</summary>
    /// <param name="name">The job.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="NotFound">There is no such job.</exception>
    public async Task RunNow(string name, CancellationToken ct)
    {
        if (JobPlan.All.All(plan => plan.Name != name))
        {
            throw new NotFound("job");
        }

        await services.GetRequiredKeyedService<IScheduler>(JobStore.Scheduler).TriggerJob(new JobKey(name), ct);
    }

    internal sealed record Planned(string Job, long Ticks);
}

/// <summary>A job and how it stands.</summary>
/// <param name="Plan">The job.</param>
/// <param name="Last">Its last run; null when it has not run yet.</param>
/// <param name="NextAt">When it runs next, by the machine's clock; null while no worker has planned it.</param>
public sealed record JobLine(JobPlan Plan, JobRun? Last, DateTimeOffset? NextAt);
