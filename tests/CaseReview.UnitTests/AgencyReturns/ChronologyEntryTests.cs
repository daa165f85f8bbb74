using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Testing.AgencyReturns;
using static CaseReview.Testing.AgencyReturns.ReturnRequestBuilder;

namespace CaseReview.UnitTests.AgencyReturns;

[Trait("Requirement", "D-RR-08")]
public sealed class ChronologyEntryTests
{
    private static readonly DateOnly October5 = new(2026, 10, 5);

    [Theory]
    [InlineData("", "Seen at home", "Enter where it is recorded")]
    [InlineData("Case file", "  ", "Enter what happened")]
    public void An_entry_needs_a_source_and_what_happened(string source, string what, string refusal)
    {
        var request = Request();

        var said = Assert.Throws<RuleViolation>(() => request.AddEntry(new EntryDetails(EventDate.Exactly(October5), source, what), Lead, AskedAt));

        Assert.Equal(refusal, said.Message);
    }

    [Fact]
    public void Numbers_are_never_used_twice()
    {
        var request = Request();
        request.AddEntry(Entry("First"), Lead, AskedAt);
        var second = request.AddEntry(Entry("Second"), Lead, AskedAt);

        request.RemoveEntry(second.Number, Lead, AskedAt);
        var third = request.AddEntry(Entry("Third"), Lead, AskedAt);

        Assert.Equal(3, third.Number);
        Assert.Throws<RuleViolation>(() => request.ChangeEntry(2, Entry("Gone"), Lead, AskedAt));
    }

    [Fact]
    public void An_uncertain_date_keeps_what_the_record_shows()
    {
        var month = EventDate.AboutMonth(2026, 10);
        var between = EventDate.Between(October5, October5.AddDays(4));
        var sameDay = EventDate.Exactly(October5, new TimeOnly(9, 30), October5);

        Assert.Equal((DateCertainty.About, new DateOnly(2026, 10, 1), true), (month.Certainty, month.On, month.MonthOnly));
        Assert.Equal(October5.AddDays(4), between.Until);
        Assert.Null(sameDay.Until);
        Assert.Null(EventDate.Unknown.On);
        Assert.Throws<RuleViolation>(() => EventDate.Between(October5, October5));
        Assert.Throws<RuleViolation>(() => EventDate.Exactly(October5, null, October5.AddDays(-1)));
    }

    private static EntryDetails Entry(string what) => new(EventDate.Exactly(October5), "Case file", what);

    private static ReturnRequest Request() => new ReturnRequestBuilder(new PartnershipId(Guid.Parse("0198a000-0000-7000-8000-0000000000aa"))).Build();
}
