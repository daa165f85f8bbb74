using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.AgencyReturns;

public sealed class AnswerReturnTests
{
    private static readonly DateOnly October5 = new(2026, 10, 5);

    [Fact]
    [Trait("Requirement", "D-RR-05")]
    [Trait("Requirement", "D-RR-06")]
    public async Task A_draft_is_kept_and_sent_once_with_a_receipt()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];

        await lead.Fill(October5, new DateOnly(2026, 11, 2));
        Assert.Equal(ReturnState.InProgress, (await lead.Request).State);
        await lead.Send(new SubmitReturn { Declared = true });
        await lead.Send(new SubmitReturn { Declared = true });

        var saved = await lead.Request;
        Assert.Equal(ReturnState.Submitted, saved.State);
        Assert.Equal(2, saved.Return.Entries.Count);
        Assert.Equal("Dr R. Adeyemi", saved.Return.SeniorOfficerTold?.Name);
        Assert.Equal(1, saved.Return.SubmittedCount);
        var receipt = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.CaseId == about.Id && x.Kind == "Receipt of a return"));
        Assert.Contains($"{about.Reference} / 1 / 1", receipt.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-14")]
    public async Task A_nil_return_is_one_act_and_counts_as_returned()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];

        await lead.Send(new SendNilReturn { Name = "Fiona Dale", Role = "clerk" });

        var board = await world.Send(new GetReturnsBoard(about.Reference));
        Assert.Equal(1, board.Counts[BoardFilter.Returned]);
        Assert.True(board.Rows[0].IsNil);
    }

    [Fact]
    public async Task Two_people_on_one_section_see_both_texts()
    {
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        var version = await lead.Version(SectionKeys.Analysis);
        await lead.Send(new SaveReturnSection { Key = SectionKeys.Analysis, Answers = ["Theirs"], Version = version });

        var clash = await Assert.ThrowsAsync<StaleEdit>(() => lead.Send(new SaveReturnSection { Key = SectionKeys.Analysis, Answers = ["Mine"], Version = version }));

        Assert.Equal(("Theirs", "Mine"), (clash.Saved, clash.Typed));
        await lead.Send(new SaveReturnSection { Key = SectionKeys.Analysis, Answers = ["Both"], Version = clash.Version });
        await lead.Send(new SaveReturnSection { Key = SectionKeys.Summary, Answers = ["Another section does not clash"], Version = await lead.Version(SectionKeys.Summary) });
        Assert.Equal("Both", (await lead.Request).Return.Section(SectionKeys.Analysis).Text);
    }

    [Fact]
    public async Task Two_people_on_one_entry_see_both_texts_and_another_entry_does_not_clash()
    {
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        await lead.Fill(October5, October5.AddDays(1));
        var change = new ChangeChronologyEntry { Number = 1, Version = 1, Sure = WhenChoice.Month, Month = "10 2026", Source = "Letter", WhatHappened = "Changed" };

        await lead.Send(change);
        var clash = await Assert.ThrowsAsync<StaleEdit>(() => lead.Send(change with { WhatHappened = "Changed otherwise" }));
        await lead.Send(change with { Number = 2, WhatHappened = "The other" });
        await lead.Send(new RemoveChronologyEntry(2));

        Assert.Equal("Changed otherwise", clash.Typed);
        var entry = Assert.Single((await lead.Request).Return.Entries);
        Assert.Equal((DateCertainty.About, true, 2), (entry.When.Certainty, entry.When.MonthOnly, entry.Version));
    }

    [Fact]
    public async Task A_text_of_20001_characters_is_refused_with_its_count()
    {
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => lead.Send(new SaveReturnSection { Key = SectionKeys.Summary, Answers = [new string('x', 20_001)] }));

        Assert.Equal("This section must be 20,000 characters or less. You have 20,001", Assert.Single(refusal.Errors).ErrorMessage);
    }

    [Fact]
    public async Task A_late_return_is_asked_why_and_goes_through()
    {
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        await lead.Fill(October5);
        TestClock.Advance(TimeSpan.FromDays(10));

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => lead.Send(new SubmitReturn { Declared = true }));
        await lead.Send(new SubmitReturn { Declared = true, LateReason = "Records came late" });

        Assert.Equal("Enter why the return is late", Assert.Single(refusal.Errors).ErrorMessage);
        Assert.Equal("Records came late", (await lead.Request).LateReason);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task A_return_is_sent_back_with_a_new_link_accepted_and_read()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill(October5);
        await lead.Send(new SubmitReturn { Declared = true });

        await world.Send(new SendReturnBack { Reference = about.Reference, Number = 1, Reason = "The analysis is missing", DueOn = new DateOnly(2026, 12, 18) });
        Assert.Equal(ReturnState.SentBack, (await lead.Request).State);
        await lead.Send(new SubmitReturn { Declared = true });
        await world.Send(new AcceptReturn(about.Reference, 1));
        await world.Send(new MarkReturnRead(about.Reference, 1));

        var read = await world.Send(new GetReturn(about.Reference, 1));
        Assert.Equal((ReturnState.Accepted, 2), (read.State, read.SubmittedCount));
        Assert.NotNull(read.ReadByAuthorAt);
        Assert.Equal(2, await world.Read(db => db.Set<OutboxMessage>().CountAsync(x => x.CaseId == about.Id && x.LinkId != null)));
    }
}
