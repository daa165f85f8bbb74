using CaseReview.Web.Components.Binding;

namespace CaseReview.UnitTests.Components;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("9", "12", "2026")]
    [InlineData(" 09 ", "Dec", "2026")]
    [InlineData("9", "december", "2026")]
    public void A_date_is_read_however_the_month_is_written(string day, string month, string year)
    {
        var read = new TypedDate(day, month, year).Read(withTime: false);

        Assert.Equal(new DateOnly(2026, 12, 9), read.Date);
    }

    [Theory]
    [InlineData("29", "2", "2026", "must be a real date", "day")]
    [InlineData("0", "13", "2026", "must be a real date", "day month")]
    [InlineData("x", "2", "2026", "must be a real date", "day")]
    [InlineData("1", "Smarch", "2026", "must be a real date", "month")]
    [InlineData("1", "2", "26", "must have a year of 4 numbers", "year")]
    [InlineData("1", "", "", "must include a month and year", "month year")]
    public void What_is_wrong_with_a_date_is_said_with_the_parts_to_mend(string day, string month, string year, string complaint, string parts)
    {
        var read = new TypedDate(day, month, year).Read(withTime: false);

        Assert.Null(read.Date);
        Assert.Equal(complaint, read.Complaint);
        Assert.Equal(parts, string.Join(' ', read.WrongParts));
    }

    [Theory]
    [InlineData("16:40")]
    [InlineData("1640")]
    [InlineData("16.40")]
    [InlineData("4.40pm")]
    [InlineData("4:40 PM")]
    public void A_time_is_read_however_it_is_written(string text)
    {
        var read = new TypedDate("18", "12", "2026", text).Read(withTime: true);

        Assert.Equal(new TimeOnly(16, 40), read.Time);
    }

    [Theory]
    [InlineData("25:00", "must have a time in hours and minutes, like 16:40")]
    [InlineData("", "must include a time")]
    public void A_time_that_cannot_be_read_is_asked_for_again(string text, string complaint)
    {
        var read = new TypedDate("18", "12", "2026", text).Read(withTime: true);

        Assert.Equal(complaint, read.Complaint);
        Assert.Equal(["time"], read.WrongParts);
    }
}
