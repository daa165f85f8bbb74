using CaseReview.Domain.ReturnTemplates;
using static CaseReview.Testing.AgencyReturns.ReturnRequestBuilder;

namespace CaseReview.UnitTests.ReturnTemplates;

[Trait("Requirement", "D-RR-04")]
public sealed class FormComparisonTests
{
    [Fact]
    public void Sections_that_were_added_taken_out_moved_and_changed_are_told_apart_and_the_rest_is_the_same()
    {
        var sections = Form.Sections.ToList();
        var (gone, raised) = (sections[3], sections[5]);
        sections.Remove(gone);
        sections.Remove(raised);
        sections.Insert(1, raised);
        sections.Add(new FormSection { Key = "day", Title = "A day", Questions = [new FormQuestion { Text = "What was a day like?" }] });
        sections[0] = sections[0] with { Guidance = "Your own name" };

        var changes = FormComparison.Of(Form, Form with { Name = "Shorter", Sections = sections }, law => law.ToString());

        Assert.Equal((FormChangeKind.Changed, "Name", "Shorter"), changes.Form.Select(x => (x.Kind, x.What, x.After)).Single());
        Assert.Equal(
            [(FormChangeKind.Changed, sections[0].Title), (FormChangeKind.Moved, raised.Title), (FormChangeKind.Added, "A day"), (FormChangeKind.TakenOut, gone.Title)],
            changes.Sections.Where(x => x.Kind is not FormChangeKind.Same).Select(x => (x.Kind, x.Title)));
        Assert.Equal(("6", "2"), changes.Sections.Single(x => x.Kind is FormChangeKind.Moved).Changes.Select(x => (x.Before, x.After)).Single());
    }

    [Fact]
    public void Questions_are_known_by_their_words_and_then_by_their_place()
    {
        var before = new FormSection { Key = "day", Title = "A day", Questions = [new() { Text = "One" }, new() { Text = "Two", MaxLength = 500 }, new() { Text = "Three" }] };
        var after = before with { Questions = [new() { Text = "Two", MaxLength = 900 }, new() { Text = "One, better" }, new() { Text = "Three" }, new() { Text = "Four" }] };

        var changes = FormComparison.Of(Form with { Sections = [before] }, Form with { Sections = [after] }, law => law.ToString()).Sections.Single().Changes;

        Assert.Equal([FormChangeKind.Changed, FormChangeKind.Changed, FormChangeKind.Added], changes.Select(x => x.Kind));
        Assert.EndsWith("up to 900 characters", changes[0].After, StringComparison.Ordinal);
        Assert.StartsWith("One\n", changes[1].Before, StringComparison.Ordinal);
        Assert.StartsWith("Four\n", changes[2].After, StringComparison.Ordinal);
        Assert.Equal(FormChangeKind.Same, FormComparison.Of(Form, Form, law => law.ToString()).Sections.Select(x => x.Kind).Distinct().Single());
    }
}
