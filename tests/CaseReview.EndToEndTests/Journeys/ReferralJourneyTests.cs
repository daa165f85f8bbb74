using CaseReview.Domain.Common;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>An agency's referral from the invitation to the answer, with a lead's approval and a reasoned decline between (H-REF).</summary>
[Collection(nameof(ShortRow))]
public sealed class ReferralJourneyTests(BrowserFixture browser)
{
    private const string Referrer = "robin@wye.example";
    private const string Case = "/herefordshire/cases/HER-2031-0001";

    [Fact]
    [Trait("Requirement", "H-REF-01")]
    [Trait("Requirement", "H-REF-02")]
    [Trait("Requirement", "H-REF-03")]
    [Trait("Requirement", "H-REF-06")]
    [Trait("Requirement", "H-REF-07")]
    [Trait("Requirement", "S-REF-01")]
    [Trait("Requirement", "X-12")]
    [Trait("Requirement", "X-13")]
    public async Task A_referral_is_written_by_link_approved_triaged_declined_with_reasons_and_answered()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(London(4, "09:00"));
        await using var officer = await browser.SignedIn(app, "officer@herefordshire.example");
        await Invite(officer);
        await browser.Scan(await app.LinkTo(Referrer), times: 8);
        await using var referrer = await browser.Person(app);
        await Write(referrer);
        await using (var lead = await browser.SignedIn(app, "lead.health@herefordshire.example"))
        {
            await lead.Reads("Referrals by your agency");
            await lead.Press("Read and approve HER-R-001");
            await lead.Reads("Robin Vale asks you to approve this referral");
            await lead.Press("Approve and send");
            await lead.Reads("HER-2031-0001");
        }

        await AnswerTheRisk(officer, app);
        await Decline(officer);
        await Told(referrer);
        await officer.Open($"{Case}/notification/close");
        await officer.Date("When did the Joint Case Review Sub Group hear of the outcome?", Day(4));
        await officer.Fill("Which board heard of the outcome?", "Executive Board");
        await officer.Date("When did that board hear of it?", Day(4));
        await officer.Press("Close the case");
        await officer.Open($"{Case}/referral");
        await officer.Reads("The referral is closed");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static async Task Invite(Person officer)
    {
        await officer.Open("/herefordshire/referrals");
        await officer.Press("Invite a referral");
        await officer.Choose("Who refers the case?", "An agency of this partnership");
        await officer.Select("Agency", "Wye Valley NHS Trust");
        await officer.Fill("Name", "Robin Vale");
        await officer.Fill("Post", "Ward sister");
        await officer.Fill("Email address", Referrer);
        await officer.Press("Send the link");
        await officer.Reads("A link to referral HER-R-001 is on its way to Robin Vale");
    }

    private static async Task Write(Person referrer)
    {
        await referrer.ComeByLink(Referrer);
        await referrer.Follow("You");
        await referrer.Fill("Your telephone number", "01432 496 0001");
        await referrer.Press("Save and go back");
        await referrer.Follow("What happened");
        await referrer.Fill("What happened?", "A bruise, explained later than it should have been.");
        await referrer.Date("When did it happen?", Day(3));
        await referrer.Fill("Where did it happen?", "At home");
        await referrer.Date("When did your agency become aware?", Day(3));
        await referrer.Fill("Why do you refer it?", "Agencies may learn from it.");
        await referrer.Press("Save and go back");
        await referrer.Follow("Who it is about");
        await referrer.Fill("Name", "Kit Marlow");
        await referrer.Choose("What happened to them?", "Was put at risk");
        await referrer.Choose("For a child: looked after by the local authority?", "No");
        await referrer.Press("Save and go back");
        await referrer.Follow("Keeping children safe now");
        await referrer.Fill("What keeps the children safe now?", "The child is with an aunt.");
        await referrer.Choose("Is a child at risk now?", "Yes");
        await referrer.Fill("What is the risk?", "A brother is still at home.");
        await referrer.Press("Save and go back");
        await referrer.Press("Check and send for approval");
        await referrer.Press("Send for approval");
        await referrer.Reads("Your referral waits for approval");
    }

    private static async Task AnswerTheRisk(Person officer, RunningApp app)
    {
        await app.EmailTo("chair@herefordshire.example", "act today");
        await officer.Open(Case);
        await officer.Reads("A child is at risk now");
        await officer.Follow("Record what was done");
        await officer.Fill("What was done?", "The brother is with the aunt too.");
        await officer.Fill("By whom?", "Jo Field, duty manager, Herefordshire Council");
        await officer.DateTime("When was it done?", Day(4), "08:40");
        await officer.Press("Record what was done");
        await officer.Reads("What was done is recorded");
    }

    private static async Task Decline(Person officer)
    {
        await officer.Press("Record: Scoping Decision Flowchart");
        var answers = new[] { "Did somebody die, or come to serious harm?", "Is abuse or neglect known or suspected", "Is there cause for concern", "Is what can be learned known already" };
        for (var i = 0; i < answers.Length; i++)
        {
            await officer.Choose(answers[i], i == 3 ? "Yes" : "No");
            await officer.Fill($"Reasons for answer {i + 1}", "As the hospital and the health visitor say.");
        }

        await officer.Choose("What follows?", "Decline the referral");
        await officer.Fill("Which chair agrees?", "Alison Wyatt");
        await officer.Fill("Reasons", "The bruise is explained, and what can be learned is known.");
        await officer.Press("Record it");
        await officer.Press("Tell the referrer by email");
        await officer.Fill("What is the referrer told?", "Declined, because the bruise is explained.");
        await officer.Press("Tell the referrer");
        await officer.Reads("The referrer has been told");
    }

    private static async Task Told(Person referrer)
    {
        await referrer.ComeByLink(Referrer);
        await referrer.Reads("Declined, because the bruise is explained.");
    }

    private static DateOnly Day(int day) => new(2031, 3, day);

    private static DateTimeOffset London(int day, string time) =>
        UkClock.InstantOf(Day(day), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
