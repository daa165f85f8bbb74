using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>Why a member may not read a case.</summary>
public enum WallCause
{
    /// <summary>A conflict of interest.</summary>
    Conflict,

    /// <summary>Line management of somebody who worked with the family.</summary>
    LineManagement,

    /// <summary>Own work with the child or family.</summary>
    Involvement,
}

/// <summary>A member shut out of one case, whatever their roles (X-16, K-COI-01).</summary>
public sealed class CaseWall : Part
{
    private CaseWall()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The member.</summary>
    public MemberId MemberId { get; private init; }

    /// <summary>Why.</summary>
    public WallCause Cause { get; private init; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Since when.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>Until when; null while it stands.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftedReason { get; private set; }

    internal static CaseWall Raise(Case of, MemberId member, WallCause cause, string reason, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = of.PartnershipId, CaseId = of.Id, MemberId = member, Cause = cause, Reason = reason, Since = now };

    internal void Lift(string reason, DateTimeOffset now) => (LiftedReason, LiftedAt) = (reason, now);
}

/// <summary>At which door independence is asked about .</summary>
public enum IndependenceDoor
{
    /// <summary>Chairing the case.</summary>
    Chair,

    /// <summary>Sitting on a review panel.</summary>
    PanelMember,

    /// <summary>Writing or reviewing.</summary>
    Author,
}

/// <summary>What was answered about a member's independence from a case.</summary>
/// <param name="Door">For which part.</param>
/// <param name="TookPart">Whether they worked with the child or family.</param>
/// <param name="Manages">Whether they manage, or managed, somebody who did.</param>
/// <param name="OtherInterest">Whether they have any other interest.</param>
/// <param name="Notes">What there is to say.</param>
public sealed record IndependenceAnswers(IndependenceDoor Door, bool TookPart, bool Manages, bool OtherInterest, string Notes)
{
    /// <summary>The first answer that bars them; null when nothing does.</summary>
    public WallCause? Bar => TookPart ? WallCause.Involvement : Manages ? WallCause.LineManagement : OtherInterest ? WallCause.Conflict : null;
}

/// <summary>A declaration of independence from a case, at one of its three doors (X-16, H-CHR-03, H-RVP-10, H-COM-05).</summary>
public sealed class IndependenceDeclaration : Part
{
    private IndependenceDeclaration()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The member.</summary>
    public MemberId MemberId { get; private init; }

    /// <summary>For which part.</summary>
    public IndependenceDoor Door { get; private init; }

    /// <summary>What bars them; null when they are clear.</summary>
    public WallCause? Bar { get; private init; }

    /// <summary>What there is to say.</summary>
    public string Notes { get; private init; } = "";

    /// <summary>When it was given.</summary>
    public DateTimeOffset At { get; private init; }

    internal static IndependenceDeclaration Give(Case of, MemberId member, IndependenceAnswers answers, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = of.PartnershipId,
        CaseId = of.Id,
        MemberId = member,
        Door = answers.Door,
        Bar = answers.Bar,
        Notes = answers.Notes,
        At = now,
    };
}
