using CaseReview.Domain.Meetings;

namespace CaseReview.UnitTests.Meetings;

public sealed class QuorumRuleTests
{
    [Fact]
    [Trait("Requirement", "D-RR-11")]
    [Trait("Requirement", "X-08")]
    public void An_agency_added_for_a_case_has_a_say_and_does_not_make_the_quorum()
    {
        var rule = new QuorumRule(QuorumScope.WholeMeeting, [], new MinDistinct(1, []), false, true, "Test");

        var result = rule.Evaluate([new Attendee("Pat", "Coach", "Swimming club", null, null, AttendanceKind.Present) { ForAddedAgency = true }]);

        Assert.False(result.IsQuorate);
        Assert.Contains("Pat has a say for Swimming club, which was added for this case and does not count.", result.Explanation, StringComparison.Ordinal);
    }

    private static readonly QuorumRule Doncaster = new(
        QuorumScope.DecisionsOnly,
        [
            new("DoncasterCouncil", "Doncaster Council", [], false),
            new("ChildrensServicesTrust", "Children's social care", [], false),
            new("Police", "South Yorkshire Police", [], false),
            new("CCG", "the integrated care board", ["health"], true),
        ],
        null,
        RequireChair: false,
        DeputiesCount: true,
        "Quoracy");

    private static readonly QuorumRule Kingston = new(
        QuorumScope.WholeMeeting,
        [new("Kingston", "Kingston Council", [], false), new("Richmond", "Richmond Council", [], false), new("ICB", "the ICB", [], false), new("Police", "the police", [], false)],
        null,
        RequireChair: false,
        DeputiesCount: true,
        "Governance");

    private static readonly QuorumRule Herefordshire = Count(3, "health", "council");
    private static readonly QuorumRule Salford = Count(4, "council");

    [Fact]
    [Trait("Requirement", "D-QUO-01")]
    [Trait("Requirement", "X-08")]
    public void Doncaster_is_quorate_with_all_four_seats()
    {
        var result = Doncaster.Evaluate([.. ThreeSeats, Member("Cathy", "ICB", "CCG")]);

        Assert.True(result.IsQuorate);
        Assert.Equal("Quorate: 4 of 4 seats filled", result.Headline);
    }

    [Fact]
    [Trait("Requirement", "D-QUO-01")]
    public void A_health_provider_on_its_own_account_does_not_fill_the_boards_seat()
    {
        var result = Doncaster.Evaluate([.. ThreeSeats, Member("Cathy", "ICB", "CCG", AttendanceKind.Apologies), Provider("Martin")]);

        Assert.Equal("Not quorate: 3 of 4 seats filled", result.Headline);
        Assert.Contains("Cathy sent apologies", result.Explanation, StringComparison.Ordinal);
        Assert.Contains("Martin is here for Mental health trust, and fills the seat only if the integrated care board has named Martin", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-QUO-01")]
    public void A_health_provider_named_for_the_meeting_fills_the_boards_seat()
    {
        var result = Doncaster.Evaluate([.. ThreeSeats, Provider("Martin") with { ActingForSeat = "CCG" }]);

        Assert.True(result.IsQuorate);
        Assert.Equal("Martin", result.Seats.Single(x => x.Seat == "CCG").FilledBy);
    }

    [Theory]
    [Trait("Requirement", "X-08")]
    [InlineData(AttendanceKind.Recused)]
    [InlineData(AttendanceKind.InAttendance)]
    [InlineData(AttendanceKind.NotRequired)]
    [InlineData(AttendanceKind.Absent)]
    public void Who_is_recused_or_merely_in_attendance_never_counts(AttendanceKind kind)
    {
        var result = Doncaster.Evaluate([.. ThreeSeats, Member("Cathy", "ICB", "CCG", kind)]);

        Assert.False(result.IsQuorate);
    }

    [Fact]
    [Trait("Requirement", "K-QUO-01")]
    public void Kingston_and_Richmond_needs_each_statutory_partner_and_providers_do_not_make_up()
    {
        Attendee[] missing = [Member("A", "Kingston Council", "Kingston"), Member("B", "Richmond Council", "Richmond"), Member("C", "Police", "Police"), Provider("D")];

        Assert.False(Kingston.Evaluate(missing).IsQuorate);
        Assert.True(Kingston.Evaluate([.. missing, Member("E", "ICB", "ICB", AttendanceKind.Deputy)]).IsQuorate);
    }

    [Theory]
    [Trait("Requirement", "H-QUO-01")]
    [InlineData("ICB/health,Provider trust/health,Children's social care/council,Adults' social care/council", 2, false)]
    [InlineData("ICB/health,Council/council,Police/", 3, true)]
    [InlineData("ICB/health,Trust A/health,Trust B/health,Council/council", 2, false)]
    public void Herefordshire_counts_all_health_and_the_council_once(string present, int count, bool quorate) =>
        AssertCount(Herefordshire, present, count, quorate);

    [Theory]
    [Trait("Requirement", "S-QUO-01")]
    [InlineData("ICB/health,Provider trust/health,Children's social care/council,Adults' social care/council", 3, false)]
    [InlineData("ICB/health,Council/council,Police/", 3, false)]
    [InlineData("CCG/health,Trust A/health,Trust B/health,Council/council", 4, true)]
    public void Salford_counts_each_organisation_and_the_council_once(string present, int count, bool quorate) =>
        AssertCount(Salford, present, count, quorate);

    [Theory]
    [Trait("Requirement", "H-QUO-01")]
    [Trait("Requirement", "S-QUO-01")]
    [InlineData("ICB/health,Provider trust/health,Children's social care/council,Adults' social care/council", 3, 2)]
    [InlineData("ICB/health,Council/council,Police/", 3, 3)]
    [InlineData("CCG/health,Trust A/health,Trust B/health,Council/council", 2, 2)]
    public void What_counts_as_one_agency_is_the_partnerships_choice(string present, int directoratesApart, int healthFoldedToo)
    {
        AssertCount(Count(3, "health"), present, directoratesApart, directoratesApart >= 3);
        AssertCount(Count(4, "health", "council"), present, healthFoldedToo, quorate: false);
    }

    [Fact]
    [Trait("Requirement", "X-08")]
    [Trait("Requirement", "K-COI-01")]
    public void A_seat_that_only_a_recused_member_holds_is_empty_and_the_words_say_why()
    {
        var result = Doncaster.Evaluate([.. ThreeSeats, Member("Cathy", "ICB", "CCG", AttendanceKind.Recused), Member("Ola", "ICB", "CCG", AttendanceKind.Apologies)]);

        Assert.Equal("Not quorate: 3 of 4 seats filled", result.Headline);
        Assert.Contains("The seat of the integrated care board is empty. Cathy is recused from this case and does not count. Ola sent apologies.", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "H-QUO-01")]
    public void Who_speaks_for_no_agency_never_makes_up_the_number()
    {
        Attendee[] two = [Member("A", "Police", "police"), Member("B", "Council", "council")];

        var result = Herefordshire.Evaluate([.. two, new("Ira", "Independent chair", "No agency", null, null, AttendanceKind.Present)]);

        Assert.False(result.IsQuorate);
        Assert.EndsWith("Ira speaks for no agency and does not count.", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-QUO-01")]
    public void Who_holds_a_seat_fills_that_one_and_no_other()
    {
        var rule = new QuorumRule(
            QuorumScope.DecisionsOnly, [new("trust", "the trust", [], false), new("board", "the board", ["health"], false)], null, RequireChair: false, DeputiesCount: true, "Quoracy");

        var result = rule.Evaluate([new Attendee("Martin", "Nurse", "Trust", "health", "trust", AttendanceKind.Present)]);

        Assert.Equal("Not quorate: 1 of 2 seats filled", result.Headline);
    }

    private static IReadOnlyList<Attendee> ThreeSeats =>
        [Member("Joanne", "Doncaster Council", "DoncasterCouncil"), Member("Bev", "Children's social care", "ChildrensServicesTrust"), Member("Karen", "South Yorkshire Police", "Police")];

    private static void AssertCount(QuorumRule rule, string present, int count, bool quorate)
    {
        var attendance = present.Split(',')
            .Select(x => x.Split('/'))
            .Select(x => new Attendee("A person", "Member", x[0], x[1].Length == 0 ? null : x[1], x[0], AttendanceKind.Present))
            .ToList();

        var result = rule.Evaluate(attendance);

        Assert.Equal((count, quorate), (result.Counted.Count, result.IsQuorate));
    }

    private static QuorumRule Count(int n, params string[] folded) =>
        new(QuorumScope.WholeMeeting, [], new MinDistinct(n, folded), RequireChair: false, DeputiesCount: true, "Quoracy");

    private static Attendee Member(string name, string agency, string seat, AttendanceKind kind = AttendanceKind.Present) =>
        new(name, "Member", agency, null, seat, kind);

    private static Attendee Provider(string name) => new(name, "Member", "Mental health trust", "health", "MentalHealth", AttendanceKind.Present);
}
