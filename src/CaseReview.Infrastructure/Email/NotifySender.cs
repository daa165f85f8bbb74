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

/// <summary>Sends through GOV.UK Notify. Its template holds the two fields ((subject)) and ((body)).</summary>
internal sealed class NotifySender(HttpClient http, IConfiguration configuration, MachineClock clock) : IEmailSender
{
    private const int IdentifierLength = 36;

    public async Task Send(Application.Correspondence.Email email, CancellationToken ct)
    {
        var notify = configuration.GetSection("Email:Notify");
        var address = new Uri(new Uri(notify["BaseUrl"] ?? "https://api.notifications.service.gov.uk"), "/v2/notifications/email");
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = JsonContent.Create(new
            {
                email_address = email.ToAddress,
                template_id = notify["TemplateId"],
                reference = email.MessageId,
                personalisation = new { subject = email.Subject, body = email.Text },
            }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(notify["ApiKey"]!));
        await Post(request, ct);
    }

    private async Task Post(HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            using var response = await http.SendAsync(request, ct);
            if (!response.IsSuccessStatusCode)
            {
                // Only a request that Notify finds wrong stays wrong; a key, a limit or a fault can be mended.
                throw new EmailRefused($"GOV.UK Notify answered {(int)response.StatusCode}.", response.StatusCode is HttpStatusCode.BadRequest);
            }
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
}
