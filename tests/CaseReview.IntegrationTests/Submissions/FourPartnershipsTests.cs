using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Application.SignOffs;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Submissions;

/// <summary>Each of the first partnerships by its own file: its agencies, quorum, words and chain.</summary>
public sealed class FourPartnershipsTests
{
    [Theory]
    [InlineData("doncaster", "council, police, icb", "trust, police")]
    [InlineData("kingston-richmond", "kingston-council, richmond-council, police, icb", "kingston-council, police, icb")]
    [InlineData("herefordshire", "council, police, icb", "council, icb, hospital")]
    [InlineData("salford", "council, police, icb", "council, police, icb")]
    [Trait("Requirement", "D-RR-12")]
    [Trait("Requirement", "K-RR-01")]
    [Trait("Requirement", "X-08")]
    [Trait("Requirement", "X-09")]
    [Trait("Requirement", "X-10")]
    [Trait("Requirement", "D-SIG-02")]
    public async Task A_case_goes_from_its_meeting_by_the_partnerships_own_quorum_and_chain_to_the_Panel(string like, string partners, string tooFew)
    {
        TestClock.Begin();
        var world = await World.Create(like);
        var reference = await world.ReadyForMeeting();
        var agencies = await world.Read(db => db.Agencies.ToDictionaryAsync(x => x.Code, x => x));
        var meeting = await world.Meeting(reference);
        var chair = world.Member(Role.GroupChair);
        var chairs = agencies.Values.Single(x => x.Id == chair.AgencyId).Code;

        var author = new AttendanceRow { Person = world.Member(Role.BusinessUnitManager).Name, Role = "Manager", Kind = AttendanceKind.InAttendance };

        Assert.False((await world.Send(new CheckQuorum(reference, meeting with { Attendance = Present(tooFew.Split(", ")) }))).Quorum.IsQuorate);
        Assert.Equal(RecommendationStanding.Made, await world.Send(meeting with { Attendance = [.. Present([.. agencies.Keys]), author], ChairedBy = chair.Name }));

        var journey = ReportJourney.Of(world, await world.Read(db => db.Cases.SingleAsync()));
        await world.Send(new StartReport { Reference = reference, Author = author.Person, AuthorIndependent = true });
        await journey.FillIn();
        await journey.AgreeVersion();
        await world.Send(new SendForSignOff { Reference = reference, VersionNumber = 1 });
        Assert.Equal(partners.Split(", ").Select(x => agencies[x].Name).Order(), (await journey.Request()).Signatories.Select(x => x.Body).Order());
        Assert.Equal([world.Member(Role.IndependentChair).Email], (await journey.Letters("Report sent for sign-off, for information")).Select(x => x.To.Email));
        await journey.SignAll();
        await world.Send(new WriteCoveringLetter { Reference = reference, Letter = "The criteria are met." });
        await world.Send(new RecordSubmission { Reference = reference, SentAt = TestClock.Wall, Route = SubmissionRoute.SecureEmail });

        Assert.Equal(ReportStatus.Submitted, (await journey.Report()).Status);
        Assert.Equal(SignOffStatus.Complete, (await journey.Request()).Status);
        Assert.NotNull(await world.Read(db => db.Set<PanelSubmission>().Select(x => x.SentAt).SingleAsync()));

        AttendanceRow[] Present(params string[] codes) => [.. codes.Select(x => new AttendanceRow { Person = x == chairs ? chair.Name : $"Member of {x}", Role = "Member", AgencyCode = x, Kind = AttendanceKind.Present })];
    }
}
