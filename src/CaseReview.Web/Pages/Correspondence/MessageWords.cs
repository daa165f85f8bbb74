using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Web.Pages.Correspondence;

/// <summary>Messages in the words of staff. That somebody opened one is never claimed.</summary>
public static class MessageWords
{
    /// <summary>How far a message has come.</summary>
    /// <param name="row">The message.</param>
    /// <returns>"Waiting", "Sent", "Delivered", "Failed" or "Link used".</returns>
    public static string Status(MessageRow row) => row switch
    {
        { LinkUsedAt: not null } => "Link used",
        { Status: MessageStatus.Pending or MessageStatus.Sending } => "Waiting",
        { Status: MessageStatus.Sent } => "Sent",
        { Status: MessageStatus.Delivered } => "Delivered",
        _ => "Failed",
    };

    /// <summary>The text, with a mark where the link or code stood.</summary>
    /// <param name="row">The message.</param>
    /// <returns>Its paragraphs.</returns>
    public static IEnumerable<string> Paragraphs(MessageRow row) => row.Body
        .Replace(OutboxMessage.SecretPlaceholder, row.Kind == LinkCodes.Kind ? "(code, not shown)" : "(link, not shown)", StringComparison.Ordinal)
        .Split("\n\n");
}
