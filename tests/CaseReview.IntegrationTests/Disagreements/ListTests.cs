using System.Net;
using CaseReview.Application.Common;
using CaseReview.Application.Disagreements;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Disagreements;

public sealed class ListTests
{
    [Fact]
    [Trait("Requirement", "K-COI-02")]
    [Trait("Requirement", "X-23")]
    public async Task A_member_raises_one_the_leaders_group_is_told_and_decides_and_it_stays_on_the_record()
    {
        var world = await World.Create("kingston-richmond");
        var reference = (await world.GivenCase()).Reference;
        var address = $"/{world.Slug}/cases/{reference}/rapid-review/disagreements";
        var (chair, officer) = (await world.Visit(Role.GroupChair), await world.Visit(Role.AccountableOfficer));
        await chair.Get(address);
        await chair.Press("Put it to the Strategic Leadership Group", ("Form.Reasons", "One position and the other"));
        Assert.Equal(["Select what the disagreement is about"], chair.Errors);

        await chair.Press("Put it to the Strategic Leadership Group", ("Form.Subject", "ConflictOfInterest"));

        Assert.Contains("the answer is awaited", chair.Text, StringComparison.Ordinal);
        Assert.Null(chair.Page.QuerySelector($"a[href$='/disagreements/1']"));
        var told = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Disagreement to settle").ToListAsync());
        Assert.Contains(told, x => x.To.Email == world.Member(Role.AccountableOfficer).Email);
        Assert.DoesNotContain(told, x => x.Body.Contains("position", StringComparison.Ordinal));
        await officer.Get($"/{world.Slug}/cases/{reference}");
        Assert.Contains("A disagreement waits for an answer", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{address}/1");
        await officer.Press("Record how it ended", ("Form.Outcome", "Answered"), ("Form.Answer", "The member leaves for the decision."));
        Assert.Contains("Decided: The member leaves for the decision.", officer.Text, StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/cases/{reference}");
        Assert.DoesNotContain("A disagreement waits for an answer", officer.Text, StringComparison.Ordinal);
        Assert.True(await world.Read(db => db.Set<OutboxMessage>().AnyAsync(x => x.Kind == "Disagreement ended" && x.To.Email == world.Member(Role.GroupChair).Email)));
    }

    [Fact]
    [Trait("Requirement", "K-COI-02")]
    public async Task Where_the_independent_chair_helps_the_unit_records_what_they_answered()
    {
        var world = await World.Create();
        var reference = (await world.GivenCase()).Reference;
        await world.Send(new RaiseDisagreement { Reference = reference, Subject = DisagreementSubject.Other, Reasons = "Two views" }, Role.BusinessUnitOfficer);
        var ended = new EndDisagreement { Reference = reference, Number = 1, Outcome = DisagreementOutcome.Answered, Answer = "Both are noted", AnsweredBy = "Ira Stone, Independent Chair" };

        await Assert.ThrowsAsync<Forbidden>(() => world.Send(ended, Role.GroupChair));
        var unnamed = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => world.Send(ended with { AnsweredBy = null }));
        await world.Send(ended);

        Assert.Equal("Enter who answered", unnamed.Errors.Single().ErrorMessage);
        var kept = await world.Read(db => db.Set<Disagreement>().SingleAsync());
        Assert.Equal(("Ira Stone, Independent Chair", false), (kept.AnsweredBy, kept.TheyDecide));
        Assert.True(await world.Read(db => db.Set<OutboxMessage>().AnyAsync(x => x.Kind == "Disagreement to settle" && x.To.Email == world.Member(Role.IndependentChair).Email)));
    }

    [Fact]
    [Trait("Requirement", "K-COI-02")]
    public async Task Who_raised_it_does_not_answer_it()
    {
        var world = await World.Create("kingston-richmond");
        var reference = (await world.GivenCase()).Reference;
        var raised = new RaiseDisagreement { Reference = reference, Subject = DisagreementSubject.Other, Reasons = "Two views" };
        await world.Send(raised, Role.AccountableOfficer);
        await world.Send(raised, Role.AccountableOfficer);
        var ended = new EndDisagreement { Reference = reference, Number = 1, Outcome = DisagreementOutcome.Answered, Answer = "Mine is right" };

        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(ended, Role.AccountableOfficer));
        await world.Send(ended with { Outcome = DisagreementOutcome.Settled, Answer = "We came to terms" }, Role.AccountableOfficer);

        Assert.Equal(DisagreementOutcome.Settled, (await world.Read(db => db.Set<Disagreement>().SingleAsync())).Outcome);
    }

    [Fact]
    [Trait("Requirement", "K-COI-02")]
    public async Task An_agencys_lead_raises_none_and_reads_none()
    {
        var world = await World.Create();
        var reference = (await world.GivenCase()).Reference;
        var lead = await world.Visit(Role.SafeguardingLead);

        await lead.Get($"/{world.Slug}/cases/{reference}/rapid-review/disagreements");

        Assert.Contains(lead.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new RaiseDisagreement { Reference = reference, Subject = DisagreementSubject.Other, Reasons = "Two views" }, Role.Reviewer));
    }
}
