using System.Net;
using System.Text;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Email;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class NotifyTests
{
    private static readonly Email Email = new("<1@case-review>", "Zoe", "zoe@agency.example", "Subject", "Text", "Partnership");

    [Fact]
    public async Task Notify_gets_a_signed_request_with_our_reference()
    {
        var notify = new FakeNotify(HttpStatusCode.Created);

        await Sender(notify).Send(Email, CancellationToken.None);

        Assert.Equal("/v2/notifications/email", notify.Path);
        Assert.Equal(3, notify.Token!.Split('.').Length);
        Assert.Contains("\"template_id\":\"t1\"", notify.Body, StringComparison.Ordinal);
        Assert.Contains("zoe@agency.example", notify.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, true)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    [InlineData(HttpStatusCode.TooManyRequests, false)]
    [InlineData(HttpStatusCode.InternalServerError, false)]
    public async Task Only_a_wrong_request_is_given_up(HttpStatusCode answer, bool forGood)
    {
        var refused = await Assert.ThrowsAsync<EmailRefused>(() => Sender(new FakeNotify(answer)).Send(Email, CancellationToken.None));

        Assert.Equal(forGood, refused.ForGood);
    }

    [Theory]
    [Trait("Requirement", "D-SIG-02")]
    [InlineData("delivered", MessageStatus.Delivered)]
    [InlineData("permanent-failure", MessageStatus.Failed)]
    [InlineData("sending", MessageStatus.Sent)]
    public async Task What_became_of_a_message_is_asked_after_it_was_taken(string answer, MessageStatus status)
    {
        var world = await World.Create();
        var chair = world.Member(Role.GroupChair);
        var message = (await world.Do(s => s.GetRequiredService<Outbox>().Send(
            new Letter(null, "Notice", new Recipient(chair.Name, chair.Email, chair.Post), "A notice", ["Sign in to read it."]))))!;
        await world.SendDue();
        var notify = new FakeNotify(HttpStatusCode.OK, $$"""{"notifications":[{"id":"1","status":"{{answer}}"}]}""");

        await world.Do(async s => await new CheckDeliveriesHandler(s.GetRequiredService<ICaseReviewDb>(), [Sender(notify)], TestClock.Instance)
            .Handle(new CheckDeliveries(), CancellationToken.None));

        Assert.Equal(("/v2/notifications", $"?reference={Uri.EscapeDataString(message.MessageId)}"), (notify.Path, notify.Query));
        var found = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(m => m.Id == message.Id));
        Assert.Equal(status, found.Status);
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/messages");
        Assert.Equal(status is MessageStatus.Failed, manager.Text.Contains("could not be delivered.", StringComparison.Ordinal));
    }

    private static NotifySender Sender(FakeNotify notify) => new(
        new HttpClient(notify),
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Email:Notify:ApiKey"] = "test-00000000-0000-0000-0000-000000000001-00000000-0000-0000-0000-000000000002",
            ["Email:Notify:TemplateId"] = "t1",
        }).Build(),
        new MachineClock(TimeProvider.System));

    private sealed class FakeNotify(HttpStatusCode answer, string found = "") : HttpMessageHandler
    {
        public string? Path { get; private set; }

        public string? Query { get; private set; }

        public string? Token { get; private set; }

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Path, Query, Token) = (request.RequestUri!.AbsolutePath, request.RequestUri.Query, request.Headers.Authorization!.Parameter);
            Body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
            return new HttpResponseMessage(answer) { Content = new StringContent(found, Encoding.UTF8, "application/json") };
        }
    }
}
