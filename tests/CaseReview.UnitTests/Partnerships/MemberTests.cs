using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.UnitTests.Partnerships;

public sealed class MemberTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 12, 10);

    [Fact]
    [Trait("Requirement", "X-26")]
    public void A_role_is_held_from_its_first_day_to_its_last()
    {
        var member = Someone(Role.GroupMember);

        member.Give(Role.GroupChair, Today.AddDays(1), Today.AddDays(30), Actor.System, Now);

        Assert.Equal([Role.GroupMember], member.RolesOn(Today));
        Assert.Equal([Role.GroupChair, Role.GroupMember], member.RolesOn(Today.AddDays(30)));
        Assert.Equal([Role.GroupMember], member.RolesOn(Today.AddDays(31)));
    }

    [Fact]
    public void A_role_is_not_given_twice_for_the_same_days_and_the_only_one_does_not_end()
    {
        var member = Someone(Role.GroupMember);

        Assert.Throws<RuleViolation>(() => member.Give(Role.GroupMember, Today, null, Actor.System, Now));
        Assert.Throws<RuleViolation>(() => member.EndRole(Role.GroupMember, Today, Actor.System));
    }

    [Fact]
    public void The_role_that_a_person_is_listed_by_follows_what_has_not_ended()
    {
        var member = Someone(Role.GroupMember);

        member.Give(Role.ViceChair, Today, null, Actor.System, Now);
        Assert.Equal(Role.ViceChair, member.Role);
        member.EndRole(Role.ViceChair, Today, Actor.System);

        Assert.Equal(Role.GroupMember, member.Role);
    }

    [Fact]
    public void An_invitation_is_sent_until_it_is_accepted()
    {
        var member = Someone(Role.GroupMember);

        member.Invite(Actor.System);
        member.Join(Actor.System, Now);
        member.Join(Actor.System, Now.AddDays(1));

        Assert.Equal(Now, member.JoinedAt);
        Assert.Throws<RuleViolation>(() => member.Invite(Actor.System));
    }

    private static Member Someone(Role role) => Member.Add(
        new PartnershipId(Ids.New(Now)), Ids.New(Now), 1, new MemberFacts("Sam Vale", "sam@police.example", "Inspector", role, null, Today.AddDays(-100)), Actor.System, Now);
}
