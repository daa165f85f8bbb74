using System.Diagnostics;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Persistence;
using CaseReview.LoadData;
using CaseReview.Web.Startup;

if (LoadOptions.Read(args, UkClock.DateOf(TimeProvider.System.GetUtcNow())) is not { } options)
{
    Console.Error.WriteLine(LoadOptions.Usage);
    return 1;
}

var took = Stopwatch.StartNew();
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });

// The folder that the product uses when it is started from this repository.
builder.Configuration["CaseReview:Data"] ??= Path.Combine(LoadOptions.Repository(), "src", "CaseReview.Web", ".data");

// The load brings no jobs: what it writes has been sent.
builder.Configuration["Role"] = "web";
builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
builder.Logging.SetMinimumLevel(LogLevel.Warning);
using var startup = LoggerFactory.Create(logging => logging.AddConsole());
await using var database = await DatabaseConnection.Open(builder.Configuration, startup.CreateLogger("Startup"));
if (database.Provider is DatabaseProvider.SqlServer || database.Owner is null)
{
    Console.Error.WriteLine("The load writes with PostgreSQL's COPY as the owner: use the embedded database, or set ConnectionStrings__CaseReviewOwner.");
    return 1;
}

builder.AddCaseReview(database);
await using var app = builder.Build();
await OperatorVerbs.Migrate(app);
long rows;
try
{
    rows = await new Loader(app, options).Run();
}
catch (RuleViolation refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}

Console.WriteLine(
    $"{options.Partnerships} partnerships of {options.Cases:N0} cases each, seed {options.Seed}, up to {options.Today:yyyy-MM-dd}: {rows:N0} rows in {took.Elapsed.TotalSeconds:N0} s, in {DatabaseConnection.DataFolder(app.Configuration)}.");
Console.WriteLine($"Sign in as manager@load-1.example to manager@load-{options.Partnerships}.example, with the demo password.");
return 0;
