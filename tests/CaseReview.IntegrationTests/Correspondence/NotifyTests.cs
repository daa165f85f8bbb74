using System.Net;
using CaseReview.Application.Correspondence;
using CaseReview.Infrastructure.Email;
using Microsoft.Extensions.Configuration;

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

    private static NotifySender Sender(FakeNotify notify) => new(
        new HttpClient(notify),
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Email:Notify:ApiKey"] = "test-00000000-0000-0000-0000-000000000001-00000000-0000-0000-0000-000000000002",
            ["Email:Notify:TemplateId"] = "t1",
        }).Build(),
        new MachineClock(TimeProvider.System));

    private sealed class FakeNotify(HttpStatusCode answer) : HttpMessageHandler
    {
        public string? Path { get; private set; }

        public string? Token { get; private set; }

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Path, Token) = (request.RequestUri!.AbsolutePath, request.Headers.Authorization!.Parameter);
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(answer);
        }
    }
}
