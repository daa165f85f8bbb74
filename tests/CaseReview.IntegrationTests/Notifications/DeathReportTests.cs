using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Notifications;

public sealed class DeathReportTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    [Trait("Requirement", "D-PUR-06")]
    [Trait("Requirement", "X-12")]
    public async Task The_death_of_a_care_leaver_of_20_is_reported_alone_considered_by_the_group_and_closed()
    {
        var world = await World.Create("kingston-richmond");
        var reference = await world.Send(
            Journeys.Incident() with { Children = [new ChildGiven { Name = "Jay Hollis", BornOn = new DateOnly(2006, 5, 1), Sex = "Boy", Harm = Harm.Death, LookedAfter = Known.No }] },
            Role.BusinessUnitOfficer);
        await world.Send(new RecordChild
        {
            Reference = reference,
            Number = 1,
            Version = 1,
            Kind = SubjectKind.Child,
            Name = "Jay Hollis",
            BornOn = new DateOnly(2006, 5, 1),
            Sex = "Boy",
            Harm = Harm.Death,
            LookedAfter = Known.No,
            CareLeaver = Known.Yes,
        });
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}/notification";
        var today = UkClock.DateOf(TestClock.Wall);

        await officer.Get(root);
        Assert.Contains("Death of a care leaver", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/death-report");
        await officer.Press("Take it as a report alone", ("Form.Reason", "Aged 20, and no child is concerned"));
        await world.Send(new RecordConsideration { Reference = reference, ConsideredOn = today, ChairedBy = "The chair", Outcome = ConsiderationOutcome.NoFurtherAction, Reasons = "Nothing more to learn" });
        var closing = new CloseReferral { Reference = reference, ToldOn = today };
        var refused = await Assert.ThrowsAsync<RuleViolation>(() => world.Send(closing));
        await world.Send(new RecordCareLeaverDeath { Reference = reference, OfstedAt = TestClock.Wall, SecretaryOfStateAt = TestClock.Wall });
        await world.Send(closing);

        Assert.Contains("still to be told of the death", refused.Message, StringComparison.Ordinal);
        Assert.NotNull((await world.Read(db => db.Cases.SingleAsync())).ClosedAt);
        var due = await world.Read(db => db.Cases.SelectMany(x => x.Deadlines).SingleAsync(x => x.Key == MilestoneKeys.NotifyCareLeaverDeath));
        Assert.Equal(today, due.MetOn);
        var told = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Notice of a notification").ToListAsync());
        Assert.NotEmpty(told);
        Assert.All(told, x => Assert.DoesNotMatch("Hollis|care leaver|died|death", x.Subject + x.Body));
        Assert.Equal(NotificationStatus.DeathReportOnly, (await world.Read(db => db.Set<Notification>().SingleAsync())).Status);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public async Task A_looked_after_childs_death_that_is_learned_later_starts_its_own_clock()
    {
        var world = await World.Create();
        var reference = await world.Send(
            Journeys.Incident() with { Children = [new ChildGiven { Name = "Kit Marlow", Harm = Harm.Death, LookedAfter = Known.NotKnown }] }, Role.BusinessUnitOfficer);

        await world.Send(new RecordChild { Reference = reference, Number = 1, Version = 1, Kind = SubjectKind.Child, Name = "Kit Marlow", Harm = Harm.Death, LookedAfter = Known.Yes });

        Assert.Equal(LookedAfterDeathStatus.Required, (await world.Read(db => db.Set<Notification>().SingleAsync())).LookedAfterDeath);
        Assert.True(await world.Read(db => db.Cases.SelectMany(x => x.Deadlines).AnyAsync(x => x.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState)));
    }
}
