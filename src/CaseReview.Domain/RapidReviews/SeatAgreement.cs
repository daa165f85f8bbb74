using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <summary>Somebody who was missing at the meeting agrees with its recommendation, as given.</summary>
/// <param name="Person">Who, for which agency and seat.</param>
/// <param name="On">UK date of their agreement.</param>
/// <param name="How">How they gave it: "by letter".</param>
public sealed record AgreementGiven(Attendee Person, DateOnly On, string How);

/// <summary>For one seat or agency that was missing: who agreed with the recommendation since, when, and how .</summary>
public sealed class SeatAgreement : Part
{
    /// <summary>Longest word on how, in characters.</summary>
    public const int HowMaxLength = 1_000;

    private SeatAgreement()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Name.</summary>
    public string Person { get; private init; } = "";

    /// <summary>Post.</summary>
    public string Role { get; private init; } = "";

    /// <summary>Their agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The seat that they hold.</summary>
    public string? Seat { get; private init; }

    /// <summary>UK date of their agreement.</summary>
    public DateOnly On { get; private init; }

    /// <summary>How they gave it.</summary>
    public string How { get; private init; } = "";

    internal static SeatAgreement From(RapidReview review, AgreementGiven given, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Person = given.Person.Person,
        Role = given.Person.Role,
        Agency = given.Person.Agency,
        Seat = given.Person.Seat,
        On = given.On,
        How = given.How,
    };
}
