using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>A member added to one case, who reads it for that reason alone.</summary>
public sealed class CasePerson : Part
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    private CasePerson()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The member.</summary>
    public MemberId MemberId { get; private init; }

    /// <summary>Why they were added.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>When they were added.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    internal static CasePerson Add(PartnershipId partnership, Guid caseId, MemberId member, string reason, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, MemberId = member, Reason = reason, AddedAt = now };
}
