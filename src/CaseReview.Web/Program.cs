using CaseReview.Infrastructure.Documents;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Time;
using CaseReview.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
try
{
    DemoSettings.Refuse(builder.Configuration, builder.Environment);
    if (OperatorVerbs.Matches(args) && !builder.Environment.IsDevelopment())
    {
        OperatorVerbs.NeedNoMail(builder.Configuration);
    }

    // Before the database, so that a missing setting is said at once and nothing is started for it.
    EmailSettings.Read(builder.Configuration, builder.Environment);
    DocumentSettings.Read(builder.Configuration, builder.Environment);
}
catch (InvalidOperationException refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}

using var startup = LoggerFactory.Create(logging => logging.AddConsole());
await using var database = await DatabaseConnection.Open(builder.Configuration, startup.CreateLogger("Startup"));
builder.AddCaseReview(database);

await using var app = builder.Build();
if (OperatorVerbs.Matches(args))
{
    return await OperatorVerbs.Run(app, args);
}

if (database.Provider is DatabaseProvider.Embedded)
{
    await OperatorVerbs.Migrate(app);
}

if (DemoSettings.Enabled(app.Configuration, app.Environment))
{
    await app.Services.GetRequiredService<ClockKeeper>().Load(CancellationToken.None);
    await OperatorVerbs.SeedDemo(app);
}

app.UseCaseReview();
await app.RunAsync();
return 0;
