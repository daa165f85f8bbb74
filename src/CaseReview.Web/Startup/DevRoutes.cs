using System.Net;
using System.Text.Json.Nodes;
using System.Xml;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Time;

namespace CaseReview.Web.Startup;

/// <summary>What a developer and the tests of a whole journey need: the clock, the outbox, the jobs. Elsewhere these addresses do not exist.</summary>
public static class DevRoutes
{
    /// <summary>Maps them, in Development with demo data alone, and for this machine alone.</summary>
    /// <param name="app">The application.</param>
    public static void MapDev(this WebApplication app)
    {
        if (!DemoSettings.Enabled(app.Configuration, app.Environment))
        {
            // A plain 404: without this, an unknown address sends people to sign in.
            app.Map("/dev/{**rest}", () => Results.NotFound()).AllowAnonymous();
            return;
        }

        var dev = app.MapGroup("/dev").AllowAnonymous().DisableAntiforgery().AddEndpointFilter(async (context, next) =>
            IsThisMachine(context.HttpContext) ? await next(context) : Results.NotFound());
        dev.MapGet("/clock", (TimeProvider clock) => Results.Json(new { now = clock.GetUtcNow() }));
        dev.MapPost("/clock", MoveClock);
        dev.MapGet("/outbox.json", (FolderSender outbox) => Results.Json(outbox.All()));
        dev.MapGet("/jobs", () => Results.Json(JobPlan.All.Select(job => job.Name)));
        dev.MapPost("/jobs/{name}", RunJob);
    }

    /// <summary>Whether a request comes from this machine.</summary>
    /// <param name="http">The request.</param>
    /// <returns>True for a loopback peer.</returns>
    public static bool IsThisMachine(HttpContext http) => http.Connection.RemoteIpAddress is not { } peer || IPAddress.IsLoopback(peer);

    private static async Task<IResult> MoveClock(JsonObject asked, ClockKeeper keeper, TimeProvider clock, CancellationToken ct)
    {
        try
        {
            var to = asked switch
            {
                _ when asked["now"]?.GetValue<string>() is { } now => DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture),
                _ when asked["advance"]?.GetValue<string>() is { } by => clock.GetUtcNow() + XmlConvert.ToTimeSpan(by),
                _ => throw new FormatException("Give \"now\" or \"advance\"."),
            };
            return Results.Json(new { now = await keeper.Move(to, ct) });
        }
        catch (Exception e) when (e is FormatException or RuleViolation or InvalidOperationException)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> RunJob(string name, OutboxDrain drain, Sweeps sweeps, CalendarWatch calendar, EachPartnership each, CancellationToken ct)
    {
        switch (name)
        {
            case OutboxJob.Name:
                await drain.Run(ct);
                return Results.NoContent();
            case CalendarJob.Name:
                await calendar.Run(ct);
                return Results.NoContent();
            case ScanningJob.Name:
                await each.Send(new ScanWaiting(), ct);
                return Results.NoContent();
            case TidyingJob.Name:
                await each.Send(new TidyDocumentStore(), ct);
                return Results.NoContent();
            case PrintingJob.Name or RegistersJob.Name or RemindersJob.Name:
                await sweeps.Run(ct);
                return Results.NoContent();
            default:
                return Results.NotFound();
        }
    }
}
