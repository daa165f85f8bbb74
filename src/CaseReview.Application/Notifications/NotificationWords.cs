using CaseReview.Domain.Notifications;

namespace CaseReview.Application.Notifications;

/// <summary>The words on screen for a notification's values.</summary>
public static class NotificationWords
{
    /// <summary>A recipient in words.</summary>
    /// <param name="recipient">The recipient.</param>
    /// <returns>"Ofsted".</returns>
    public static string Words(this NotificationRecipient recipient) => recipient is NotificationRecipient.Ofsted ? "Ofsted" : "Secretary of State";

    /// <summary>A limb in words.</summary>
    /// <param name="limb">The limb.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this NotificationLimb limb) => limb switch
    {
        NotificationLimb.AbuseOrNeglect => "The authority knows or suspects that the child has been abused or neglected",
        NotificationLimb.HarmedInArea => "The child died or was seriously harmed in the authority’s area",
        NotificationLimb.HarmedOutsideEngland => "A child normally resident in the area died or was seriously harmed outside England",
        _ => throw new ArgumentOutOfRangeException(nameof(limb)),
    };
}
