using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseReview.Application.Correspondence;
using Microsoft.Extensions.Configuration;

namespace CaseReview.Infrastructure.Email;

/// <summary>Sends through GOV.UK Notify, and asks it what became of each email. Its template holds the two fields ((subject)) and ((body)).</summary>
internal sealed class NotifySender(HttpClient http, IConfiguration configuration, MachineClock clock) : IEmailSender, IDeliveryReports
{
    private const int IdentifierLength = 36;

    private IConfigurationSection Settings => configuration.GetSection("Email:Notify");

    public async Task Send(Application.Correspondence.Email email, CancellationToken ct)
    {
        using var request = Request(HttpMethod.Post, "/v2/notifications/email");
        request.Content = JsonContent.Create(new
        {
            email_address = email.ToAddress,
            template_id = Settings["TemplateId"],
            reference = email.MessageId,
            personalisation = new { subject = email.Subject, body = email.Text },
        });
        using var response = await Answer(request, ct);
    }

    public async Task<DeliveryReport> Of(string messageId, CancellationToken ct)
    {
        using var request = Request(HttpMethod.Get, $"/v2/notifications?reference={Uri.EscapeDataString(messageId)}");
        using var response = await Answer(request, ct);
        var found = await response.Content.ReadFromJsonAsync<Found>(ct);
        return found!.Notifications.Select(x => x.Status).FirstOrDefault() switch
        {
            "delivered" => DeliveryReport.Delivered,
            "permanent-failure" or "temporary-failure" or "technical-failure" => DeliveryReport.NotDelivered,
            _ => DeliveryReport.UnderWay,
        };
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(new Uri(Settings["BaseUrl"] ?? "https://api.notifications.service.gov.uk"), path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(Settings["ApiKey"]!));
        return request;
    }

    private async Task<HttpResponseMessage> Answer(HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            var response = await http.SendAsync(request, ct);
            if (!response.IsSuccessStatusCode)
            {
                // Only a request that Notify finds wrong stays wrong; a key, a limit or a fault can be mended.
                using (response)
                {
                    throw new EmailRefused($"GOV.UK Notify answered {(int)response.StatusCode}.", response.StatusCode is HttpStatusCode.BadRequest);
                }
            }

            return response;
        }
        catch (HttpRequestException)
        {
            throw new EmailRefused("GOV.UK Notify could not be reached.", forGood: false);
        }
        catch (TaskCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new EmailRefused("GOV.UK Notify did not answer in time.", forGood: false);
        }
    }

    // A key is name-service-secret, the last two being identifiers of 36 characters.
    private string Token(string apiKey)
    {
        var secret = apiKey[^IdentifierLength..];
        var service = apiKey[^(IdentifierLength * 2 + 1)..^(IdentifierLength + 1)];
        var head = Part(new { typ = "JWT", alg = "HS256" });
        var claims = Part(new { iss = service, iat = clock.Provider.GetUtcNow().ToUnixTimeSeconds() });
        var signature = HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), Encoding.ASCII.GetBytes($"{head}.{claims}"));
        return $"{head}.{claims}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Part<T>(T value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private sealed record Found(IReadOnlyList<Notification> Notifications);

    private sealed record Notification(string Status);
}
