using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class GetChronologyTests
{
    [Fact]
    public async Task All_agencies_stand_in_order_of_time_and_drafts_do_not()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police", "schools");
        await leads[0].Fill(new DateOnly(2026, 10, 5), new DateOnly(2026, 11, 13));
        await leads[0].Send(new AddChronologyEntry { Sure = WhenChoice.Unknown, Source = "Letter", WhatHappened = "A letter without a date" });
        await leads[0].Send(new SubmitReturn { Declared = true });
        await leads[1].Fill(new DateOnly(2026, 11, 13), new DateOnly(2026, 10, 9));
        await leads[1].Send(new SubmitReturn { Declared = true });
        await leads[2].Fill(new DateOnly(2026, 10, 6));

        var all = await world.Send(new GetChronology { Reference = about.Reference });

        Assert.Equal(
            [new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 9), new DateOnly(2026, 11, 13), new DateOnly(2026, 11, 13), null],
            all.Entries.Items.Select(x => x.Entry.When.On));
        Assert.Equal(["HOS", "POL", "HOS", "POL", "HOS"], all.Entries.Items.Select(x => x.Letters));
        Assert.Equal((5, 1, 2), (all.All, all.StillToCome, all.Agencies.Count));
        Assert.Equal(34, Assert.Single(all.Gaps).Days);
        Assert.Equal([null, null, 2, 2, null], all.Entries.Items.Select(x => x.Shared?.Agencies));
    }

    [Fact]
    public async Task It_is_filtered_by_agency_person_words_and_period()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police");
        await leads[0].Fill(new DateOnly(2026, 10, 5), new DateOnly(2026, 11, 13));
        await leads[0].Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = new DateOnly(2026, 4, 1), Source = "Letter", WhatHappened = "Bruise seen", About = "Father" });
        await leads[0].Send(new SubmitReturn { Declared = true });
        await leads[1].Fill(new DateOnly(2026, 10, 9));
        await leads[1].Send(new SubmitReturn { Declared = true });
        await ShowsOnly(4, new ChronologyFilter { To = new DateOnly(2026, 11, 13) });
        await ShowsOnly(1, new ChronologyFilter { Agency = [2] });
        await ShowsOnly(1, new ChronologyFilter { About = "Father" });
        await ShowsOnly(1, new ChronologyFilter { Words = "BRUISE" });
        await ShowsOnly(2, new ChronologyFilter { From = new DateOnly(2026, 10, 1), To = new DateOnly(2026, 10, 31) });
        await ShowsOnly(1, new ChronologyFilter { Only = [ChronologyFlag.OutsidePeriod] });
        await ShowsOnly(0, new ChronologyFilter { Only = [ChronologyFlag.SharedDay] });

        async Task ShowsOnly(int entries, ChronologyFilter filter) =>
            Assert.Equal(entries, (await world.Send(new GetChronology { Reference = about.Reference, Filter = filter })).Entries.Total);
    }

    [Fact]
    public async Task An_agency_that_was_asked_again_is_found_by_its_tick()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await ReturnLead.Ask(world, about, "hospital");
        await world.Send(new MarkReturnNotRequired { Reference = about.Reference, Number = 1, Reason = "Asked at the wrong address" });
        var hospital = await world.Read(db => db.Agencies.SingleAsync(x => x.Code == "hospital"));
        await world.Send(new AskForReturns
        {
            Reference = about.Reference,
            Agencies = [new AgencyToAsk { Code = hospital.Code, Name = hospital.Name, Ask = true, ContactName = "Another contact", ContactEmail = $"another.{world.Slug}@lead.example" }],
            DueOn = new DateOnly(2026, 12, 17),
            PeriodFrom = new DateOnly(2026, 5, 1),
            PeriodTo = new DateOnly(2026, 12, 8),
        });
        var again = await world.Read(db => db.ReturnRequests.SingleAsync(x => x.Number == 2));
        var lead = ReturnLead.Of(world, again.Id);
        await lead.Fill(new DateOnly(2026, 10, 9));
        await lead.Send(new SubmitReturn { Declared = true });

        var tick = Assert.Single((await world.Send(new GetChronology { Reference = about.Reference })).Agencies).Number;

        Assert.Equal(1, (await world.Send(new GetChronology { Reference = about.Reference, Filter = new ChronologyFilter { Agency = [tick] } })).Entries.Total);
    }

    [Fact]
    public async Task A_member_of_the_group_does_not_read_raw_returns()
    {
        var world = await World.Create();
        var about = await world.GivenCase();

        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new GetChronology { Reference = about.Reference }, Role.GroupMember));
    }
}
