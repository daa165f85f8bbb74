using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <content>Who may not read the case.</content>
public sealed partial class Case
{
    private readonly List<CaseWall> _walls = [];
    private readonly List<IndependenceDeclaration> _declarations = [];

    /// <summary>Since when only managers, whoever leads it and people added to it may read it; null when it is not restricted.</summary>
    public DateTimeOffset? RestrictedSince { get; private set; }

    /// <summary>Why it is restricted.</summary>
    public string? RestrictionReason { get; private set; }

    /// <summary>Members shut out of it, now or once.</summary>
    public IReadOnlyList<CaseWall> Walls => _walls;

    /// <summary>Declarations of independence.</summary>
    public IReadOnlyList<IndependenceDeclaration> Declarations => _declarations;

    /// <summary>Restricts it: only managers, whoever leads it and people added to it read it from now on.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is restricted already, or no reason is given.</exception>
    public void Restrict(string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(RestrictedSince is null, "This case is restricted already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Restricting a case needs a reason.");
        (RestrictedSince, RestrictionReason) = (now, reason);
        Raise(new CaseRestricted(Id, reason, by));
    }

    /// <summary>Opens it again to all whose role reads it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It is not restricted, or no reason is given.</exception>
    public void LiftRestriction(string reason, Actor by)
    {
        RuleViolation.Unless(RestrictedSince is not null, "This case is not restricted.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Lifting a restriction needs a reason.");
        (RestrictedSince, RestrictionReason) = (null, null);
        Raise(new CaseRestrictionLifted(Id, reason, by));
    }

    /// <summary>Shuts a member out, whatever their roles; they are no longer among those added to it, and no longer lead it.</summary>
    /// <param name="member">The member.</param>
    /// <param name="cause">Why.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="by">Who records it; the member themselves when they declare it (K-COI-01).</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">They are shut out already, or no reason is given.</exception>
    public void ShutOut(MemberId member, WallCause cause, string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!IsShutOut(member), "This person is shut out of the case already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Shutting somebody out needs a reason.");
        _walls.Add(CaseWall.Raise(this, member, cause, reason, now));
        _people.RemoveAll(p => p.MemberId == member);
        LeadId = LeadId == member ? null : LeadId;
        Raise(new MemberShutOut(Id, member.Value, cause, reason, by));
    }

    /// <summary>Names who leads the case.</summary>
    /// <param name="member">The member of the business unit.</param>
    /// <param name="name">Their name, for the history.</param>
    /// <param name="by">Who names them.</param>
    /// <exception cref="RuleViolation">They are shut out of the case.</exception>
    public void NameLead(MemberId member, string name, Actor by)
    {
        RuleViolation.Unless(!IsShutOut(member), "This person is shut out of the case and cannot lead it.");
        if (LeadId != member)
        {
            LeadId = member;
            Raise(new CaseLeadNamed(Id, member.Value, name, by));
        }
    }

    /// <summary>Lets a member in again: their roles count once more.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">They are not shut out, or no reason is given.</exception>
    public void LetIn(MemberId member, string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsShutOut(member), "This person is not shut out of the case.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Letting somebody in again needs a reason.");
        _walls.Find(w => w.MemberId == member && w.LiftedAt is null)!.Lift(reason, now);
        Raise(new MemberLetIn(Id, member.Value, reason, by));
    }

    /// <summary>Records what a member answered about their independence; one answer that bars them shuts them out .</summary>
    /// <param name="member">The member.</param>
    /// <param name="answers">What they answered.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>Whether they are clear.</returns>
    /// <exception cref="RuleViolation">They are shut out already, or are barred and nothing says why.</exception>
    public bool DeclareIndependence(MemberId member, IndependenceAnswers answers, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!IsShutOut(member), "This person is shut out of the case already.");
        _declarations.Add(IndependenceDeclaration.Give(this, member, answers, now));
        Raise(new IndependenceDeclared(Id, member.Value, answers.Door, answers.Bar, by));
        if (answers.Bar is { } cause)
        {
            ShutOut(member, cause, answers.Notes, by, now);
        }

        return answers.Bar is null;
    }

    /// <summary>
    /// Opens a door to a member: nobody chairs, sits on a panel, writes or reviews without having said that they are independent of the case (X-16, H-CHR-03,
    /// H-COM-05, D-COI-01). Who has said so for that part need not say it again.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="name">Their name.</param>
    /// <param name="door">For which part.</param>
    /// <param name="saidSo">Whether they say so now: none of the three questions stands between them and the case.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">They are shut out, or have not said that they are independent.</exception>
    public void OpenDoor(MemberId member, string name, IndependenceDoor door, bool saidSo, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!IsShutOut(member), $"{name} is shut out of this case. Choose somebody else.");
        if (IsClear(member, door))
        {
            return;
        }

        RuleViolation.Unless(saidSo, $"{name} has not said that they are independent of this case. Record it, or choose somebody else.");
        DeclareIndependence(member, new IndependenceAnswers(door, TookPart: false, Manages: false, OtherInterest: false, ""), by, now);
    }

    /// <summary>Whether a member has been found independent for a part, and nothing has come between since.</summary>
    /// <param name="member">The member.</param>
    /// <param name="door">The part.</param>
    /// <returns>True when their last declaration for it is clear.</returns>
    public bool IsClear(MemberId member, IndependenceDoor door) =>
        _declarations.Where(x => x.MemberId == member && x.Door == door).MaxBy(x => x.At) is { Bar: null } && !IsShutOut(member);

    /// <summary>Whether a member is shut out now.</summary>
    /// <param name="member">The member.</param>
    /// <returns>True while a wall stands.</returns>
    public bool IsShutOut(MemberId member) => _walls.Any(w => w.MemberId == member && w.LiftedAt is null);
}
