using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Identity;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Time;

/// <summary>Where the official list of bank holidays is fetched from.</summary>
/// <param name="Address">Its address; null when it is not fetched, which is so unless a setting names one.</param>
public sealed record CalendarFeed(Uri? Address);

/// <summary>That a platform administrator was told of the end of the known calendar; they are told once for each end.</summary>
public sealed class CalendarAlarm
{
    /// <summary>The last UK date for which the bank holidays were known.</summary>
    public required DateOnly KnownUntil { get; init; }

    /// <summary>The administrator.</summary>
    public required Guid UserId { get; init; }

    /// <summary>When they were told.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>The official list could not be fetched.</summary>
/// <param name="message">Why, for staff.</param>
/// <param name="inner">What happened.</param>
public sealed class CalendarFetchFailed(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Fetches the official list where an address is set, and warns the platform administrators when the bank holidays are known for less than a year.</summary>
/// <param name="scopes">Opens the units of work.</param>
/// <param name="http">Fetches.</param>
/// <param name="feed">From where.</param>
/// <param name="address">For the address of the page in the email.</param>
public sealed class CalendarWatch(IServiceScopeFactory scopes, IHttpClientFactory http, CalendarFeed feed, PublicAddress address)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "bank-holidays";

    /// <summary>Largest list that is read, in bytes; the official one has about 20,000.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>Fetches, then warns. A list that could not be fetched or is wrong does not keep the warning back.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AggregateException">The list could not be fetched, or is wrong; nothing of it was taken over.</exception>
    public async Task Run(CancellationToken ct)
    {
        var failures = new List<Exception>();
        foreach (var step in new[] { Fetch, Warn })
        {
            try
            {
                await step(ct);
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private async Task Fetch(CancellationToken ct)
    {
        if (feed.Address is not { } from)
        {
            return;
        }

        string list;
        try
        {
            using var client = http.CreateClient(Client);
            list = await client.GetStringAsync(from, ct);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            throw new CalendarFetchFailed($"The bank holidays could not be fetched from {from.Host}: {Words(e)}.", e);
        }

        await using var scope = Open();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new TakeOverHolidays { List = list, Source = from.GetLeftPart(UriPartial.Path) }, ct);
    }

    private async Task Warn(CancellationToken ct)
    {
        await using var scope = Open();
        var calendar = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetHolidayCalendar(), ct);
        if (!calendar.EndsSoon)
        {
            return;
        }

        var db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        var told = db.Set<CalendarAlarm>().Where(a => a.KnownUntil == calendar.KnownUntil).Select(a => a.UserId);
        foreach (var administrator in await db.Users.Where(u => u.IsPlatformAdministrator && !told.Contains(u.Id)).ToListAsync(ct))
        {
            // Sent first, noted second: told twice after a crash is better than never.
            await scope.ServiceProvider.GetRequiredService<IEmailSender>().Send(Alarm(administrator, calendar.KnownUntil), ct);
            db.Add(new CalendarAlarm { KnownUntil = calendar.KnownUntil, UserId = administrator.Id, At = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow() });
            await db.SaveChangesAsync(ct);
        }
    }

    private Application.Correspondence.Email Alarm(User administrator, DateOnly knownUntil) => new(
        string.Create(CultureInfo.InvariantCulture, $"<calendar-{knownUntil:yyyyMMdd}-{administrator.Id:N}@case-review>"),
        administrator.Name,
        administrator.Email!,
        $"Case Review knows the bank holidays until {DateWords.Full(knownUntil)} only",
        string.Join(
            "\n\n",
            $"The bank holidays are known from the official list until {DateWords.Full(knownUntil)}. Deadlines after that are counted with the usual days, without any that may yet be proclaimed.",
            "Take over the latest list, as GOV.UK publishes it, on this page:",
            address.To("/platform/calendar")),
        "Case Review");

    private AsyncServiceScope Open()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsPlatformJob();
        return scope;
    }

    private static string Words(Exception e) => e is HttpRequestException { StatusCode: { } status }
        ? string.Create(CultureInfo.InvariantCulture, $"it answered {(int)status}")
        : e is TaskCanceledException ? "it did not answer in time" : "there is no connection, or the answer is too large";
}
