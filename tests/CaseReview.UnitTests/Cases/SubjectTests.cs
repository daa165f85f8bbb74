using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.UnitTests.Timetables;

namespace CaseReview.UnitTests.Cases;

public sealed class SubjectTests
{
    private static readonly SubjectFacts Kit = new("Kit  Márlow", new DateOnly(2026, 8, 1), "Boy", Harm.Death, Known.No);

    [Theory]
    [Trait("Requirement", "X-17")]
    [InlineData(NamingScheme.Initials, 1, "", "K.M.")]
    [InlineData(NamingScheme.Letters, 1, "", "Child A")]
    [InlineData(NamingScheme.Letters, 28, "", "Child AB")]
    [InlineData(NamingScheme.Pseudonyms, 2, "", "Child B")]
    [InlineData(NamingScheme.Pseudonyms, 2, " Robin ", "Robin")]
    public void People_are_shown_by_the_partnerships_scheme_and_never_by_name(NamingScheme naming, int number, string pseudonym, string shown) =>
        Assert.Equal(shown, KnownAs.Subject(naming, number, Kit with { Pseudonym = pseudonym }));

    [Fact]
    public void Names_are_compared_without_case_spaces_and_accents()
    {
        Assert.Equal("KITMARLOW", KnownAs.Key(Kit.Name));
        Assert.Equal(KnownAs.Key("kit marlow"), KnownAs.Key(Kit.Name));
    }

    [Fact]
    [Trait("Requirement", "K-EQ-01")]
    public void What_nobody_has_recorded_of_a_childs_identity_is_named_until_it_is()
    {
        var of = Log(Kit);
        Assert.Equal(
            ["ethnicity", "first language", "religion or belief", "disability", "plan", "whether the death was expected"], of.Subjects[0].NotKnownYet);

        of.RecordSubject(
            1,
            Kit with
            {
                Identity = new IdentityFacts("African", "French", "None", Known.No, "", ""),
                Status = StatusFacts.Unknown with { Plan = PlanStatus.None, DeathExpected = Known.Yes },
            },
            Actor.System,
            Rules.Time("2026-12-08T12:00"));

        Assert.Empty(of.Subjects[0].NotKnownYet);
    }

    [Fact]
    [Trait("Requirement", "X-17")]
    public void A_case_is_about_several_people_and_about_a_child_who_is_not_born_yet()
    {
        var of = Log(Kit, new SubjectFacts("Baby Marlow", null, "", Harm.SeriousHarm, Known.No) { Kind = SubjectKind.UnbornChild, ExpectedOn = new DateOnly(2027, 3, 1) });

        Assert.Equal(["4 months", "unborn"], of.Subjects.Select(s => s.AgeOn(of.OccurredOn)));
    }

    [Fact]
    public void Nobody_is_born_after_the_incident() =>
        Assert.Throws<RuleViolation>(() => Log(Kit with { BornOn = new DateOnly(2026, 12, 8) }));

    private static Case Log(params SubjectFacts[] people) => Case.Log(
        new PartnershipId(Guid.Parse("0197a1b2-0000-7000-8000-000000000001")),
        "DON-2026-0001",
        new IncidentFacts("Head injury", "A head injury.", new DateOnly(2026, 12, 7), null, "At home", people),
        new CaseRules(Rules.Doncaster, Rules.Doncaster.ToJson(), Rules.Doncaster.Calendar()),
        Actor.System,
        Rules.Time("2026-12-08T09:00"));
}
