using CaseReview.Domain.Cases;
using CaseReview.Domain.Registers;

namespace CaseReview.UnitTests.Registers;

public sealed class RegisterReadingTests
{
    private static readonly string[] Headings = ["Case Ref", "Child's name", "Incident date", "Death or harm", "DOB", "Gender", "Description", "Date closed", "Outcome"];
    private readonly RegisterReading _reading = new(RegisterFields.Guess(Headings), new DateOnly(2026, 12, 10));

    [Fact]
    public void A_row_becomes_a_case_that_keeps_its_old_reference_in_a_form_that_addresses_carry()
    {
        var facts = _reading.Read(["SCR 12/2014", "K.M.", "5/3/2014", "Death", "2013-12-01", "F", "A fall", "1 Feb 2015", "SCR published"], out var problems);

        Assert.Empty(problems);
        Assert.Equal(("SCR-12-2014", "SCR 12/2014", new DateOnly(2014, 3, 5), new DateOnly(2015, 2, 1)), (facts!.Reference, facts.LegacyReference, facts.OccurredOn, facts.ClosedOn!.Value));
        Assert.Equal(("K. M.", new DateOnly(2013, 12, 1), "Girl", Harm.Death), (facts.Child.Name, facts.Child.BornOn!.Value, facts.Child.Sex, facts.Child.Harm));
        Assert.Equal("Death of a child", facts.Headline);
    }

    [Theory]
    [InlineData(2, "31/02/2014", "Date of the incident: “31/02/2014” is no date. Write it like 31/12/2014, with 4 numbers for the year")]
    [InlineData(2, "5/3/14", "Date of the incident: “5/3/14” is no date. Write it like 31/12/2014, with 4 numbers for the year")]
    [InlineData(2, "12/25/2014", "Date of the incident: “12/25/2014” is no date. Write it like 31/12/2014, with 4 numbers for the year")]
    [InlineData(2, "41703", "Date of the incident: “41703” is a number. Make the column a date in the spreadsheet")]
    [InlineData(2, "5/3/2027", "Date of the incident: “5/3/2027” lies in the future")]
    [InlineData(2, "", "The date of the incident is missing")]
    [InlineData(0, " ", "Old reference is missing")]
    [InlineData(0, "???", "The old reference has no letter or number in it")]
    [InlineData(1, "", "Child’s name or initials is missing")]
    [InlineData(3, "Unknown", "Died or seriously harmed: “Unknown” is neither. Write Death or Serious harm")]
    [InlineData(4, "1/1/2016", "The date of birth is after the incident")]
    [InlineData(7, "1/1/2013", "The date it was closed is before the incident")]
    public void What_is_wrong_is_said_in_words(int column, string cell, string problem)
    {
        string[] row = ["R1", "K.M.", "5/3/2014", "Serious harm", "", "", "", "", ""];
        row[column] = cell;

        Assert.Null(_reading.Read(row, out var problems));

        Assert.Equal([problem], problems);
    }

    [Fact]
    public void A_name_of_emoji_script_or_right_to_left_is_a_name_and_one_of_300_characters_is_too_long()
    {
        Assert.Equal("😀 <script> עברית", _reading.Read(["R1", "😀 <script> עברית", "5/3/2014", "Harm"], out _)!.Child.Name);
        Assert.Null(_reading.Read(["R1", new string('x', 300), "5/3/2014", "Harm"], out var problems));
        Assert.Equal(["Child’s name or initials is longer than 200 characters"], problems);
    }
}
