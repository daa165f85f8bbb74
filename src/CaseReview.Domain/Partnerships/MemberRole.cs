using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>One role of a member, with its dates. A person may hold several at once: chair of the group and accountable officer.</summary>
public sealed class MemberRole : Part
{
    private MemberRole()
    {
    }

    /// <summary>The member.</summary>
    public Guid MemberId { get; private init; }

    /// <summary>The role.</summary>
    public Role Role { get; private init; }

    /// <summary>First UK date.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last UK date; null while open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether it is held on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True within its dates.</returns>
    public bool IsHeldOn(DateOnly date) => From <= date && (Until is null || date <= Until);

    internal static MemberRole Of(Member member, Role role, DateOnly from, DateOnly? until, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = member.PartnershipId, MemberId = member.Id, Role = role, From = from, Until = until };

    internal void End(DateOnly lastDay) => Until = lastDay;
}

/// <summary>How a member of the group sits on it (H-MEM-01).</summary>
public enum SeatKind
{
    /// <summary>At every meeting.</summary>
    Standing,

    /// <summary>When the matter concerns their body.</summary>
    WhenAppropriate,

    /// <summary>For a time or a case, for what they know.</summary>
    CoOpted,

    /// <summary>Takes minutes or advises; never counts for quorum.</summary>
    InAttendance,
}
