using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>What another area is to a case (D-CRI-07, N-20, X-17).</summary>
public enum AreaRole
{
    /// <summary>The child lives there.</summary>
    Residence,

    /// <summary>It happened there; that authority notifies, working with the area of residence (N-20).</summary>
    Incident,

    /// <summary>Its authority placed the child here, or elsewhere.</summary>
    Placing,

    /// <summary>The family lived there before.</summary>
    LivedBefore,

    /// <summary>Its partnership shares the review, or leads it.</summary>
    SharedReview,

    /// <summary>It sent the case here.</summary>
    ReferredFrom,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>What is recorded of another area.</summary>
/// <param name="Partnership">Name of its partnership.</param>
/// <param name="Role">What it is to the case.</param>
/// <param name="Contact">Who to speak to; empty when not known yet.</param>
/// <param name="ContactDetails">Email address or telephone number; empty when not known yet.</param>
/// <param name="TheirReference">Its own reference of the case; empty when not known yet.</param>
/// <param name="Notes">What was agreed with it.</param>
public sealed record OtherAreaFacts(string Partnership, AreaRole Role, string Contact, string ContactDetails, string TheirReference, string Notes);

/// <summary>Another area that a case touches, with its contact and its reference, by which the case is found too .</summary>
public sealed class OtherArea : AggregateRoot
{
    /// <summary>Most other areas that one case has.</summary>
    public const int MaxOnCase = 20;

    private OtherArea()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of entry on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Name of its partnership.</summary>
    public string Partnership { get; private set; } = "";

    /// <summary>What it is to the case.</summary>
    public AreaRole Role { get; private set; }

    /// <summary>Who to speak to.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Email address or telephone number.</summary>
    public string ContactDetails { get; private set; } = "";

    /// <summary>Its own reference of the case.</summary>
    public string TheirReference { get; private set; } = "";

    /// <summary>What was agreed with it.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>Since when it is known that the area was named by mistake; null while it belongs to the case.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Adds an area to a case.</summary>
    /// <param name="partnership">The partnership whose case it is.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of entry, from 1.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The area.</returns>
    /// <exception cref="RuleViolation">It has no name, or the case has too many.</exception>
    public static OtherArea Add(PartnershipId partnership, Guid caseId, int number, OtherAreaFacts facts, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(number <= MaxOnCase, $"A case keeps up to {MaxOnCase} other areas.");
        var area = new OtherArea { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, Number = number };
        area.Change(facts, by);
        return area;
    }

    /// <summary>Changes what is recorded.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="by">Who changes it.</param>
    /// <exception cref="RuleViolation">It has no name, or was removed.</exception>
    public void Change(OtherAreaFacts facts, Actor by)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(facts.Partnership), "Another area needs the name of its partnership.");
        RuleViolation.Unless(RemovedAt is null, "This area was removed from the case.");
        (Partnership, Role, Contact, ContactDetails) = (facts.Partnership.Trim(), facts.Role, facts.Contact.Trim(), facts.ContactDetails.Trim());
        (TheirReference, Notes) = (facts.TheirReference.Trim(), facts.Notes);
        Raise(new OtherAreaRecorded(Id, CaseId, Partnership, by));
    }

    /// <summary>Takes it off the case: it was named by mistake. The history keeps it.</summary>
    /// <param name="by">Who removes it.</param>
    /// <param name="now">When.</param>
    public void Remove(Actor by, DateTimeOffset now)
    {
        if (RemovedAt is null)
        {
            RemovedAt = now;
            Raise(new OtherAreaRemoved(Id, CaseId, Partnership, by));
        }
    }
}

/// <summary>Another area of the case was recorded or changed.</summary>
/// <param name="SubjectId">The area.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Partnership">Name of its partnership.</param>
/// <param name="By">Who.</param>
public sealed record OtherAreaRecorded(Guid SubjectId, Guid? CaseId, string Partnership, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Another area recorded: {Partnership}";
}

/// <summary>Another area was taken off the case.</summary>
/// <param name="SubjectId">The area.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Partnership">Name of its partnership.</param>
/// <param name="By">Who.</param>
public sealed record OtherAreaRemoved(Guid SubjectId, Guid? CaseId, string Partnership, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Another area removed: {Partnership}";
}
