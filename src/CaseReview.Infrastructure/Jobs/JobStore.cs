using CaseReview.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>The scheduler with its plan in the database, so that any number of workers share it.</summary>
public static class JobStore
{
    /// <summary>
    /// Name of the scheduler. A scheduler without a name would put its clock into the container, over the product's own, and a developer's
    /// clock would no longer move anything.
    /// </summary>
    public const string Scheduler = "CaseReview";

    /// <summary>Adds the scheduler and its jobs; nothing runs yet, but a job can be asked for. Each process gets an instance identifier of its own: two that shared one would never take over from each other.</summary>
    /// <param name="services">The container.</param>
    /// <param name="database">Where the plan is kept; its tables are only checked here, <c>migrate</c> makes them.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddJobs(this IServiceCollection services, DatabaseConnection database)
    {
        services.AddQuartz(Scheduler, quartz =>
        {
            // Triggers tick on the machine's time, whatever a developer's clock says.
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UsePersistentStore(store =>
            {
                UseDatabase(store, database.Provider, database.App);
                store.UseClustering();
            });
            Schedule<OutboxJob>(quartz, OutboxJob.Name, OutboxJob.Every);
            Schedule<RemindersJob>(quartz, RemindersJob.Name, RemindersJob.Every);
            Schedule<PrintingJob>(quartz, PrintingJob.Name, PrintingJob.Every);
            Schedule<RegistersJob>(quartz, RegistersJob.Name, RegistersJob.Every);
            Schedule<ScanningJob>(quartz, ScanningJob.Name, ScanningJob.Every);
            Schedule<TidyingJob>(quartz, TidyingJob.Name, TidyingJob.Every);
            Schedule<CalendarJob>(quartz, CalendarJob.Name, CalendarJob.Every);
            quartz.AddJobListener<JobRecorder>();
        });
        return services;
    }

    /// <summary>Starts the scheduler with the process: this one is a worker.</summary>
    /// <param name="services">The container, with its jobs.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection RunJobs(this IServiceCollection services) =>
        services.AddQuartzHostedService(Scheduler, options => options.WaitForJobsToComplete = true);

    /// <summary>Makes the scheduler's tables when they are missing.</summary>
    /// <param name="provider">Which server.</param>
    /// <param name="owner">Connection string of the role that owns the database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public static async Task Provision(DatabaseProvider provider, string owner, CancellationToken ct)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.InstanceName = Scheduler);
            quartz.UsePersistentStore(store =>
            {
                UseDatabase(store, provider, owner);
                store.ProvisionSchema();
            });
        });
        await using var container = services.BuildServiceProvider();

        // Making the scheduler makes the tables; it is never started.
        var scheduler = await container.GetRequiredService<ISchedulerFactory>().GetScheduler(ct);
        await scheduler.Shutdown(waitForJobsToComplete: false, ct);
    }

    private static void UseDatabase(IPersistentStoreBuilder store, DatabaseProvider provider, string connection)
    {
        if (provider is DatabaseProvider.SqlServer)
        {
            store.UseSqlServer(connection);
        }
        else
        {
            store.UsePostgres(connection);
        }
    }

    private static void Schedule<TJob>(IQuartzBuilder quartz, string name, TimeSpan every)
        where TJob : class, IJob =>
        quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(plan => plan.WithInterval(every).RepeatForever()),
            job => job.WithIdentity(name));
}
