using CaseReview.Domain.Meetings;

namespace CaseReview.UnitTests.Meetings;

public sealed class AttendanceRulesTests
{
    [Theory]
    [Trait("Requirement", "X-08")]
    [Trait("Requirement", "K-ATT-01")]
    [InlineData("police", AttendanceKind.Apologies, "Karen Holt", null)]
    [InlineData("police", AttendanceKind.Apologies, " sam reed ", "Sam Reed cannot be their own deputy")]
    [InlineData("police", AttendanceKind.Present, "Karen Holt", "Karen Holt takes part, so Sam Reed is not here as their deputy")]
    [InlineData("council", AttendanceKind.Apologies, "Karen Holt", "Sam Reed and Karen Holt speak for different agencies. A deputy comes from the same one")]
    public void A_deputy_stands_in_for_somebody_else_of_the_same_agency_who_is_away(string memberOf, AttendanceKind member, string deputyFor, string? mistake)
    {
        Attendee[] list = [Of("Karen Holt", memberOf, member), Of("Sam Reed", "police", AttendanceKind.Deputy) with { DeputyFor = deputyFor }];

        Assert.Equal(mistake, AttendanceRules.FirstMistake(list)?.Words);
    }

    [Fact]
    [Trait("Requirement", "X-08")]
    public void The_same_person_is_not_on_a_list_as_officer_and_as_deputy()
    {
        var mistake = AttendanceRules.FirstMistake([Of("Karen Holt", "police", AttendanceKind.Present), Of("karen holt ", "council", AttendanceKind.Deputy)]);

        Assert.Equal(1, mistake!.Row);
        Assert.EndsWith("is on the list twice. One person fills one place", mistake.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-16")]
    [Trait("Requirement", "D-RR-16")]
    public void Who_is_shut_out_counts_as_recused_and_their_agency_is_not_asked_to_speak()
    {
        var list = new[] { Of("Karen Holt", "police", AttendanceKind.Present), Of("Joanne Clegg", "council", AttendanceKind.Present), Of("Ann Lee", "schools", AttendanceKind.Present) }
            .Recusing(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "KAREN HOLT" });

        Assert.Equal(AttendanceKind.Recused, list[0].Kind);
        Assert.Equal(["schools"], list.Silent(["Council"]));
    }

    private static Attendee Of(string person, string agency, AttendanceKind kind) => new(person, "Member", agency, null, agency, kind);
}
