using CaseReview.Domain.Partnerships;

namespace CaseReview.UnitTests.Partnerships;

public sealed class MeetingArrangementsTests
{
    [Theory]
    [Trait("Requirement", "D-RR-12")]
    [Trait("Requirement", "D-CHR-02")]
    [InlineData(ChairStanding.Appointed, Role.GroupChair, Role.AccountableOfficer)]
    [InlineData(ChairStanding.Appointed, Role.GroupChair, Role.BusinessUnitManager)]
    [InlineData(ChairStanding.StandIn, Role.ViceChair)]
    [InlineData(ChairStanding.Chosen, Role.GroupMember)]
    [InlineData(ChairStanding.Chosen)]
    [InlineData(ChairStanding.Barred, Role.BusinessUnitOfficer, Role.GroupMember)]
    public void Who_chairs_is_a_partnerships_choice_and_the_unit_never_does(ChairStanding expected, params Role[] roles) =>
        Assert.Equal(expected, new MeetingArrangements().StandingOf(roles));

    [Fact]
    [Trait("Requirement", "D-RR-12")]
    public void A_partnership_may_have_its_independent_chair_chair()
    {
        var own = Arrangements.Parse("""{ "meetings": { "chair": "IndependentChair", "standIns": [ "GroupChair" ] } }""").Meetings;

        Assert.Equal((ChairStanding.Appointed, ChairStanding.StandIn), (own.StandingOf([Role.IndependentChair]), own.StandingOf([Role.GroupChair])));
    }
}
