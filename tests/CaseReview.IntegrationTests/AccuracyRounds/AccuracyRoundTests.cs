using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Reports;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.AccuracyRounds;

public sealed class AccuracyRoundTests
{
    [Fact]
    [Trait("Requirement", "D-RR-33")]
    [Trait("Requirement", "D-RR-34")]
    public async Task Everybody_at_the_meeting_and_the_group_is_asked_by_an_own_link_and_whoever_was_recused_or_is_shut_out_is_not()
    {
        var journey = await Fixed();
        var (world, shut) = (journey.World, journey.World.Member(Role.GroupMember));
        await ShutOut(journey, shut.MemberId);
        await world.Read(db => db.Set<Attendance>().Where(x => x.Person == "Helen Marsh").ExecuteUpdateAsync(set => set.SetProperty(x => x.Kind, Domain.Meetings.AttendanceKind.Recused)));
        var manager = await world.Visit();

        await manager.Get(Page(journey));
        Assert.Contains("Helen Marsh: recused at the meeting", manager.Text, StringComparison.Ordinal);
        await manager.Press("Ask them", ("Form.Addresses[0].Email", Reed(journey)), ("Form.DueOn.Day", "14"), ("Form.DueOn.Month", "12"), ("Form.DueOn.Year", "2026"));

        var letters = await journey.Letters(AccuracyLetters.AskKind);
        Assert.Contains(letters, x => x.To.Email == Reed(journey) && x.LinkId is not null);
        Assert.DoesNotContain(letters, x => x.To.Email == shut.Email || x.To.Name == "Helen Marsh" || x.To.Name == world.Member(Role.BusinessUnitManager).Name);
        Assert.All(letters, x => Assert.DoesNotContain("Marlow", x.Subject + x.Body, StringComparison.Ordinal));
        Assert.Contains($"Sent to {letters.Count} people", manager.Text, StringComparison.Ordinal);
        Assert.True(await world.Read(db => db.Cases.AnyAsync(x => x.Happened.Any(e => e.Key == EventKeys.DraftSharedWithGroup))));
        Assert.Equal(0, await world.Send(Opening(journey)));
        var chair = new AskToCheckAccuracy { Reference = journey.Reference, Person = "H. Marsh", Role = "Chair", Email = world.Member(Role.GroupChair).Email };
        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => world.Send(chair));
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public async Task Nobody_reads_the_draft_of_a_rapid_review_that_was_stopped()
    {
        var journey = await Opened();
        var address = await journey.World.NewestLink(Reed(journey));

        await journey.World.Do(async services =>
        {
            (await services.GetRequiredService<Application.Common.ICaseReviewDb>().Set<RapidReview>().SingleAsync(x => x.CaseId == journey.Case.Id)).Stop("The criteria are not met after all", Actor.System);
            return true;
        });

        var reader = new WebVisitor(journey.World.App);
        await reader.Get(address);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, reader.Status);
        Assert.False((await Round(journey)).IsOpen);
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    [Trait("Requirement", "D-RR-35")]
    public async Task A_comment_comes_by_link_and_code_is_answered_and_the_answer_is_told_when_the_round_closes()
    {
        var journey = await Opened();
        var (reader, manager) = (await journey.World.Through(Reed(journey)), await journey.World.Visit());
        Assert.Equal("/links/accuracy", reader.Path);
        await reader.Get("/links/accuracy/sections/3");
        await reader.Press("Send the comment", ("Form.Quote", "words that stand nowhere"), ("Form.Text", "The time is wrong."));
        Assert.Equal(["Copy the words exactly as they stand in the section, or leave this empty"], reader.Errors);
        await reader.Press("Send the comment", ("Form.Quote", ""), ("Form.Text", "The time is wrong."));
        Assert.Contains("Your comment on section 3 is with the author", reader.Text, StringComparison.Ordinal);

        await manager.Get(Page(journey));
        Assert.Contains("1 comment waits for an answer", manager.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(new CloseAccuracyRound(journey.Reference)));
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/comments/1");
        await manager.Press("Save the answer", ("Form.Outcome", "Accepted"), ("Form.Words", "The time now reads 06:12."));
        await manager.Press("Close the accuracy check");

        var told = Assert.Single(await journey.Letters(AccuracyLetters.AnswersKind));
        Assert.Equal(Reed(journey), told.To.Email);
        await reader.Get("/links/accuracy");
        Assert.Contains("The time now reads 06:12.", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Text of LifeAndIdentity", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-35")]
    public async Task The_group_cannot_agree_the_report_while_the_round_is_open_or_a_comment_waits()
    {
        var journey = await Opened();
        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        var approve = new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.Approve };
        var chair = await journey.World.Visit(Role.GroupChair);

        await chair.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/check");
        Assert.Contains("It cannot be approved yet", chair.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(approve, Role.GroupChair));
        await journey.World.Send(new CloseAccuracyRound(journey.Reference));
        await journey.World.Send(approve, Role.GroupChair);

        Assert.Equal(ReportStatus.GroupAgreed, (await journey.Report()).Status);
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public async Task Looking_at_a_link_says_nothing_and_sending_a_form_twice_comments_once()
    {
        var journey = await Opened();
        var link = await LinkOf(journey, Reed(journey));
        var visitor = new WebVisitor(journey.World.App);
        var address = await journey.World.NewestLink(Reed(journey));
        for (var i = 0; i < 20; i++)
        {
            await visitor.Get(address);
        }

        Assert.All((await Round(journey)).Readers, x => Assert.Null(x.OpenedAt));
        await journey.GoThrough(link, Application.Common.Permission.CheckAccuracy);
        var comment = new CommentOnVersion { Section = 1, Text = "Twice.", Once = Guid.CreateVersion7(TestClock.Wall) };
        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Behind(journey, link, comment)));
        var all = await Task.WhenAll(Enumerable.Range(1, 3).Select(x => Behind(journey, link, comment with { Text = $"Comment {x}.", Once = Guid.CreateVersion7(TestClock.Wall) })));

        Assert.Equal([1, 1, 1], sent);
        Assert.Equal([2, 3, 4], all.Order());
        Assert.NotNull((await Round(journey)).Readers.Single(x => x.Email == Reed(journey)).OpenedAt);
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    [Trait("Requirement", "X-10")]
    public async Task A_link_to_one_document_opens_no_other()
    {
        var journey = await Opened();
        var link = await LinkOf(journey, Reed(journey));
        await journey.World.Send(new CloseAccuracyRound(journey.Reference));
        await journey.AgreeVersion();
        await journey.World.Send(new SendForSignOff { Reference = journey.Reference, VersionNumber = 1 });
        var signing = await journey.LinkOf((await journey.Request()).Signatories[0]);
        var reader = await journey.World.Through(Reed(journey));

        await Assert.ThrowsAsync<Application.Common.Forbidden>(() => journey.Behind(signing, new GetReading()));
        await Assert.ThrowsAsync<Application.Common.Forbidden>(() => Behind(journey, link, new GetSigning()));
        foreach (var elsewhere in new[] { "/links/sign-off", "/links/return", "/links/referral" })
        {
            await reader.Get(elsewhere);
            Assert.Equal(System.Net.HttpStatusCode.Forbidden, reader.Status);
        }
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    [Trait("Requirement", "X-16")]
    public async Task Whoever_is_shut_out_or_taken_off_after_being_asked_loses_the_link_and_what_they_said_stands()
    {
        var journey = await Opened();
        var member = journey.World.Member(Role.GroupMember);
        var (reader, police) = (await journey.World.Through(member.Email), await journey.World.Through(Reed(journey)));
        await reader.Get("/links/accuracy/sections/1");
        await reader.Press("Send the comment", ("Form.Text", "Said before."));

        await ShutOut(journey, member.MemberId);
        await journey.World.Send(new TakeOffAccuracyRound { Reference = journey.Reference, Number = (await Round(journey)).Readers.Single(x => x.Email == Reed(journey)).Number, Reason = "Wrong address" });
        await reader.Get("/links/accuracy");
        await police.Get("/links/accuracy");

        Assert.Equal("/links/refused", reader.Path);
        Assert.Equal("/links/closed", police.Path);
        Assert.Equal("Said before.", await journey.World.Read(db => db.Set<ReportComment>().Select(x => x.Text).SingleAsync()));
        Assert.Equal(2, (await Round(journey)).Readers.Count(x => x.TakenOffAt is not null));
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public async Task A_member_reads_signed_in_without_a_code_and_a_late_comment_is_taken_until_the_round_closes()
    {
        TestClock.Begin();
        var journey = await Opened();
        TestClock.Advance(TimeSpan.FromDays(9));
        var chair = await journey.World.Visit(Role.GroupChair);
        await chair.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report");

        await chair.Press("Read version 1 and comment");
        Assert.Contains("Comments are still taken", chair.Text, StringComparison.Ordinal);
        await chair.Press("I have nothing to correct");
        await chair.Get("/links/accuracy/sections/2");
        await chair.Press("Send the comment", ("Form.Text", "After all."));

        Assert.Equal(ReaderAnswer.Commented, (await Round(journey)).Readers.Single(x => x.Person == "Helen Marsh").Answer);
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public async Task Whoever_has_not_answered_is_reminded_by_itself_once_on_the_working_day_before()
    {
        TestClock.Begin();
        var journey = await Opened();
        var link = await LinkOf(journey, Reed(journey));
        await Behind(journey, link, new FindNothingToCorrect());
        TestClock.Advance(TimeSpan.FromDays(1));

        await journey.World.SendAsSystem(new RemindOfAccuracyRounds());
        TestClock.Advance(TimeSpan.FromDays(1));
        await journey.World.SendAsSystem(new RemindOfAccuracyRounds());

        var reminded = await journey.Letters(AccuracyLetters.RemindKind);
        Assert.Equal((await Round(journey)).Readers.Count(x => x.AskedAt is not null) - 1, reminded.Count);
        Assert.DoesNotContain(reminded, x => x.To.Email == Reed(journey));
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public async Task Two_officers_who_answer_one_comment_see_both_answers()
    {
        var journey = await Opened();
        await Behind(journey, await LinkOf(journey, Reed(journey)), new CommentOnVersion { Section = 1, Text = "Wrong.", Once = Guid.CreateVersion7(TestClock.Wall) });
        var answer = new AnswerComment { Reference = journey.Reference, Number = 1, Outcome = CommentOutcome.Accepted, Words = "Mended.", Version = 1 };
        await journey.World.Send(answer);

        var stale = await Assert.ThrowsAsync<Application.Common.StaleEdit>(() =>
            journey.World.Send(answer with { Outcome = CommentOutcome.NotAccepted, Words = "It is right." }, Role.BusinessUnitOfficer));

        Assert.Equal(("Mended.", "It is right."), (stale.Saved, stale.Typed));
    }

    private static string Reed(ReportJourney journey) => $"sam.reed.{journey.World.Slug}@school.example";

    private static string Page(ReportJourney journey) => $"/{journey.World.Slug}/cases/{journey.Reference}/report/accuracy";

    private static async Task<ReportJourney> Fixed()
    {
        var journey = await ReportJourney.Drafted();

        // Somebody who is no member and was not invited: no address of theirs is known.
        await journey.World.Read(db => db.Set<Attendance>().Where(x => x.Person == "Karen Holt").ExecuteUpdateAsync(set => set.SetProperty(x => x.Person, "Sam Reed")));
        await journey.World.Send(new FixReportVersion(journey.Reference));
        return journey;
    }

    private static async Task<ReportJourney> Opened()
    {
        var journey = await Fixed();
        Assert.NotEqual(0, await journey.World.Send(Opening(journey)));
        return journey;
    }

    private static OpenAccuracyRound Opening(ReportJourney journey) =>
        new() { Reference = journey.Reference, DueOn = new DateOnly(2026, 12, 14), Addresses = [new AddressGiven { Person = "Sam Reed", Email = Reed(journey) }] };

    private static Task<bool> ShutOut(ReportJourney journey, MemberId member) => journey.World.Do(async services =>
    {
        var about = await services.GetRequiredService<Application.Cases.CaseTimetable>().Load(journey.Case.Id, CancellationToken.None);
        about.ShutOut(member, WallCause.Conflict, "Knows the family", Actor.System, TestClock.Wall);
        return true;
    });

    private static Task<AccuracyRound> Round(ReportJourney journey) => journey.World.Read(db => db.Set<AccuracyRound>().AsNoTracking().Include(x => x.Readers).SingleAsync());

    private static Task<SecureLink> LinkOf(ReportJourney journey, string email) => journey.World.Read(db =>
        db.Set<SecureLink>().AsNoTracking().Where(x => x.Purpose == LinkPurpose.AccuracyCheck && x.To.Email == email).OrderByDescending(x => x.IssuedAt).FirstAsync());

    private static Task<T> Behind<T>(ReportJourney journey, SecureLink link, MediatR.IRequest<T> message) => journey.Behind(link, message, Application.Common.Permission.CheckAccuracy);
}
