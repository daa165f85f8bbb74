using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>
/// A person in one partnership: their post, the agency they speak for, their roles and the dates of each.
/// The same person may be a member of several partnerships, with one account.
/// </summary>
public sealed class Member : AggregateRoot
{
    private readonly List<MemberRole> _roles = [];

    private Member()
    {
    }

    /// <summary>Typed identifier.</summary>
    public MemberId MemberId => new(Id);

    /// <summary>Number in the partnership, from 1; stands in addresses.</summary>
    public int Number { get; private init; }

    /// <summary>The account they sign in with.</summary>
    public Guid UserId { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Email address that notices and links go to.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Post as the partnership calls it: "Designated Nurse".</summary>
    public string Post { get; private set; } = "";

    /// <summary>The role they are listed by: the first that has not ended.</summary>
    public Role Role { get; private set; }

    /// <summary>Every role they hold or held, with its dates.</summary>
    public IReadOnlyList<MemberRole> Roles => _roles;

    /// <summary>How they sit on the group.</summary>
    public SeatKind Seat { get; private set; }

    /// <summary>The agency they speak for; null for the business unit and independent people.</summary>
    public Guid? AgencyId { get; private set; }

    /// <summary>First UK date of the membership.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last UK date; null while open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>When they first went through their invitation; null while it waits.</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    /// <summary>Adds a member with a first role.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="userId">Their account.</param>
    /// <param name="number">Number in the partnership, from 1.</param>
    /// <param name="facts">Who they are.</param>
    /// <param name="by">Who adds them.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The member.</returns>
    public static Member Add(PartnershipId partnership, Guid userId, int number, MemberFacts facts, Actor by, DateTimeOffset now)
    {
        var member = new Member { Id = Ids.New(now), PartnershipId = partnership, UserId = userId, Number = number, From = facts.From, Role = facts.Role };
        member.Take(facts);
        member._roles.Add(MemberRole.Of(member, facts.Role, facts.From, null, now));
        member.Raise(new MemberAdded(member.Id, member.Name, facts.Role, by));
        return member;
    }

    /// <summary>Changes who they are; roles and dates have acts of their own.</summary>
    /// <param name="facts">Who they are; role and first date are not taken.</param>
    /// <param name="by">Who changes it.</param>
    public void Change(MemberFacts facts, Actor by)
    {
        Take(facts);
        Raise(new MemberChanged(Id, Name, by));
    }

    /// <summary>Gives them a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="from">First UK date.</param>
    /// <param name="until">Last UK date, if it is known.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">They hold it on one of those days already, or the dates run backwards.</exception>
    public void Give(Role role, DateOnly from, DateOnly? until, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(until is null || until >= from, "The role ends before it starts.");
        RuleViolation.Unless(
            !_roles.Any(x => x.Role == role && (x.Until is null || x.Until >= from) && (until is null || until >= x.From)),
            $"{Name} holds this role on these days already.");
        _roles.Add(MemberRole.Of(this, role, from, until, now));
        ListByFirstOpenRole();
        Raise(new MemberRoleGiven(Id, Name, role, from, by));
    }

    /// <summary>Ends a role; history keeps it.</summary>
    /// <param name="role">The role.</param>
    /// <param name="lastDay">Last UK date.</param>
    /// <param name="by">Who ends it.</param>
    /// <exception cref="RuleViolation">They do not hold it, it is their only one, or it would end before it starts.</exception>
    public void EndRole(Role role, DateOnly lastDay, Actor by)
    {
        var open = _roles.Find(x => x.Role == role && x.Until is null);
        RuleViolation.Unless(open is not null, $"{Name} does not hold this role without an end.");
        RuleViolation.Unless(lastDay >= open!.From, "The role ends before it starts.");
        RuleViolation.Unless(_roles.Any(x => x != open && x.Until is null), $"This is the only role of {Name}. Give another role first, or end the membership.");
        open.End(lastDay);
        ListByFirstOpenRole();
        Raise(new MemberRoleEnded(Id, Name, role, lastDay, by));
    }

    /// <summary>Ends the membership; history keeps it, and sign-in stops after the day.</summary>
    /// <param name="lastDay">Last UK date.</param>
    /// <param name="by">Who ends it.</param>
    /// <exception cref="RuleViolation">It has ended already, would end before it starts, or is the person's own.</exception>
    public void End(DateOnly lastDay, Actor by)
    {
        RuleViolation.Unless(Until is null, $"The membership of {Name} has an end already.");
        RuleViolation.Unless(lastDay >= From, "The membership ends before it starts.");
        RuleViolation.Unless(by.MemberId != MemberId, "Ask another manager to end your own membership.");
        Until = lastDay;
        foreach (var role in _roles.Where(x => x.Until is null || x.Until > lastDay))
        {
            role.End(lastDay);
        }

        Raise(new MemberEnded(Id, Name, lastDay, by));
    }

    /// <summary>Moves them to the body that took the place of theirs.</summary>
    /// <param name="successor">That body.</param>
    /// <param name="by">Who moves them.</param>
    public void MoveTo(Agency successor, Actor by)
    {
        AgencyId = successor.Id;
        Raise(new MemberChanged(Id, Name, by));
    }

    /// <summary>Sends them an invitation, or another one.</summary>
    /// <param name="by">Who invites them.</param>
    /// <exception cref="RuleViolation">They have joined already, or their membership has ended.</exception>
    public void Invite(Actor by)
    {
        RuleViolation.Unless(JoinedAt is null, $"{Name} has accepted an invitation already.");
        RuleViolation.Unless(Until is null, $"The membership of {Name} has an end.");
        Raise(new MemberInvited(Id, Name, by));
    }

    /// <summary>They went through their invitation; once is enough.</summary>
    /// <param name="by">Who: the holder of the invitation.</param>
    /// <param name="now">When.</param>
    public void Join(Actor by, DateTimeOffset now)
    {
        if (JoinedAt is null)
        {
            JoinedAt = now;
            Raise(new MemberJoined(Id, Name, by));
        }
    }

    /// <summary>Whether the membership runs on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True within its dates.</returns>
    public bool IsCurrentOn(DateOnly date) => From <= date && (Until is null || date <= Until);

    /// <summary>The roles held on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Each once, in the order of the roles.</returns>
    public IReadOnlyList<Role> RolesOn(DateOnly date) =>
        IsCurrentOn(date) ? [.. _roles.Where(x => x.IsHeldOn(date)).Select(x => x.Role).Distinct().Order()] : [];

    private void Take(MemberFacts facts) =>
        (Name, Email, Post, AgencyId, Seat) = (facts.Name, facts.Email, facts.Post, facts.AgencyId, facts.Seat);

    private void ListByFirstOpenRole() => Role = _roles.Where(x => x.Until is null).OrderBy(x => x.Role).Select(x => x.Role).FirstOrDefault(Role);
}

/// <summary>Who a member is.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Email">Email address.</param>
/// <param name="Post">Post as the partnership calls it.</param>
/// <param name="Role">First role in the product.</param>
/// <param name="AgencyId">The agency they speak for.</param>
/// <param name="From">First UK date.</param>
/// <param name="Seat">How they sit on the group.</param>
public sealed record MemberFacts(string Name, string Email, string Post, Role Role, Guid? AgencyId, DateOnly From, SeatKind Seat = SeatKind.Standing);
