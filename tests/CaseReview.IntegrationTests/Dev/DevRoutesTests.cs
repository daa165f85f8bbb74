using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Time;
using CaseReview.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseReview.IntegrationTests.Dev;

public sealed class DevRoutesTests
{
    [Fact]
    public async Task The_clock_moves_forward_only_and_answers_when_the_outbox_is_drained()
    {
        var app = await TestApp.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(p => p.GetRequiredService<AppClock>())));
        var world = await World.Create(app: app);
        var chair = world.Member(Role.GroupChair);
        await world.Do(s => s.GetRequiredService<Outbox>().Send(new Letter(null, "Notice", new Recipient(chair.Name, chair.Email, chair.Post), "A notice", ["Sign in to read it."])));
        var visitor = new WebVisitor(app);

        var before = await Now(visitor);
        var moved = await Post(visitor, "{\"advance\":\"P1DT2H\"}");
        var to = before.AddDays(40);
        await Post(visitor, $"{{\"now\":\"{to:yyyy-MM-ddTHH:mm:sszzz}\"}}");
        var back = await Post(visitor, $"{{\"now\":\"{before:yyyy-MM-ddTHH:mm:sszzz}\"}}");
        var nonsense = await Post(visitor, "{\"advance\":\"soon\"}");
        var outbox = await (await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, "/dev/outbox.json"))).Content.ReadFromJsonAsync<JsonArray>();
        await visitor.Get("/dev/outbox");

        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.InRange(await Now(visitor) - to, TimeSpan.FromSeconds(-2), TimeSpan.FromMinutes(2));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (back.StatusCode, nonsense.StatusCode));
        Assert.Equal(chair.Email, outbox!.Single()!["to"]!.GetValue<string>());
        Assert.Contains("A notice", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_demo_data_the_addresses_do_not_exist()
    {
        var app = await TestApp.StartAsync(builder => builder.Configuration["Demo:Enabled"] = "false");
        var visitor = new WebVisitor(app);

        foreach (var path in new[] { "/dev/clock", "/dev/outbox.json", "/dev/outbox", "/dev/jobs" })
        {
            var answer = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, path));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Jobs_are_listed_and_run_by_name()
    {
        var app = await TestApp.StartAsync();
        var visitor = new WebVisitor(app);

        var names = await (await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, "/dev/jobs"))).Content.ReadFromJsonAsync<string[]>();
        var ran = await visitor.Raw(new HttpRequestMessage(HttpMethod.Post, "/dev/jobs/reminders"));
        var unknown = await visitor.Raw(new HttpRequestMessage(HttpMethod.Post, "/dev/jobs/none"));

        Assert.Equal(["calendar", "outbox", "printing", "registers", "scanning", "tidying", "reminders"], names!);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (ran.StatusCode, unknown.StatusCode));
    }

    private static async Task<DateTimeOffset> Now(WebVisitor visitor)
    {
        var answer = await (await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, "/dev/clock"))).Content.ReadFromJsonAsync<JsonObject>();
        return DateTimeOffset.Parse(answer!["now"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Task<HttpResponseMessage> Post(WebVisitor visitor, string json) => visitor.Raw(new HttpRequestMessage(HttpMethod.Post, "/dev/clock")
    {
        Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json"),
    });
}
