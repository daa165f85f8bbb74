using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Application.SignOffs;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Testing.Reports;

/// <summary>Takes a case from the recorded meeting to a signed report, through the messages that the pages send.</summary>
public sealed class ReportJourney
{
    private ReportJourney(World world, Case logged) => (World, Case) = (world, logged);

    public World World { get; }

    public Case Case { get; }

    public string Reference => Case.Reference;

    /// <summary>The journey of a case that has come as far as its meeting by itself.</summary>
    public static ReportJourney Of(World world, Case of) => new(world, of);

    /// <summary>A case whose meeting has been recorded, with a recommendation.</summary>
    public static Task<ReportJourney> MeetingHeld(RapidReviewRecommendation recommendation = RapidReviewRecommendation.LocalReview)
    {
        // Before the first await, so that the time is the calling test's.
        TestClock.Begin();
        return Hold(recommendation);
    }

    /// <summary>A draft that wants nothing more.</summary>
    public static async Task<ReportJourney> Drafted(RapidReviewRecommendation recommendation = RapidReviewRecommendation.LocalReview)
    {
        var journey = await MeetingHeld(recommendation);
        await journey.World.Send(new StartReport { Reference = journey.Reference, Author = journey.World.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });
        await journey.FillIn();
        return journey;
    }

    /// <summary>A version that the chair has approved.</summary>
    public static async Task<ReportJourney> Agreed(RapidReviewRecommendation recommendation = RapidReviewRecommendation.LocalReview)
    {
        var journey = await Drafted(recommendation);
        await journey.AgreeVersion();
        return journey;
    }

    /// <summary>A version with the three partners.</summary>
    public static async Task<ReportJourney> WithPartners(RapidReviewRecommendation recommendation = RapidReviewRecommendation.LocalReview)
    {
        var journey = await Agreed(recommendation);
        await journey.World.Send(new SendForSignOff { Reference = journey.Reference, VersionNumber = 1 });
        return journey;
    }

    /// <summary>A version that all have signed.</summary>
    public static async Task<ReportJourney> SignedOff(RapidReviewRecommendation recommendation = RapidReviewRecommendation.LocalReview)
    {
        var journey = await WithPartners(recommendation);
        await journey.SignAll();
        return journey;
    }

    /// <summary>A report that has gone to the national Panel.</summary>
    public static async Task<ReportJourney> Submitted(RapidReviewRecommendation recommendation = RapidReviewRecommendation.LocalReview)
    {
        var journey = await SignedOff(recommendation);
        await journey.World.Send(new WriteCoveringLetter { Reference = journey.Reference, Letter = "The criteria are met." });
        await journey.World.Send(new RecordSubmission { Reference = journey.Reference, SentAt = TestClock.Instance.GetUtcNow(), Route = SubmissionRoute.SecureEmail });
        return journey;
    }

    /// <summary>Fixes the draft, sends it to the chair, who approves it.</summary>
    public async Task AgreeVersion()
    {
        var number = await World.Send(new SendReportForCheck(Reference));
        await World.Send(new CheckReport { Reference = Reference, VersionNumber = number, Decision = CheckDecision.Approve }, Role.GroupChair);
    }

    /// <summary>Everybody who was asked signs.</summary>
    public async Task SignAll()
    {
        foreach (var signatory in (await Request()).Signatories)
        {
            await OpenAndDecide(signatory, new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true });
        }
    }

    /// <summary>Writes whatever is still wanted.</summary>
    public async Task FillIn()
    {
        var expected = await World.Read(db => db.Agencies.Where(x => x.Expected).Select(x => x.Name).ToListAsync());
        await Write(ReportSectionKey.AgenciesInvolved, $"Not involved, because the family was not known to them: {string.Join(", ", expected)}");
        var report = await Report();
        foreach (var asked in report.Outline.Where(x => x.Need is SectionNeed.Always && report.Sections.Single(y => y.Key == x.Key).IsEmpty))
        {
            await Write(asked.Key, $"Text of {asked.Key}.");
        }
    }

    /// <summary>Writes one section over whatever stands.</summary>
    public async Task Write(ReportSectionKey key, string text)
    {
        var saved = (await Report()).Sections.Single(x => x.Key == key);
        await World.Send(new WriteSection { Reference = Reference, Key = key, Text = text, Version = saved.Version });
    }

    public Task<RapidReviewReport> Report() => World.Read(db => db.Set<RapidReviewReport>().AsNoTracking().Whole().SingleAsync());

    public Task<RapidReview> Review() => World.Read(db => db.Set<RapidReview>().AsNoTracking().SingleAsync());

    public Task<SignOffRequest> Request() => World.Read(db => db.Set<SignOffRequest>().AsNoTracking().Whole().OrderByDescending(x => x.VersionNumber).FirstAsync());

    public async Task<Signatory> SignatoryOf(string agency)
    {
        var name = (await World.Agency(agency)).Name;
        return (await Request()).Signatories.Single(x => x.Body == name);
    }

    public Task<List<OutboxMessage>> Letters(string kind) => World.Read(db => db.Set<OutboxMessage>().AsNoTracking().Where(x => x.Kind == kind).ToListAsync());

    /// <summary>The newest link of a signatory.</summary>
    public Task<SecureLink> LinkOf(Signatory signatory) =>
        World.Read(db => db.Set<SecureLink>().AsNoTracking().Where(x => x.RecordId == signatory.Id && x.RevokedAt == null).FirstAsync());

    /// <summary>Goes through the newest link of a signatory and decides on the version that is shown.</summary>
    public async Task OpenAndDecide(Signatory signatory, DecideSigning decision)
    {
        var link = await LinkOf(signatory);
        await GoThrough(link);
        var shown = await Behind(link, new GetSigning());
        await Behind(link, decision with { Fingerprint = shown.Version.Fingerprint.Value });
    }

    /// <summary>Presses Continue and gives the right code.</summary>
    public async Task GoThrough(SecureLink link, Permission may = Permission.SignReport)
    {
        await using var scope = Open(link, may);
        var db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        (await db.Set<SecureLink>().SingleAsync(x => x.Id == link.Id)).Use(link.Holder("emailed link and code"), TestClock.Wall);
        await db.SaveChangesAsync();
    }

    /// <summary>Sends a message from behind a link.</summary>
    public async Task<T> Behind<T>(SecureLink link, IRequest<T> message, Permission may = Permission.SignReport)
    {
        await using var scope = Open(link, may);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    private AsyncServiceScope Open(SecureLink link, Permission may)
    {
        var scope = World.App.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(World.Partnership.Id);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsLinkHolder(link.Holder("emailed link and code"), World.Partnership.Id, may, null);
        scope.ServiceProvider.GetRequiredService<LinkScope>().Open(link);
        return scope;
    }

    private static async Task<ReportJourney> Hold(RapidReviewRecommendation recommendation)
    {
        var world = await World.Create();
        var journey = new ReportJourney(world, await world.GivenCase());
        var (now, manager) = (TestClock.Wall, world.Member(Role.BusinessUnitManager));
        await world.Do(async services =>
        {
            var db = services.GetRequiredService<ICaseReviewDb>();
            var by = services.GetRequiredService<ICurrentUser>().Actor;
            var review = RapidReview.Open(world.Partnership.Id, journey.Case.Id, now.AddDays(-1), "Teams", by, now.AddDays(-8));
            var police = await db.Agencies.SingleAsync(x => x.Code == "police");
            review.RecordScopingMeeting(
                new ScopingRecord(now.AddDays(-7), "Chair, police", "As reported", "Two years", null, null), [new AgencyChosen(police.Id, police.Name, null, null)], by, now.AddDays(-7));
            review.SendRequests(by);
            review.CollateReturns(by);
            var rule = QuorumRules.For((await db.Profiles.SingleAsync()).QuorumJson, QuorumRules.RapidReview);
            var made = new RecommendationMade(true, "Improvements are needed", recommendation, "Learning was found", false, "Known nationally") { DecidedBy = DecisionMethod.Consensus };
            review.HoldMeeting(Notes(manager.Name), made, now.AddDays(-1), rule, by, now);
            if (review.Standing is RecommendationStanding.ToBeRatified)
            {
                var agreed = rule.RequiredSeats.Select(x => new AgreementGiven(new Attendee($"Somebody of {x.Name}", "Member", x.Name, null, x.Seat, AttendanceKind.Present), UkClock.DateOf(now), "By telephone"));
                review.Ratify([.. agreed], null, rule, by, now);
            }

            db.Set<RapidReview>().Add(review);
            return Unit.Value;
        });
        return journey;
    }

    private static MeetingNotes Notes(string author) => new(
        [
            new Attendee("Helen Marsh", "Chair of the group", "Trust", null, null, AttendanceKind.Present, IsChair: true),
            new Attendee("Karen Holt", "Detective Inspector", "South Yorkshire Police", null, null, AttendanceKind.Present),
            new Attendee(author, "Business Unit Manager", "Business Unit", null, null, AttendanceKind.InAttendance),
        ],
        [],
        PurposeStated: true,
        OptionsReminded: true,
        "None seen",
        "Same-day paediatric view",
        "Summed up",
        [.. ReviewCriteria.AnsweredAtMeeting.Select(x => new CriterionGiven(x, true, $"Grounds of {x}"))])
    {
        ChairIndependent = true,
        ConflictsAsked = true,
    };
}
