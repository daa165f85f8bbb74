using CaseReview.Domain.Reports;

namespace CaseReview.UnitTests.Reports;

public sealed class TextChangesTests
{
    [Fact]
    public void Added_and_removed_words_are_marked_and_the_rest_stands()
    {
        var changes = TextChanges.Between("Three agencies held parts of the picture", "Three agencies and a nursery held parts of it");

        Assert.Equal(
            [
                new TextChange(ChangeKind.Same, "Three agencies "),
                new TextChange(ChangeKind.Added, "and a nursery "),
                new TextChange(ChangeKind.Same, "held parts of "),
                new TextChange(ChangeKind.Removed, "the picture"),
                new TextChange(ChangeKind.Added, "it"),
            ],
            changes);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "All new")]
    [InlineData("All gone", "")]
    [InlineData("a b c d e f", "b x d y f a")]
    public void The_marked_text_gives_back_both_versions(string older, string newer)
    {
        var changes = TextChanges.Between(older, newer);

        Assert.Equal(older, string.Concat(changes.Where(change => change.Kind is not ChangeKind.Added).Select(change => change.Text)));
        Assert.Equal(newer, string.Concat(changes.Where(change => change.Kind is not ChangeKind.Removed).Select(change => change.Text)));
    }
}
