using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text;
using CaseReview.Application.Correspondence;
using Microsoft.Extensions.Configuration;

namespace CaseReview.Infrastructure.Email;

/// <summary>Sends to a mail server, as plain text and HTML together.</summary>
internal sealed class SmtpSender(EmailSettings settings, IConfiguration configuration) : IEmailSender
{
    private static readonly HashSet<SmtpStatusCode> Hopeless =
        [SmtpStatusCode.MailboxUnavailable, SmtpStatusCode.MailboxNameNotAllowed, SmtpStatusCode.UserNotLocalTryAlternatePath];

    public async Task Send(Application.Correspondence.Email email, CancellationToken ct)
    {
        using var client = Client();
        using var message = Message(email);
        try
        {
            await client.SendMailAsync(message, ct);
        }
        catch (SmtpException e)
        {
            var words = e.StatusCode is SmtpStatusCode.GeneralFailure ? "The mail server could not be reached." : $"The mail server answered {(int)e.StatusCode}, {e.StatusCode}.";
            throw new EmailRefused(words, Hopeless.Contains(e.StatusCode));
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            throw new EmailRefused("The mail server could not be reached.", forGood: false);
        }
        catch (FormatException)
        {
            throw new EmailRefused("The email address is not one that a mail server takes.", forGood: true);
        }
    }

    private SmtpClient Client()
    {
        var smtp = configuration.GetSection("Email:Smtp");
        var client = new SmtpClient(smtp["Host"], smtp.GetValue("Port", 25)) { EnableSsl = smtp.GetValue("StartTls", true), Timeout = 30_000 };
        if (smtp["User"] is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, smtp["Password"]);
        }

        return client;
    }

    private MailMessage Message(Application.Correspondence.Email email)
    {
        try
        {
            var message = new MailMessage(new MailAddress(settings.From, email.Partnership), new MailAddress(email.ToAddress, email.ToName))
            {
                Subject = email.Subject,
                SubjectEncoding = Encoding.UTF8,
                HeadersEncoding = Encoding.UTF8,
            };
            message.Headers.Add("Message-ID", email.MessageId);
            message.Headers.Add("Auto-Submitted", "auto-generated");
            message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(email.Text, Encoding.UTF8, MediaTypeNames.Text.Plain));
            message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(EmailHtml.Of(email.Text, email.Partnership), Encoding.UTF8, MediaTypeNames.Text.Html));
            if (email.Calendar is { } calendar)
            {
                message.Attachments.Add(Attachment.CreateAttachmentFromString(calendar, "meeting.ics", Encoding.UTF8, "text/calendar"));
            }

            return message;
        }
        catch (FormatException)
        {
            throw new EmailRefused("The email address is not one that a mail server takes.", forGood: true);
        }
    }
}
