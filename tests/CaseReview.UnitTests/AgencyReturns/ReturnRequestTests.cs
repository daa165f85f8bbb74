using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Testing.AgencyReturns;
using static CaseReview.Testing.AgencyReturns.ReturnRequestBuilder;

namespace CaseReview.UnitTests.AgencyReturns;

public sealed class ReturnRequestTests
{
    private static readonly DateTimeOffset OnTheDay = UkClock.InstantOf(DueOn, new TimeOnly(23, 59));
    private static readonly DateTimeOffset DayAfter = UkClock.InstantOf(DueOn.AddDays(1), new TimeOnly(0, 1));

    [Fact]
    [Trait("Requirement", "D-RR-04")]
    public void Asking_starts_at_requested_and_says_by_when()
    {
        var request = Request().Build();

        Assert.Equal(ReturnState.Requested, request.State);
        Assert.Equal(DueOn, request.FirstDueOn);
        var asked = Assert.IsType<ReturnRequested>(Assert.Single(request.Events));
        Assert.Equal("GP practices asked for its return by 9 December 2026", asked.Summary);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public void Opening_counts_once()
    {
        var request = Request().Opened().Opened().Build();

        Assert.Equal(ReturnState.Opened, request.State);
        Assert.Equal(AskedAt.AddHours(1), request.OpenedAt);
        Assert.Single(request.Events.OfType<ReturnOpened>());
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public void Saving_a_section_makes_a_draft_that_says_who_saved_it()
    {
        var request = Request().Then(x => x.SaveSection(SectionKeys.Summary, ["One\r\ntwo "], Lead, AskedAt.AddHours(2))).Build();

        var section = request.Return.Section(SectionKeys.Summary);
        Assert.Equal(ReturnState.InProgress, request.State);
        Assert.Equal("One\ntwo", section.Text);
        Assert.Equal("Dr Lucy Tran", request.Return.SavedBy);
        Assert.Equal(AskedAt.AddHours(2), request.OpenedAt);
    }

    [Fact]
    public void A_section_of_20001_characters_is_refused_with_its_count()
    {
        var request = Request().Build();

        var refusal = Assert.Throws<RuleViolation>(() => request.SaveSection(SectionKeys.Analysis, [new string('x', 20_001)], Lead, AskedAt));

        Assert.Contains("20,001", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_count_as_one_character()
    {
        var text = string.Concat(Enumerable.Repeat("x\r\n", 9_999)) + "xx";

        var request = Request().Then(x => x.SaveSection(SectionKeys.Analysis, [text], Lead, AskedAt)).Build();

        Assert.Equal(20_000, request.Return.Section(SectionKeys.Analysis).Text.Length);
    }

    [Fact]
    [Trait("Requirement", "D-RR-05")]
    public void The_senior_officer_told_is_recorded_once_with_the_date()
    {
        var told = new SeniorOfficerTold("Dr R. Adeyemi", "medical director", new DateOnly(2026, 12, 2));
        var answerer = new Answerer("Dr Lucy Tran", "named GP");

        var request = Request()
            .Then(x => x.SayWhoAnswers(answerer, told, Lead, AskedAt))
            .Then(x => x.SayWhoAnswers(answerer, told, Lead, AskedAt.AddHours(1)))
            .Build();

        Assert.Equal(told, request.Return.SeniorOfficerTold);
        Assert.Single(request.Events.OfType<SeniorOfficerToldOfReturn>());
        Assert.Throws<RuleViolation>(() => request.SayWhoAnswers(answerer, told with { On = new DateOnly(2026, 12, 3) }, Lead, AskedAt));
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public void An_unfinished_return_cannot_be_sent_and_says_what_is_missing()
    {
        var request = Request().Then(x => x.SayWhetherContact(hadContact: true, Lead, AskedAt)).Build();

        var refusal = Assert.Throws<RuleViolation>(() => request.Submit(null, Lead, AskedAt));

        Assert.Contains("Who is answering, Did you know the family?, Summary of what you know, Chronology", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Your analysis", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public void Sending_twice_counts_once()
    {
        var request = Request().Submitted().Then(x => x.Submit(null, Lead, AskedAt.AddHours(4))).Build();

        Assert.Equal(ReturnState.Submitted, request.State);
        Assert.Equal(AskedAt.AddHours(3), request.Return.SubmittedAt);
        Assert.Single(request.Events.OfType<ReturnSubmitted>());
    }

    [Fact]
    public void A_return_that_was_sent_cannot_be_changed()
    {
        var request = Request().Submitted().Build();

        Assert.Throws<RuleViolation>(() => request.SaveSection(SectionKeys.Summary, ["Changed"], Lead, AskedAt.AddHours(4)));
        Assert.Throws<RuleViolation>(() => request.RemoveEntry(1, Lead, AskedAt.AddHours(4)));
    }

    [Fact]
    public void Late_closes_no_door_but_asks_why()
    {
        var request = Request().Complete().Build();

        Assert.False(request.IsLate(OnTheDay));
        Assert.True(request.IsLate(DayAfter));
        Assert.Throws<RuleViolation>(() => request.Submit(" ", Lead, DayAfter));
        request.Submit("Records came on Tuesday", Lead, DayAfter);

        Assert.Equal("Records came on Tuesday", request.LateReason);
        Assert.True(Assert.Single(request.Events.OfType<ReturnSubmitted>()).Late);
    }

    [Theory]
    [Trait("Requirement", "X-14")]
    [InlineData(ReturnState.Requested)]
    [InlineData(ReturnState.Opened)]
    [InlineData(ReturnState.InProgress)]
    [InlineData(ReturnState.SentBack)]
    public void A_nil_return_is_one_act_from_every_open_state(ReturnState from)
    {
        var request = In(from);

        request.SendNilReturn(new Answerer("Fiona Dale", "head of service"), null, Lead, AskedAt.AddHours(5));

        Assert.Equal(ReturnState.NilReturned, request.State);
        Assert.True(request.Return.IsNil);
        Assert.True(request.IsSettled);
        Assert.Equal(("Fiona Dale", Lead.Name, Lead.IdentifiedBy), (request.Return.Answerer?.Name, request.Return.Sender?.Name, request.Return.Sender?.IdentifiedBy));
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public void Documents_are_taken_only_where_they_are_asked_for()
    {
        var terms = new ReturnTerms(Form with { Sections = [.. Form.Sections.Where(x => x.Part is not FormPart.Documents)] }, DueOn, new DateOnly(2026, 5, 1), new DateOnly(2026, 11, 27));
        var request = ReturnRequest.Ask(new(Guid.CreateVersion7()), Guid.CreateVersion7(), 1, AskedAgency.Added("Riverside Clinic"), new ReturnContact("Ida Moss", "ida@clinic.example"), null, terms, Officer, AskedAt);

        Assert.Throws<RuleViolation>(() => request.AttachDocuments(1, Lead, AskedAt));
        Assert.Empty(request.Events.OfType<ReturnDraftSaved>());
    }

    [Fact]
    [Trait("Requirement", "X-14")]
    public void A_nil_return_with_entries_is_refused()
    {
        var request = Request().Complete().Build();

        Assert.Throws<RuleViolation>(() => request.SendNilReturn(new Answerer("Fiona Dale", "head of service"), null, Lead, AskedAt.AddHours(5)));
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public void Sending_back_reopens_with_a_new_date_and_keeps_every_word()
    {
        var request = Request().Submitted()
            .Then(x => x.MarkRead(Officer, AskedAt.AddHours(4)))
            .Then(x => x.SendBack("The analysis is missing", new Dictionary<string, string>(), new DateOnly(2026, 12, 11), Officer, AskedAt.AddHours(5)))
            .Build();

        Assert.Equal(ReturnState.SentBack, request.State);
        Assert.Equal(new DateOnly(2026, 12, 11), request.DueOn);
        Assert.Equal(DueOn, request.FirstDueOn);
        Assert.Null(request.ReadByAuthorAt);
        request.SaveSection(SectionKeys.Analysis, ["More"], Lead, AskedAt.AddHours(6));
        request.Submit(null, Lead, AskedAt.AddHours(7));
        Assert.Equal(2, request.Return.SubmittedCount);
        Assert.Single(request.Return.Entries);
    }

    [Fact]
    [Trait("Requirement", "X-15")]
    public void The_chair_goes_on_without_a_return_only_with_an_explanation()
    {
        var request = Request().Build();

        Assert.Throws<RuleViolation>(() => request.GoOnWithout(" ", Officer));
        request.GoOnWithout("No record could be found in time", Officer);

        Assert.Equal(ReturnState.Absent, request.State);
        Assert.Equal("No record could be found in time", request.Explanation);
        Assert.Throws<RuleViolation>(() => request.Submit(null, Lead, AskedAt));
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public void Only_what_was_returned_can_be_accepted_or_read()
    {
        var waiting = Request().Opened().Build();
        var returned = Request().Submitted().Then(x => x.Accept(Officer)).Then(x => x.Accept(Officer)).Build();

        Assert.Throws<RuleViolation>(() => waiting.Accept(Officer));
        Assert.Throws<RuleViolation>(() => waiting.MarkRead(Officer, AskedAt));
        Assert.Equal(ReturnState.Accepted, returned.State);
        Assert.Single(returned.Events.OfType<ReturnAccepted>());
    }

    [Fact]
    [Trait("Requirement", "D-RR-07")]
    public void Reminders_are_numbered_and_none_is_sent_twice_for_a_date()
    {
        var request = Request().Build();

        request.Remind(-1, Actor.System, AskedAt.AddDays(6));
        request.Remind(-1, Actor.System, AskedAt.AddDays(6));
        request.Remind(null, Officer, AskedAt.AddDays(6));

        Assert.Equal(2, request.ChaseCount);
        Assert.False(request.AwaitsReminder(-1));
        Assert.True(request.AwaitsReminder(0));
        request.MoveDate(new DateOnly(2026, 12, 15), "Records are in another town", Officer, AskedAt.AddDays(7));
        Assert.True(request.AwaitsReminder(-1));
        Assert.Equal(2, request.ChaseCount);
    }

    [Fact]
    [Trait("Requirement", "D-ESC-01")]
    public void A_late_return_is_escalated_one_step_at_a_time()
    {
        var request = Request().Build();

        Assert.Throws<RuleViolation>(() => request.Escalate(1, EscalationStep.SeniorOfficer, Actor.System, OnTheDay));
        Assert.True(request.Escalate(1, EscalationStep.SeniorOfficer, Actor.System, DayAfter));
        Assert.False(request.Escalate(1, EscalationStep.SeniorOfficer, Actor.System, DayAfter));
        Assert.True(request.Escalate(2, EscalationStep.GroupChair, Actor.System, DayAfter.AddDays(1)));

        Assert.Equal(EscalationStep.GroupChair, request.EscalatedTo);
    }

    private static ReturnRequestBuilder Request() => new(new PartnershipId(Guid.Parse("0198a000-0000-7000-8000-0000000000aa")));

    private static ReturnRequest In(ReturnState state) => (state switch
    {
        ReturnState.Opened => Request().Opened(),
        ReturnState.InProgress => Request().Then(x => x.SaveSection(SectionKeys.Summary, ["A start"], Lead, AskedAt)),
        ReturnState.SentBack => Request()
            .Then(x => x.SendNilReturn(new Answerer("Fiona Dale", "clerk"), null, Lead, AskedAt))
            .Then(x => x.SendBack("Please look in the archive", new Dictionary<string, string>(), DueOn, Officer, AskedAt)),
        _ => Request(),
    }).Build();
}
