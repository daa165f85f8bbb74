using CaseReview.Infrastructure.Jobs;
using CaseReview.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace CaseReview.IntegrationTests.Jobs;

public sealed class SchedulerTests
{
    [FactOnPostgres]
    public async Task Two_workers_on_one_database_are_two_to_the_scheduler()
    {
        var database = await TestApp.MigratedDatabase();
        await using var first = Worker(database);
        await using var second = Worker(database);

        await first.GetRequiredKeyedService<IScheduler>(JobStore.Scheduler).Start();
        await second.GetRequiredKeyedService<IScheduler>(JobStore.Scheduler).Start();

        var rows = 0L;
        for (var tries = 0; rows < 2 && tries < 100; tries++)
        {
            await Task.Delay(100);
            rows = await Count(database.AdminConnection, "SELECT count(DISTINCT instance_name) FROM qrtz_scheduler_state");
        }

        Assert.Equal(2, rows);
        Assert.Equal(JobPlan.All.Count, await Count(database.AdminConnection, "SELECT count(*) FROM qrtz_triggers"));
    }

    [Fact]
    public async Task The_scheduler_keeps_its_own_clock_and_leaves_the_products_alone()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(TestClock.Instance);
        services.AddJobs((await TestApp.MigratedDatabase()).Connection);
        await using var container = services.BuildServiceProvider();

        Assert.Same(TestClock.Instance, container.GetRequiredService<TimeProvider>());
    }

    [FactOnPostgres]
    public async Task The_role_of_the_app_does_not_own_the_tables_of_the_scheduler()
    {
        var database = await TestApp.MigratedDatabase();

        Assert.Equal(0, await Count(database.AdminConnection, "SELECT count(*) FROM pg_tables WHERE tablename LIKE 'qrtz%' AND tableowner <> 'case_review_owner'"));
        Assert.True(await Count(database.AdminConnection, "SELECT count(*) FROM pg_tables WHERE tablename LIKE 'qrtz%'") > 10);
    }

    private static ServiceProvider Worker(TestDatabase database)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddJobs(database.Connection);
        return services.BuildServiceProvider();
    }

    private static async Task<long> Count(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
