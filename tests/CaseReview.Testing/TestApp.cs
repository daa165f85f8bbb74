using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CaseReview.Testing;

/// <summary>The real application on the real database, in this process, with the test's clock. One for all tests of a process.</summary>
public sealed class TestApp
{
    private static readonly Lazy<Task<TestApp>> One = new(() => StartAsync());

    private TestApp(WebApplication app, TestDatabase database)
    {
        (App, Database) = (app, database);
        Server = app.GetTestServer();
        Server.PreserveExecutionContext = true;
    }

    /// <summary>The application.</summary>
    public WebApplication App { get; }

    /// <summary>Its database.</summary>
    public TestDatabase Database { get; }

    /// <summary>Its server.</summary>
    public TestServer Server { get; }

    /// <summary>The shared application.</summary>
    public static Task<TestApp> Shared() => One.Value;

    /// <summary>A database migrated as <c>migrate</c> does it.</summary>
    public static Task<TestDatabase> MigratedDatabase()
    {
        return TestSqlServer.IsOn ? TestSqlServer.DatabaseAsync(Migrate) : TestPostgres.DatabaseAsync(Migrate);

        static Task Migrate(TestDatabase database) => Migrator.Migrate(database.Connection, CancellationToken.None);
    }

    /// <summary>An application of the test's own.</summary>
    public static async Task<TestApp> StartAsync(Action<WebApplicationBuilder>? change = null, params (string Key, string Value)[] settings)
    {
        var database = await MigratedDatabase();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(CaseReviewApp).Assembly.GetName().Name,
            EnvironmentName = Environments.Development,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration["CaseReview:Data"] = Directory.CreateTempSubdirectory("case-review-app-").FullName;

        // Tests run jobs themselves, at their own time.
        builder.Configuration["Role"] = "web";
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.AddCaseReview(database.Connection);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(TestClock.Instance));

        // Hashing is slow on purpose; tests make hundreds of accounts.
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        builder.WebHost.UseTestServer();
        change?.Invoke(builder);
        var app = builder.Build();
        app.UseCaseReview();
        Task starting;

        // What the application does by itself must not count as the doing of the test that happened to start it.
        using (ExecutionContext.SuppressFlow())
        {
            starting = Task.Run(() => app.StartAsync());
        }

        await starting;
        return new TestApp(app, database);
    }
}
