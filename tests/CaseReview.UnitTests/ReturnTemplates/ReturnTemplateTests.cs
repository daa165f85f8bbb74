using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Infrastructure.Partnerships;
using static CaseReview.Testing.AgencyReturns.ReturnRequestBuilder;

namespace CaseReview.UnitTests.ReturnTemplates;

public sealed class ReturnTemplateTests
{
    private static readonly PartnershipId Partnership = new(Guid.Parse("0198a000-0000-7000-8000-0000000000aa"));

    public static TheoryData<string> Slugs => [.. PartnershipFile.Shipped().Select(x => x.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "H-RR-03")]
    public void Every_shipped_partnership_has_forms_of_its_own_that_can_be_sent(string slug)
    {
        var file = PartnershipFile.Shipped().Single(x => x.Slug == slug);

        Assert.NotEmpty(file.Templates);
        Assert.All(file.Forms(), form => Assert.Empty(form.Mistakes()));
        Assert.Single(file.Forms(), form => form.DefaultFor.Contains(ReviewFramework.Child));
        Assert.Contains(file.Forms(), form => form.Kind is ReturnKind.ManagementReview);
    }

    [Fact]
    [Trait("Requirement", "H-RR-02")]
    [Trait("Requirement", "H-RR-03")]
    public void Herefordshire_asks_for_contact_summary_decisions_factors_of_both_kinds_and_what_lies_outside()
    {
        var scoping = PartnershipFile.Shipped().Single(x => x.Slug == "herefordshire").Forms().Single(x => x.Kind is ReturnKind.ScopingForm);

        Assert.Equal(["who", "contact", "summary", "key-points", "factors", "outside-period", "chronology", "documents"], scoping.Sections.Select(x => x.Key));
        Assert.Equal(["In your agency’s own work", "In joint working with others"], scoping.Sections[4].Questions.Select(x => x.Text));
        Assert.False(scoping.Sections[0].AsksSeniorOfficer);
    }

    [Fact]
    public void What_is_published_never_changes_and_the_next_version_closes_it()
    {
        var first = ReturnTemplate.TakeOver(Partnership, 1, Form, null, Actor.System, AskedAt);
        var draft = ReturnTemplate.Draft(Partnership, 2, first.Form(), first, Officer, AskedAt);

        Assert.Throws<RuleViolation>(() => first.Change(Form, "Anything", Officer));
        Assert.Throws<RuleViolation>(() => draft.Publish(first, "No change", Officer, AskedAt));
        draft.Change(Form with { Name = "Shorter return" }, "name", Officer);
        draft.Publish(first, "Agencies asked for it", Officer, AskedAt.AddDays(1));

        Assert.Equal((TemplateState.Closed, TemplateState.Published, 2), (first.State, draft.State, draft.Edition));
        Assert.Throws<RuleViolation>(() => draft.Discard(Officer));
    }

    [Fact]
    public void A_draft_that_another_publication_overtook_is_refused()
    {
        var first = ReturnTemplate.TakeOver(Partnership, 1, Form, null, Actor.System, AskedAt);
        var mine = ReturnTemplate.Draft(Partnership, 2, Form, first, Officer, AskedAt);
        var theirs = ReturnTemplate.Draft(Partnership, 3, Form, first, Officer, AskedAt);
        mine.Change(Form with { Name = "Mine" }, "name", Officer);
        theirs.Change(Form with { Name = "Theirs" }, "name", Officer);
        theirs.Publish(first, "Better", Officer, AskedAt);

        var refusal = Assert.Throws<RuleViolation>(() => mine.Publish(theirs, "Better still", Officer, AskedAt));

        Assert.StartsWith("Version 2 of this template was published after this draft was begun", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_says_what_keeps_it_from_being_sent()
    {
        var form = Form with { Sections = [new FormSection { Key = "facts", Title = "Facts" }] };

        Assert.Equal(["One section must ask who is answering", "The section “Facts” needs a question"], form.Mistakes());
        Assert.Throws<RuleViolation>(form.Check);
        var words = new string('x', 2_001);
        var wordy = Form with { Name = words, Introduction = words, Key = words, Sections = [.. Form.Sections, new FormSection { Key = "facts", Title = "Facts", Questions = [new() { Text = words }] }] };
        Assert.Equal(4, wordy.Mistakes().Count);
    }

    [Fact]
    [Trait("Requirement", "H-RR-03")]
    public void A_section_of_several_questions_is_answered_when_those_that_must_be_are()
    {
        var form = Form with
        {
            Sections =
            [
                new FormSection { Key = "who", Title = "Who", Part = FormPart.Answerer },
                new FormSection { Key = "both", Title = "Both", Questions = [new() { Text = "Own work", MaxLength = 10 }, new() { Text = "Joint work", Required = false }] },
            ],
        };
        var request = ReturnRequest.Ask(
            Partnership, Guid.Empty, 1, AskedAgency.Added("GP practices"), new ReturnContact("Lucy Tran", "lucy@gp.example"), null,
            new ReturnTerms(form, DueOn, DueOn, DueOn), Officer, AskedAt);

        Assert.Equal(["Who", "Both"], request.Return.Missing);
        request.SayWhoAnswers(new Answerer("Lucy Tran", "named GP"), null, Lead, AskedAt);
        Assert.Throws<RuleViolation>(() => request.SaveSection("both", ["Eleven char", ""], Lead, AskedAt));
        request.SaveSection("both", ["", "Something"], Lead, AskedAt);
        Assert.Equal(["Both"], request.Return.Missing);
        request.SaveSection("both", ["Enough", ""], Lead, AskedAt);
        Assert.Empty(request.Return.Missing);
        Assert.Equal("Own work\nEnough", request.Return.Section("both").Text);
        Assert.Throws<RuleViolation>(() => request.SendNilReturn(new Answerer("Lucy Tran", "named GP"), null, Lead, AskedAt));
        Assert.Throws<RuleViolation>(() => request.AddEntry(new EntryDetails(EventDate.Exactly(DueOn), "Record", "Seen"), Lead, AskedAt));
    }
}
