using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;

namespace CaseReview.UnitTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class SharedDayTests
{
    private static readonly DateOnly Day = new(2026, 11, 13);

    [Fact]
    public void Two_agencies_that_tell_of_a_contact_with_the_same_person_share_the_day()
    {
        var day = Assert.Single(SharedDay.Among([Marks.On(Day, "Police", "K.M.", new TimeOnly(16, 0)), Marks.On(Day, "Hospital", "k m", new TimeOnly(9, 0)), Marks.On(Day.AddDays(1), "School", "K.M.")]));

        Assert.Equal((Day, 2), (day.Day, day.Agencies));
        Assert.Equal(["Hospital", "Police"], day.Entries.Select(x => x.Agency));
    }

    [Fact]
    public void One_agency_twice_another_person_an_uncertain_day_or_paper_alone_is_no_shared_day()
    {
        var police = Marks.On(Day, "Police", "Mother");

        Assert.Empty(SharedDay.Among([police, Marks.On(Day, "Police", "Mother")]));
        Assert.Empty(SharedDay.Among([police, Marks.On(Day, "Hospital", "Father")]));
        Assert.Empty(SharedDay.Among([police, Marks.On(Day, "Hospital", "Mother") with { Certainty = DateCertainty.About }]));
        Assert.Empty(SharedDay.Among([police, Marks.On(Day, "Hospital", "Mother") with { IsContact = false }]));
    }

    [Fact]
    public void What_else_was_recorded_of_the_person_on_a_shared_day_stands_with_it()
    {
        var paper = Marks.On(Day, "School", "Mother") with { IsContact = false };

        var day = Assert.Single(SharedDay.Among([Marks.On(Day, "Police", "Mother"), Marks.On(Day, "Hospital", "Mother"), paper]));

        Assert.Equal(3, day.Agencies);
        Assert.Contains(paper, day.Entries);
    }

    [Theory]
    [InlineData("Home visit. Mother and both children seen.", true)]
    [InlineData("Neighbour PHONED about shouting", true)]
    [InlineData("Child in need plan agreed", false)]
    [InlineData("Calligraphy class booked", false)]
    public void A_contact_is_told_from_paper_by_whole_words(string text, bool contact) => Assert.Equal(contact, ContactWords.In(text));

    [Fact]
    public void Outside_the_period_is_what_lies_outside_as_a_whole()
    {
        Assert.True(Marks.On(new DateOnly(2026, 4, 30)).IsOutsidePeriod);
        Assert.False((Marks.On(new DateOnly(2026, 4, 30)) with { Until = new DateOnly(2026, 5, 1) }).IsOutsidePeriod);
        Assert.True(Marks.On(new DateOnly(2026, 11, 28)).IsOutsidePeriod);
        Assert.False(Marks.On(null).IsOutsidePeriod);
    }
}
