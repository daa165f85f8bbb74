using System.Net;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Notifications;

public sealed class IntakePagesTests
{
    private const string Today = "10";

    [Fact]
    [Trait("Requirement", "D-NOT-01")]
    [Trait("Requirement", "D-RR-02")]
    public async Task An_officer_goes_from_the_incident_to_the_agencies_by_pages_alone()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}";

        await officer.Get($"{root}/notification/decide");
        await officer.Press("Record the decision", Decision("true", nameof(NotificationDecision.Notify)));
        Assert.Equal($"{root}/notification", officer.Path);
        Assert.Contains("The criteria are met", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{root}/notification/sent");
        await officer.Press("Record the notification", [("Form.PanelReference", "SIN-77"), .. Moment("Form.SentAt")]);
        await officer.Get($"{root}/notification/copy");
        await officer.Press("Record the copy and send the notices", Moment("Form.ReceivedAt"));
        Assert.Contains("Everybody has been told", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{root}/rapid-review/open");
        await officer.Press("Open the rapid review", ("Form.MeetingAt.Day", "25"), ("Form.MeetingAt.Month", "12"), ("Form.MeetingAt.Year", "2026"), ("Form.MeetingAt.Time", "14:00"), ("Form.Place", "Teams"));
        Assert.Contains("Christmas Day", officer.Text, StringComparison.Ordinal);
        await officer.Press("Open the rapid review");
        Assert.Contains("which is Christmas Day", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{root}/rapid-review/scoping");
        await officer.Press("Add another agency", ("Form.OtherAgencies[0].Name", "Swimming club"), ("Form.Scope", "Two years"));
        await officer.Press(
            "Record the scoping meeting",
            [.. Moment("Form.HeldAt"), ("Form.Attendees", "Chair, police"), ("Form.Details", "As reported"), ("Form.Agencies", "police"), ("Form.Agencies", "hospital"), ("Form.OtherAgencies[0].ContactName", "Pat Lane"), ("Form.OtherAgencies[0].ContactEmail", "pat@club.example")]);

        Assert.Equal($"{root}/rapid-review", officer.Path);
        Assert.Contains("Swimming club", officer.Text, StringComparison.Ordinal);
        Assert.Equal(RapidReviewStatus.Scoped, (await world.Read(db => db.Set<RapidReview>().SingleAsync())).Status);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-10")]
    [Trait("Requirement", "D-PUR-06")]
    public async Task An_officer_closes_a_case_that_is_not_met_by_pages_alone()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}/notification";

        await officer.Get($"{root}/decide");
        await officer.Press("Record the decision", Decision("false", nameof(NotificationDecision.NotMet)));
        await officer.Get($"{root}/not-met");
        await officer.Press("File the record", [("Form.Circumstances", "a"), ("Form.Information", "b"), ("Form.Safeguarding", "c"), ("Form.NextSteps", "d"), .. Day("Form.UploadedOn"), ("Form.UploadEvidence", "Record 4711")]);
        await officer.Get($"{root}/consider");
        await officer.Press("Record the consideration", [.. Day("Form.ConsideredOn"), ("Form.ChairedBy", "Helen Marsh"), ("Form.Outcome", nameof(ConsiderationOutcome.NoFurtherAction)), ("Form.Reasons", "Learning is held already")]);
        await officer.Get($"{root}/close");
        await officer.Press("Close the case", Day("Form.ToldOn"));

        Assert.Contains("The case is closed", officer.Text, StringComparison.Ordinal);
        Assert.NotNull((await world.Read(db => db.Cases.SingleAsync())).ClosedAt);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-04")]
    public async Task A_decision_against_the_answers_is_refused_and_everything_typed_stays()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{reference}/notification/decide");

        await officer.Press("Record the decision", Decision("true", nameof(NotificationDecision.NotMet)));

        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        Assert.Contains(officer.Errors, x => x.StartsWith("The answers meet the definition", StringComparison.Ordinal));
        Assert.Equal("What the hospital found", officer.Page.QuerySelector("[name='Form.AbuseOrNeglectGrounds']")!.TextContent.Trim());
    }

    [Fact]
    [Trait("Requirement", "X-08")]
    [Trait("Requirement", "D-RR-16")]
    public async Task The_meeting_shows_quorum_as_typed_saves_notes_and_records_the_recommendation()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var manager = await world.Visit();
        var page = $"/{world.Slug}/cases/{reference}/rapid-review/meeting";
        await manager.Get(page);
        var here = Attendance(manager, "Helen Marsh", "Joanne Clegg", "Karen Holt");

        await manager.Press("Check quorum", [.. here, ("Form.Summary", "In summary")]);
        Assert.Contains("Not quorate: 3 of 4 seats filled", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Named by the integrated care board", manager.Page.Body!.InnerHtml, StringComparison.Ordinal);
        await manager.Press("Save and decide later");
        Assert.Equal("In summary", manager.Page.QuerySelector("[name='Form.Summary']")!.TextContent.Trim());
        await manager.Press("Record the recommendation");
        Assert.Contains("Select what the meeting recommends", manager.Errors);

        var criteria = Enumerable.Range(0, 10).SelectMany(i => new (string, string?)[] { ($"Form.Criteria[{i}].Met", "true"), ($"Form.Criteria[{i}].Grounds", "Grounds") });
        await manager.Press(
            "Record the recommendation",
            [.. Attendance(manager, "Cathy Lowe"), .. criteria, ("Form.ChairedBy", "Helen Marsh"), ("Form.ChairIndependent", "true"), ("Form.ConflictsAsked", "true"), ("Form.DecidedBy", "Consensus"), ("Form.PurposeStated", "true"), ("Form.OptionsReminded", "true"), ("Form.NationalInterest", "None"), ("Form.ImmediateLearning", "One point"),
             ("Form.HeldAt.Day", "18"), ("Form.HeldAt.Month", "12"), ("Form.HeldAt.Year", "2026"), ("Form.HeldAt.Time", "09:00"),
             ("Form.LocalCriteriaMet", "true"), ("Form.LocalCriteriaReasons", "Met"), ("Form.Recommendation", nameof(RapidReviewRecommendation.LocalReview)), ("Form.Reasons", "More to learn"), ("Form.NationalReviewNeeded", "false"), ("Form.NationalReasons", "Local")]);

        Assert.Contains("Made by a quorate meeting", manager.Text, StringComparison.Ordinal);
        await manager.Get(page);
        Assert.Contains("Here, but gave no overview", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-08")]
    public async Task The_script_gets_the_quorum_panel_alone_and_nothing_is_saved()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var manager = await world.Visit();
        var page = $"/{world.Slug}/cases/{reference}/rapid-review/meeting";
        await manager.Get(page);
        var fields = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = manager.Page.QuerySelector("form[data-live-quorum] [name='__RequestVerificationToken']")!.GetAttribute("value")!,
            ["Form.Attendance[0].Person"] = "Karen Holt",
            ["Form.Attendance[0].AgencyCode"] = "police",
            ["Form.Attendance[0].Kind"] = "Present",
        };

        var answer = await manager.Raw(new HttpRequestMessage(HttpMethod.Post, $"{page}?handler=QuorumPanel") { Content = new FormUrlEncodedContent(fields) });

        var panel = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith("<section class=\"cr-quorum", panel.Trim(), StringComparison.Ordinal);
        Assert.Contains("Not quorate: 1 of 4 seats filled", panel, StringComparison.Ordinal);
        Assert.False(await world.Read(db => db.Set<Attendance>().AnyAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-RR-23")]
    [Trait("Requirement", "D-NOT-11")]
    public async Task Children_and_family_are_recorded_with_what_keeps_them_safe()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var people = $"/{world.Slug}/cases/{reference}/people";

        await officer.Get($"{people}/child?number=1");
        await officer.Press("Save", ("Form.Safeguarding", "With foster carers"));
        await officer.Get($"{people}/family?number=1");
        await officer.Press("Save the person", ("Form.Name", "Robin Marlow"), ("Form.Tie", "Sibling"), ("Form.Safeguarding", "Seen by a social worker"));

        Assert.Equal(people, officer.Path);
        Assert.Contains("With foster carers", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Seen by a social worker", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", officer.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_member_reads_and_is_offered_no_act()
    {
        var world = await World.Create();
        var reference = await world.Notified();
        var member = await world.Visit(Role.GroupMember);

        await member.Get($"/{world.Slug}/cases/{reference}/notification");

        Assert.Equal(HttpStatusCode.OK, member.Status);
        Assert.DoesNotContain("Open the rapid review", member.Text, StringComparison.Ordinal);
    }

    private static (string, string?)[] Decision(string abuse, string decision) =>
    [
        ("Form.AbuseOrNeglect", abuse), ("Form.AbuseOrNeglectGrounds", "What the hospital found"), ("Form.HarmedInArea", "true"), ("Form.HarmedInAreaGrounds", "At home"),
        ("Form.HarmedOutsideEngland", "false"), ("Form.HarmedOutsideEnglandGrounds", "In England"), ("Form.Decision", decision), ("Form.Reasons", "The limbs say so"),
        ("Form.DeciderName", "Dana Director"), ("Form.DeciderRole", "Director"), .. Moment("Form.DecidedAt"),
    ];

    private static (string, string?)[] Day(string field) => [($"{field}.Day", Today), ($"{field}.Month", "12"), ($"{field}.Year", "2026")];

    private static (string, string?)[] Moment(string field) => [.. Day(field), ($"{field}.Time", "10:00")];

    private static IEnumerable<(string, string?)> Attendance(WebVisitor visitor, params string[] present) =>
        present.Select(person => visitor.Page.QuerySelector($"input[value='{person}'][name$='.Person']")!.GetAttribute("name")!.Replace(".Person", ".Kind", StringComparison.Ordinal))
            .Select(name => (name, (string?)"Present"));
}
