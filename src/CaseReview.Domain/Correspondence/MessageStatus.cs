namespace CaseReview.Domain.Correspondence;

/// <summary>How far a message has come. Whether anybody opened it is never claimed.</summary>
public enum MessageStatus
{
    /// <summary>Waits to be sent, for the first time or again.</summary>
    Pending,

    /// <summary>Being handed to the mail service now.</summary>
    Sending,

    /// <summary>Taken by the mail service.</summary>
    Sent,

    /// <summary>Reported as delivered by the mail service.</summary>
    Delivered,

    /// <summary>Given up: staff see it and can send it again.</summary>
    Failed,
}
