using System.Globalization;
using System.Net;
using CaseReview.Application.Criteria;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class ReviewFromReferralTests
{
    [Fact]
    [Trait("Requirement", "H-REF-04")]
    [Trait("Requirement", "H-REF-05")]
    [Trait("Requirement", "H-RR-01")]
    [Trait("Requirement", "H-RR-06")]
    [Trait("Requirement", "H-CRI-10")]
    [Trait("Requirement", "D-RR-04")]
    public async Task From_an_accepted_referral_the_meeting_is_set_and_agencies_are_told_both_dates_together()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var reference = await world.AcceptedAdult();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}";
        var meeting = UkClock.DateOf(TestClock.Wall).AddDays(8);

        await officer.Get($"{root}/returns/ask");
        Assert.DoesNotContain("Housing board", officer.Text, StringComparison.Ordinal);
        await officer.Press("Check before sending", [.. Asked(officer), .. Period(meeting.AddDays(-2))]);
        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        Assert.Contains("Set the date of the rapid review meeting first: agencies are told both dates together", officer.Errors);

        await officer.Get($"{root}/referral");
        Assert.NotNull(officer.Page.QuerySelector($"a[href='{root}/rapid-review/open']"));
        await officer.Get($"{root}/rapid-review/open");
        await officer.Press("Open the rapid review", [.. MeetingOn(meeting), ("Form.Place", "Teams")]);
        Assert.Contains("Select at least one law under which the case may fall", officer.Errors);
        await officer.Press("Open the rapid review", [.. MeetingOn(meeting), ("Form.Place", "Teams"), ("Form.Laws", nameof(ReviewFramework.Adult))]);
        Assert.Equal($"{root}/returns/ask", officer.Path);
        Assert.DoesNotContain("Adults Board", officer.Page.QuerySelector("form")!.TextContent, StringComparison.Ordinal);

        await officer.Press("Check before sending", [.. Asked(officer), .. Period(meeting.AddDays(1))]);
        Assert.Contains(officer.Errors, x => x.StartsWith("The date by which returns are due must not be after the rapid review meeting", StringComparison.Ordinal));
        await officer.Press("Check before sending", [.. Asked(officer), .. Period(meeting.AddDays(-2))]);
        await officer.Press("Send to 2 agencies");

        var letters = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Request for a return").ToListAsync());
        Assert.All(letters, x =>
        {
            Assert.Contains(DateWords.Full(meeting.AddDays(-2)), x.Body, StringComparison.Ordinal);
            Assert.Contains($"The rapid review meeting is on {DateWords.Full(meeting)}", x.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("child", x.Body, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(ReferralStatus.Scoping, await world.Read(db => db.Set<Referral>().Select(x => x.Status).SingleAsync()));
        var review = await world.Read(db => db.Set<RapidReview>().Include(x => x.Agencies).SingleAsync());
        Assert.Equal((RapidReviewStatus.AwaitingReturns, 2, false), (review.Status, review.Agencies.Count, review.GoesToPanel));
        var deadlines = await world.Read(db => db.Set<Deadline>().Select(x => x.Key).ToListAsync());
        Assert.Contains(MilestoneKeys.AdultRapidReview, deadlines);
        Assert.DoesNotContain(MilestoneKeys.SubmitToPanel, deadlines);
        Assert.DoesNotContain(MilestoneKeys.NotifyPanel, deadlines);

        foreach (var page in new[] { "", "/timetable", "/rapid-review", "/returns", "/report", "/sign-off", "/referral" })
        {
            await officer.Get(root + page);
            Assert.DoesNotContain("national Panel", officer.Text, StringComparison.Ordinal);
            Assert.Null(officer.Page.QuerySelector($"a[href='{root}/notification']"));
        }

        await officer.Get($"/{world.Slug}/cases?stage=Returns");
        Assert.Contains(reference, officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/notification/consider");
        await officer.Press("Record the consideration", ("Form.ConsideredOn.Day", "10"), ("Form.ConsideredOn.Month", "12"), ("Form.ConsideredOn.Year", "2026"), ("Form.ChairedBy", "Ann"), ("Form.Outcome", "NoFurtherAction"), ("Form.Reasons", "None"));
        Assert.Contains("A rapid review of this case is open: its meeting considers the case", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "H-RR-07")]
    [Trait("Requirement", "H-RR-08")]
    [Trait("Requirement", "H-RR-10")]
    [Trait("Requirement", "H-CRI-06")]
    [Trait("Requirement", "H-CRI-08")]
    [Trait("Requirement", "H-CRI-10")]
    [Trait("Requirement", "H-CRI-11")]
    [Trait("Requirement", "H-REF-06")]
    [Trait("Requirement", "H-REF-07")]
    public async Task An_adults_case_goes_from_the_meeting_to_the_chair_of_the_board_and_never_to_the_panel()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var reference = await world.AcceptedAdult();
        await world.AskedFromReferral(reference, ReviewFramework.Adult, ReviewFramework.DomesticHomicide);
        var officer = await world.Visit();
        var root = $"/{world.Slug}/cases/{reference}";

        await officer.Get($"{root}/rapid-review/meeting");
        Assert.DoesNotContain("national", officer.Page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(Advice(reference)));
        await world.HeldFromReferral(reference);
        var considered = await world.Read(db => db.Set<Referral>().SingleAsync());
        Assert.Equal((ReferralStatus.Considered, ConsiderationOutcome.StatutoryReview), (considered.Status, considered.Outcome!.Value));

        await officer.Get($"{root}/criteria/advise");
        await officer.Press("Record the advice", ("Form.AnyReview", "true"), ("Form.Types", nameof(ReviewType.SafeguardingAdultReview)), ("Form.Reasons", "Much to learn"),
            ("Form.GivenOn.Day", $"{UkClock.DateOf(TestClock.Wall).Day}"), ("Form.GivenOn.Month", "12"), ("Form.GivenOn.Year", "2026"));
        Assert.Equal(["Answer the criteria first: adult and domestic homicide"], officer.Errors);
        await world.CriteriaAnswered(reference, ReviewFramework.Adult, true);
        await world.CriteriaAnswered(reference, ReviewFramework.DomesticHomicide, false);
        await officer.Get($"{root}/criteria/advise");
        await officer.Press("Record the advice", ("Form.AnyReview", "true"), ("Form.Types", nameof(ReviewType.SafeguardingAdultReview)), ("Form.Types", nameof(ReviewType.DomesticHomicideReview)), ("Form.Reasons", "Much to learn"),
            ("Form.GivenOn.Day", $"{UkClock.DateOf(TestClock.Wall).Day}"), ("Form.GivenOn.Month", "12"), ("Form.GivenOn.Year", "2026"));
        Assert.Contains(officer.Errors, x => x.StartsWith("Select whether they should be one joint review", StringComparison.Ordinal));
        await world.Send(Advice(reference));
        var waiting = await world.Read(db => db.Set<Referral>().SingleAsync());
        Assert.Equal((ReferralStatus.AwaitingDecision, "the Chair of the Herefordshire Safeguarding Adults Board, and the Chair of the Community Safety Partnership"), (waiting.Status, waiting.Decider));
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(Decision(reference, ReviewType.SafeguardingAdultReview, true)));

        var report = await world.ReportFromReferral(reference);
        await officer.Get($"{root}/report");
        var sheet = officer.Page.QuerySelector("article")!.TextContent.Replace("Children and Families", "", StringComparison.Ordinal).Replace("Safeguarding Children", "", StringComparison.Ordinal).Replace("KeepingChildrenSafe", "", StringComparison.Ordinal);
        Assert.DoesNotContain("child", sheet, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("national", sheet, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The adult and their family", sheet, StringComparison.Ordinal);
        await officer.Get($"{root}/sign-off");
        Assert.Contains("Herefordshire Safeguarding Adults Board", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("West Mercia", officer.Page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        await officer.Press("Send for sign-off");
        Assert.All(await report.Letters("Report sent for sign-off, for information"), x => Assert.DoesNotContain("to the safeguarding partners", x.Body, StringComparison.Ordinal));
        foreach (var signatory in (await report.Request()).Signatories)
        {
            await report.OpenAndDecide(signatory, new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true });
        }

        var sent = await world.Read(db => db.Set<RapidReview>().AsNoTracking().SingleAsync());
        Assert.Equal((RapidReviewStatus.AwaitingDecision, ReportStatus.WithDeciders), (sent.Status, (await report.Report()).Status));
        Assert.Empty(await world.Read(db => db.Set<PanelSubmission>().ToListAsync()));
        Assert.True(await world.Read(db => db.Set<Deadline>().Where(x => x.Key == MilestoneKeys.AdultRapidReview).AllAsync(x => x.MetOn != null)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(officer, $"{root}/report/submission"));
        await officer.Get($"/{world.Slug}/cases?stage=Decision");
        Assert.Contains(reference, officer.Text, StringComparison.Ordinal);

        await world.Send(Decision(reference, ReviewType.SafeguardingAdultReview, true));
        Assert.Equal(ReferralStatus.AwaitingDecision, await world.Read(db => db.Set<Referral>().Select(x => x.Status).SingleAsync()));
        var longest = new string('M', NamedPerson.MaxLength);
        await world.Send(Decision(reference, ReviewType.DomesticHomicideReview, false) with { DeciderName = longest, DeciderRole = longest });
        var decided = await world.Read(db => db.Set<Referral>().SingleAsync());
        Assert.Equal((ReferralStatus.Decided, ConsiderationOutcome.StatutoryReview), (decided.Status, decided.Outcome!.Value));
        Assert.Equal(new[] { "Marian Holt, Chair", $"{longest}, {longest}" }.Order(StringComparer.Ordinal), decided.RatifiedBy!.Split("; ").Order(StringComparer.Ordinal));
        var ended = await world.Read(db => db.Set<RapidReview>().AsNoTracking().SingleAsync());
        Assert.Equal((RapidReviewStatus.Closed, true), (ended.Status, ended.ReviewFollows));
        var open = await world.Read(db => db.Set<Deadline>().Where(x => x.IsOpen).Select(x => x.Key).ToListAsync());
        Assert.Contains("complete-adult-review", open);
        Assert.Contains("outcome-to-referrer", open);
        Assert.DoesNotContain("complete-domestic-homicide-review", open);
        Assert.DoesNotContain(MilestoneKeys.CompleteReview, open);

        await officer.Get($"{root}/notification/close");
        var today = UkClock.DateOf(TestClock.Wall);
        await officer.Press("Close the referral", Closing(today));
        Assert.Equal(ReferralStatus.Closed, await world.Read(db => db.Set<Referral>().Select(x => x.Status).SingleAsync()));
        Assert.Equal(today, await world.Read(db => db.Set<Deadline>().Where(x => x.Key == "outcome-to-referrer").Select(x => x.MetOn).SingleAsync()));
        Assert.Null(await world.Read(db => db.Cases.Select(x => x.ClosedAt).SingleAsync()));
        await officer.Get($"/{world.Slug}/cases?stage=Review");
        Assert.Contains(reference, officer.Text, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusOf(WebVisitor visitor, string path)
    {
        await visitor.Get(path);
        return visitor.Status;
    }

    private static AdviseReview Advice(string reference) => new()
    {
        Reference = reference,
        AnyReview = true,
        Types = [ReviewType.SafeguardingAdultReview],
        Reasons = "Much to learn",
        GivenOn = UkClock.DateOf(TestClock.Wall),
    };

    private static DecideReview Decision(string reference, ReviewType type, bool commission) => new()
    {
        Reference = reference,
        Type = type,
        Commission = commission,
        Reasons = "As advised",
        DeciderName = "Marian Holt",
        DeciderRole = "Chair",
        DecidedAt = TestClock.Wall,
    };

    private static (string, string?)[] Asked(WebVisitor officer) => [Row(officer, "police"), Row(officer, "hospital")];

    private static (string, string?) Row(WebVisitor officer, string code)
    {
        var name = officer.Page.QuerySelector($"input[value='{code}']")!.GetAttribute("name")!;
        return (name.Replace(".Code", ".Ask", StringComparison.Ordinal), "true");
    }

    private static (string, string?)[] Period(DateOnly due) =>
    [
        ("Form.DueOn.Day", Number(due.Day)), ("Form.DueOn.Month", Number(due.Month)), ("Form.DueOn.Year", Number(due.Year)),
        ("Form.PeriodFrom.Day", "1"), ("Form.PeriodFrom.Month", "1"), ("Form.PeriodFrom.Year", "2026"),
        ("Form.PeriodTo.Day", "1"), ("Form.PeriodTo.Month", "12"), ("Form.PeriodTo.Year", "2026"),
    ];

    private static (string, string?)[] MeetingOn(DateOnly on) =>
        [("Form.MeetingAt.Day", Number(on.Day)), ("Form.MeetingAt.Month", Number(on.Month)), ("Form.MeetingAt.Year", Number(on.Year)), ("Form.MeetingAt.Time", "10:00")];

    private static (string, string?)[] Closing(DateOnly on) =>
    [
        ("Form.ToldOn.Day", Number(on.Day)), ("Form.ToldOn.Month", Number(on.Month)), ("Form.ToldOn.Year", Number(on.Year)),
        ("Form.GroupOn.Day", Number(on.Day)), ("Form.GroupOn.Month", Number(on.Month)), ("Form.GroupOn.Year", Number(on.Year)),
        ("Form.Board", "Herefordshire Safeguarding Adults Board"), ("Form.BoardOn.Day", Number(on.Day)), ("Form.BoardOn.Month", Number(on.Month)), ("Form.BoardOn.Year", Number(on.Year)),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
