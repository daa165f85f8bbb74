using CaseReview.Domain.Common;

namespace CaseReview.Domain.Referrals;

/// <summary>Referrals of cases that came from an old register.</summary>
public sealed partial class Referral
{
    /// <summary>
    /// Stands for how a case came in that was taken over from an old register: closed with it, or else in triage, from where it goes on like any other.
    /// Nothing happened now, so nobody is told and no clock starts.
    /// </summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="receivedOn">UK date on which it came in.</param>
    /// <param name="closed">Whether it was closed in the old register.</param>
    /// <param name="now">When it is taken over.</param>
    /// <returns>The referral.</returns>
    public static Referral TakeOver(PartnershipId partnership, Guid caseId, DateOnly receivedOn, bool closed, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        CaseId = caseId,
        FormKey = caseId,
        Route = ReferralRoute.OldRegister,
        ReceivedAt = UkClock.InstantOf(receivedOn, TimeOnly.MinValue),
        Status = closed ? ReferralStatus.Closed : ReferralStatus.InTriage,
    };
}
