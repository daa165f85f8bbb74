using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <summary>The answer to one limb, as given.</summary>
/// <param name="Limb">Which limb.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="Grounds">On what grounds, whichever way it goes.</param>
public sealed record LimbGiven(NotificationLimb Limb, bool Met, string Grounds);

/// <summary>One limb of the statutory definition with its answer and grounds (D-NOT-01).</summary>
public sealed class LimbAnswer : Part
{
    private LimbAnswer()
    {
    }

    /// <summary>The notification.</summary>
    public Guid NotificationId { get; private init; }

    /// <summary>Which limb.</summary>
    public NotificationLimb Limb { get; private init; }

    /// <summary>Whether it is met.</summary>
    public bool Met { get; private init; }

    /// <summary>On what grounds.</summary>
    public string Grounds { get; private init; } = "";

    internal static LimbAnswer From(Notification notification, LimbGiven given, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(given.Grounds), "Every limb of the definition needs its grounds.");
        return new LimbAnswer
        {
            Id = Ids.New(now),
            PartnershipId = notification.PartnershipId,
            NotificationId = notification.Id,
            Limb = given.Limb,
            Met = given.Met,
            Grounds = given.Grounds,
        };
    }
}
