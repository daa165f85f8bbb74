using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <summary>What is hoped of somebody who is invited to a meeting (D-RR-10, C-24).</summary>
public enum InvitationNeed
{
    /// <summary>Their agency is concerned: a deputy comes where they cannot.</summary>
    Required,

    /// <summary>Invited, not required: to stay away is no missed meeting.</summary>
    Optional,

    /// <summary>Advises or supports, and takes no part in the decision.</summary>
    InAttendance,
}

/// <summary>Somebody to invite.</summary>
/// <param name="Person">Name.</param>
/// <param name="Email">Email address.</param>
/// <param name="Role">Post.</param>
/// <param name="AgencyCode">Code of the partnership's agency; null for one added for this case, or none.</param>
/// <param name="Need">What is hoped of them.</param>
public sealed record InviteeGiven(string Person, string Email, string Role, string? AgencyCode, InvitationNeed Need)
{
    /// <summary>Name of that agency; null when none.</summary>
    public string? Agency { get; init; }

    /// <summary>Their membership, where they are a member.</summary>
    public MemberId? Member { get; init; }
}

/// <summary>One person's invitation to the rapid review meeting (D-RR-10, 11).</summary>
public sealed class MeetingInvitation : Part
{
    private MeetingInvitation()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Name.</summary>
    public string Person { get; private init; } = "";

    /// <summary>Email address.</summary>
    public string Email { get; private init; } = "";

    /// <summary>Post.</summary>
    public string Role { get; private init; } = "";

    /// <summary>Code of the partnership's agency; null for one added for this case, or none.</summary>
    public string? AgencyCode { get; private init; }

    /// <summary>Name of that agency; null when none.</summary>
    public string? Agency { get; private init; }

    /// <summary>Their membership, where they are a member.</summary>
    public MemberId? MemberId { get; private init; }

    /// <summary>What is hoped of them.</summary>
    public InvitationNeed Need { get; private init; }

    /// <summary>When they were invited.</summary>
    public DateTimeOffset InvitedAt { get; private init; }

    internal static MeetingInvitation Of(RapidReview review, InviteeGiven given, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Person = given.Person,
        Email = given.Email,
        Role = given.Role,
        AgencyCode = given.AgencyCode,
        Agency = given.Agency,
        MemberId = given.Member,
        Need = given.Need,
        InvitedAt = now,
    };
}
