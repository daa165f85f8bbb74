using CaseReview.Domain.Common;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>Another area asks for information: it is answered in its own time, and stays before the group until it is concluded (D-INF-01 to 04).</summary>
[Collection(nameof(ShortRow))]
public sealed class InformationRequestJourneyTests(BrowserFixture browser)
{
    private const string Request = "/doncaster/requests/1";

    [Fact]
    [Trait("Requirement", "D-INF-01")]
    [Trait("Requirement", "D-INF-02")]
    [Trait("Requirement", "D-INF-03")]
    [Trait("Requirement", "D-INF-04")]
    public async Task Another_areas_request_is_answered_and_stays_before_the_group_until_it_is_concluded()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(London(4, "09:00"));
        await using var officer = await browser.SignedIn(app, "officer@doncaster.example");
        await officer.Open("/doncaster/requests");
        await officer.Reads("No request is open");
        await officer.Press("Log a request");
        await officer.Press("Log the request");
        await officer.Reads("Enter the name of the partnership that asks");
        await officer.Fill("Which partnership asks?", "Northland Safeguarding Children Partnership");
        await officer.Fill("Who is to be answered?", "Sam Reed");
        await officer.Fill("Their email address or telephone number", "sam@northland.example");
        await officer.Fill("Their reference (optional)", "NOR/77");
        await officer.Choose("What do they ask it for?", "Their rapid review");
        await officer.Fill("What do they ask for?", "All that agencies hold on the family of Robin Vale.");
        await officer.Press("Log the request");
        await officer.Reads("and the accountable officers or deputies have been told");
        await officer.Reads("10 working days left");

        await officer.Press("Acknowledge the request");
        await officer.Date("When were they told?", Day(4));
        await officer.Press("Record the acknowledgement");
        await officer.Press("Add what an agency gave");
        await officer.Fill("Agency", "South Yorkshire Police");
        await officer.Fill("What did it give?", "Two call-outs in 2029.");
        await officer.Press("Keep it");
        await app.MoveClock(London(7, "15:00"));
        await officer.Open($"{Request}/supply");
        await officer.Fill("How was it sent?", "Secure email");
        await officer.Fill("What was supplied?", "A summary of what the police hold.");
        await officer.Press("Continue");
        await officer.Reads("Check what will be recorded");
        await officer.Press("Record as supplied");

        await officer.Press("Update the Case Review Group");
        await officer.Date("On which date was the meeting?", Day(7));
        await officer.Fill("What was said?", "The information was supplied. Their review goes on.");
        await officer.Press("Record the update");
        await officer.Open("/doncaster");
        await officer.Reads("Open until concluded");
        await officer.Open($"{Request}/close");
        await officer.Choose("Why is it closed?", "What it was asked for is concluded");
        await officer.Date("When did it end?", Day(7));
        await officer.Fill("What came of it?", "Their review is published.");
        await officer.Press("Close the request");
        await officer.Open("/doncaster/requests");
        await officer.Reads("No request is open");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static DateOnly Day(int day) => new(2031, 3, day);

    private static DateTimeOffset London(int day, string time) =>
        UkClock.InstantOf(Day(day), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
