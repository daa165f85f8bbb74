using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.UnitTests.Timetables;

namespace CaseReview.UnitTests.Cases;

[Trait("Requirement", "X-16")]
public sealed class WallTests
{
    private static readonly MemberId Member = new(Guid.Parse("0197a1b2-0000-7000-8000-000000000009"));
    private static readonly DateTimeOffset Now = Rules.Time("2026-12-08T09:00");

    [Fact]
    public void Somebody_who_is_shut_out_is_taken_off_the_case_and_cannot_be_added_until_let_in_again()
    {
        var of = Logged();
        of.AddPerson(Member, "Advice.", Actor.System, Now);
        of.ShutOut(Member, WallCause.Conflict, "A cousin of the mother.", Actor.System, Now);
        Assert.Empty(of.People);

        Assert.Throws<RuleViolation>(() => of.AddPerson(Member, "Advice.", Actor.System, Now));
        Assert.Throws<RuleViolation>(() => of.NameLead(Member, "Ada Lane", Actor.System));

        of.LetIn(Member, "No cousin.", Actor.System, Now);
        of.AddPerson(Member, "Advice.", Actor.System, Now);
        Assert.Single(of.People);
    }

    [Fact]
    [Trait("Requirement", "H-CHR-03")]
    [Trait("Requirement", "H-COI-01")]
    public void Nobody_chairs_writes_or_reviews_without_having_said_that_they_are_independent()
    {
        var of = Logged();
        Assert.Throws<RuleViolation>(() => of.OpenDoor(Member, "Ada Lane", IndependenceDoor.Chair, saidSo: false, Actor.System, Now));

        of.OpenDoor(Member, "Ada Lane", IndependenceDoor.Chair, saidSo: true, Actor.System, Now);
        of.OpenDoor(Member, "Ada Lane", IndependenceDoor.Chair, saidSo: false, Actor.System, Now);
        Assert.Equal(IndependenceDoor.Chair, Assert.Single(of.Declarations).Door);
        Assert.Throws<RuleViolation>(() => of.OpenDoor(Member, "Ada Lane", IndependenceDoor.Author, saidSo: false, Actor.System, Now));

        of.ShutOut(Member, WallCause.Conflict, "A cousin of the mother.", Actor.System, Now);
        Assert.Throws<RuleViolation>(() => of.OpenDoor(Member, "Ada Lane", IndependenceDoor.Chair, saidSo: true, Actor.System, Now));
    }

    private static Case Logged() => Case.Log(
        new PartnershipId(Guid.Parse("0197a1b2-0000-7000-8000-000000000001")),
        "DON-2026-0001",
        new IncidentFacts("Head injury", "A head injury.", new DateOnly(2026, 12, 7), null, "At home", [new SubjectFacts("Kit Marlow", new DateOnly(2026, 8, 1), "Boy", Harm.SeriousHarm, Known.No)]),
        new CaseRules(Rules.Doncaster, Rules.Doncaster.ToJson(), Rules.Doncaster.Calendar()),
        Actor.System,
        Now);
}
