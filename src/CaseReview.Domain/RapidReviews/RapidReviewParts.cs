using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <summary>An agency to involve, as chosen.</summary>
/// <param name="AgencyId">The partnership's agency; null for one added for this case.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContactName">Whom to ask; needed for one added for this case.</param>
/// <param name="ContactEmail">Their email address; needed for one added for this case.</param>
public sealed record AgencyChosen(Guid? AgencyId, string Name, string? ContactName, string? ContactEmail);

/// <summary>An agency involved in the rapid review (D-RR-04, 11).</summary>
public sealed class InvolvedAgency : Part
{
    private InvolvedAgency()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>The partnership's agency; null for one added for this case.</summary>
    public Guid? AgencyId { get; private init; }

    /// <summary>Its name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Whom to ask, for one added for this case.</summary>
    public string? ContactName { get; private init; }

    /// <summary>Their email address.</summary>
    public string? ContactEmail { get; private init; }

    internal static InvolvedAgency From(RapidReview review, AgencyChosen chosen, DateTimeOffset now)
    {
        RuleViolation.Unless(
            chosen.AgencyId is not null || (!string.IsNullOrWhiteSpace(chosen.ContactName) && !string.IsNullOrWhiteSpace(chosen.ContactEmail)),
            $"{chosen.Name} needs a contact with an email address.");
        return new InvolvedAgency
        {
            Id = Ids.New(now),
            PartnershipId = review.PartnershipId,
            RapidReviewId = review.Id,
            AgencyId = chosen.AgencyId,
            Name = chosen.Name,
            ContactName = chosen.ContactName,
            ContactEmail = chosen.ContactEmail,
        };
    }
}

/// <summary>One person on the meeting's attendance list.</summary>
public sealed class Attendance : Part
{
    private Attendance()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Place on the list, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>Name.</summary>
    public string Person { get; private init; } = "";

    /// <summary>Post, or part in the meeting.</summary>
    public string Role { get; private init; } = "";

    /// <summary>Whom they attend for.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>Counting group of that agency; null when it counts for itself.</summary>
    public string? AgencyGroup { get; private init; }

    /// <summary>The seat that they hold in the quorum rule.</summary>
    public string? Seat { get; private init; }

    /// <summary>How they took part.</summary>
    public AttendanceKind Kind { get; private init; }

    /// <summary>The seat whose body named them for this meeting.</summary>
    public string? ActingForSeat { get; private init; }

    /// <summary>Whether they chair.</summary>
    public bool IsChair { get; private init; }

    /// <summary>For a deputy, of whom (K-ATT-01).</summary>
    public string? DeputyFor { get; private init; }

    /// <summary>Why they are recused or not here (K-COI-01).</summary>
    public string? Reason { get; private init; }

    /// <summary>Whether they speak for an agency that was added for this case (D-RR-11).</summary>
    public bool ForAddedAgency { get; private init; }

    /// <summary>How what they declared was dealt with; null when how they took part says it (K-COI-01).</summary>
    public string? DealtWith { get; private init; }

    /// <summary>As quorum and record need it.</summary>
    /// <returns>The attendee.</returns>
    public Attendee ToAttendee() => new(Person, Role, Agency, AgencyGroup, Seat, Kind, ActingForSeat, IsChair) { DeputyFor = DeputyFor, Reason = Reason, DealtWith = DealtWith, ForAddedAgency = ForAddedAgency };

    internal static Attendance From(RapidReview review, Attendee attendee, int order, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Order = order,
        Person = attendee.Person,
        Role = attendee.Role,
        Agency = attendee.Agency,
        AgencyGroup = attendee.AgencyGroup,
        Seat = attendee.Seat,
        Kind = attendee.Kind,
        ActingForSeat = attendee.ActingForSeat,
        IsChair = attendee.IsChair,
        DeputyFor = attendee.DeputyFor,
        Reason = attendee.Reason,
        DealtWith = attendee.DealtWith,
        ForAddedAgency = attendee.ForAddedAgency,
    };
}

/// <summary>What one agency said that it knows (D-RR-16).</summary>
public sealed class AgencyOverview : Part
{
    private AgencyOverview()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>The agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>What it knows.</summary>
    public string Overview { get; private init; } = "";

    internal static AgencyOverview From(RapidReview review, string agency, string overview, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Agency = agency,
        Overview = overview,
    };
}

/// <summary>One criterion with its answer and grounds (D-CRI-01 to 12).</summary>
public sealed class CriterionAnswer : Part
{
    private CriterionAnswer()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Which criterion.</summary>
    public ReviewCriterion Criterion { get; private init; }

    /// <summary>Whether it is met; null while it is not answered.</summary>
    public bool? Met { get; private init; }

    /// <summary>On what grounds, whichever way it goes.</summary>
    public string Grounds { get; private init; } = "";

    internal static CriterionAnswer From(RapidReview review, CriterionGiven given, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Criterion = given.Criterion,
        Met = given.Met,
        Grounds = given.Grounds,
    };
}
