using CaseReview.Application.Cases;
using CaseReview.Application.Notifications;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Reports;

namespace CaseReview.IntegrationTests.Cases;

public sealed class ListTests
{
    [Fact]
    [Trait("Requirement", "D-REF-08")]
    public async Task The_stage_follows_the_case_from_the_authoritys_door_to_the_meeting()
    {
        var world = await World.Create();
        var now = TestClock.Instance.GetUtcNow();

        var reference = await world.Logged();
        Assert.Equal(CaseStage.Referral, await StageOf(world, reference));
        await world.Send(Journeys.Decision(reference));
        Assert.Equal(CaseStage.Notification, await StageOf(world, reference));
        await world.Send(new RecordNotificationSent { Reference = reference, PanelReference = "SIN-1", SentAt = now });
        Assert.Equal(CaseStage.Scoping, await StageOf(world, reference));
        await world.Send(new RecordNotificationCopy { Reference = reference, ReceivedAt = now });
        await world.Send(new OpenRapidReview { Reference = reference, MeetingAt = now.AddDays(8), Place = "Teams" });
        Assert.Equal(CaseStage.Scoping, await StageOf(world, reference));
        TestClock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(CaseStage.MeetingToday, await StageOf(world, reference));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-10")]
    public async Task A_case_that_is_not_notified_goes_on_as_a_referral()
    {
        var world = await World.Create();
        var reference = await world.Logged();

        await world.Send(Journeys.Decision(reference, Domain.Notifications.NotificationDecision.NotMet));
        Assert.Equal(CaseStage.Notification, await StageOf(world, reference));
    }

    [Fact]
    [Trait("Requirement", "X-10")]
    public async Task A_report_called_back_from_sign_off_is_being_drafted_again()
    {
        var journey = await ReportJourney.WithPartners();
        Assert.Equal(CaseStage.WithPartners, await StageOf(journey.World, journey.Reference));

        await journey.World.Send(new CallBackReport { Reference = journey.Reference, Reason = "A date is wrong" });

        Assert.Equal(CaseStage.Drafting, await StageOf(journey.World, journey.Reference));
        var header = await journey.World.Visit();
        await header.Get($"/{journey.World.Slug}/cases/{journey.Reference}");
        Assert.Contains("Drafting", header.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("With partners", header.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public async Task A_submitted_report_is_with_the_panel()
    {
        var journey = await ReportJourney.Submitted();

        Assert.Equal(CaseStage.WithThePanel, await StageOf(journey.World, journey.Reference));
    }

    [Fact]
    public async Task It_takes_as_many_queries_for_ten_cases_as_for_one()
    {
        var count = QueryCount.Begin();
        TestClock.Begin();

        // An application of its own: other tests make the shared one forget its calendars.
        var world = await World.Create(app: await TestApp.StartAsync());
        await world.GivenCase();
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/cases");
        count.Take();
        await visitor.Get($"/{world.Slug}/cases");
        var forOne = count.Take();
        for (var i = 0; i < 9; i++)
        {
            await world.GivenCase();
        }

        count.Take();
        await visitor.Get($"/{world.Slug}/cases");

        Assert.Equal(forOne, count.Take());
        Assert.InRange(forOne, 1, 8);
    }

    private static async Task<CaseStage> StageOf(World world, string reference)
    {
        var list = await world.Send(new ListCases(), Role.GroupChair);
        return list.StageOf(list.Cases.Items.Single(x => x.Reference == reference));
    }
}
