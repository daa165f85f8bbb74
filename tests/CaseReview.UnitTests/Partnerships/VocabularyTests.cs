using CaseReview.Domain.Partnerships;

namespace CaseReview.UnitTests.Partnerships;

public sealed class VocabularyTests
{
    [Fact]
    [Trait("Requirement", "X-25")]
    public void A_name_keeps_its_capitals_in_a_sentence_and_an_ordinary_word_loses_its_first()
    {
        var words = new Vocabulary([KeyValuePair.Create(Term.Group, "Joint Case Review Sub Group"), KeyValuePair.Create(Term.NominatedDeputy, " ")]);

        Assert.Equal("Joint Case Review Sub Group", words.Within(Term.Group));
        Assert.Equal("accountable officers", words.Many(Term.AccountableOfficer));
        Assert.Equal("nominated deputies", words.Many(Term.NominatedDeputy));
        Assert.Equal("Members of the Case Review Group", new Vocabulary([KeyValuePair.Create(Term.GroupMember, "Member of the Case Review Group")]).Many(Term.GroupMember));
        Assert.Equal([Term.Group], Vocabulary.Parse(words.ToJson()).Own.Keys);
    }

    [Fact]
    [Trait("Requirement", "X-25")]
    public void Every_role_and_every_term_has_a_word()
    {
        Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(Vocabulary.Default.Of(role)));
        Assert.All(Enum.GetValues<Term>(), term => Assert.True(Vocabulary.Default[term].Length is > 0 and <= Vocabulary.LabelMaxLength));
    }

    [Theory]
    [InlineData("#12505b", true)]
    [InlineData("#767676", true)]
    [InlineData("#777777", false)]
    [InlineData("#ffdd00", false)]
    [InlineData("red", false)]
    [InlineData("#12505", false)]
    public void A_colour_must_be_readable_on_white(string colour, bool readable) => Assert.Equal(readable, AccentColour.IsReadable(colour));
}
