using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Common;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.UnitTests.Anonymising;

[Trait("Requirement", "D-RR-08")]
[Trait("Requirement", "K-CON-01")]
public sealed class AnonymiserTests
{
    private static readonly Anonymiser Case = new(
        [new("Kit Marlow", "K.M."), new("Dana Marlow", "Mother"), new("Ann Lee", "A.L."), new("Anna Reid", "A.R."), new("Zoë O’Neill", "Z.O."), new("Ann-Marie Smith-Jones", "Worker 1"), new("Will", "Person 2")],
        [new DateOnly(2026, 8, 1)]);

    [Theory]
    [InlineData("Kit Marlow was seen", "K.M. was seen")]
    [InlineData("KIT MARLOW was seen", "K.M. was seen")]
    [InlineData("kit marlow was seen", "K.M. was seen")]
    [InlineData("Kit was seen", "K.M. was seen")]
    [InlineData("Seen with Kit.", "Seen with K.M.")]
    [InlineData("Kit’s weight and Kit's bed", "K.M.’s weight and K.M.'s bed")]
    [InlineData("Marlow, Kit attended", "K.M. attended")]
    [InlineData("K. Marlow and D Marlow", "K.M. and Mother")]
    [InlineData("The Marlow family", "The [name] family")]
    [InlineData("Dana\nMarlow", "Mother")]
    public void A_name_is_replaced_however_it_is_written(string text, string shown) => Assert.Equal(shown, Case.Apply(text));

    [Theory]
    [InlineData("Kit\u00A0Marlow", "K.M.")]
    [InlineData("Mar\u00ADlow, Kit", "K.M.")]
    [InlineData("NHS number 943\u00A0476\u00A05919", "NHS number [NHS number]")]
    [InlineData("Not a character: \uFFFE Kit", "Not a character: \uFFFE K.M.")]
    public void Blanks_that_do_not_break_and_what_is_invisible_hide_nothing(string text, string shown) => Assert.Equal(shown, Case.Apply(text));

    [Fact]
    public void A_name_that_somebody_else_typed_rewrites_no_common_word_and_is_still_pointed_out()
    {
        var names = new Anonymiser([new("Sister May", "POL lead") { WholeOnly = true }, new("Kit James Łapin", "K.L."), new(string.Join(' ', Enumerable.Repeat("-", 30)), "Nobody")], []);

        Assert.Equal("In May then POL lead called; May saw", names.Apply("In May then Sister May called; May saw"));
        Assert.Equal(["May"], names.Check("In May").Select(x => x.Found));
        Assert.Equal("K.L. and K.L.", names.Apply("Kit Lapin and Lapin"));
        Assert.Equal(["James", "Kit"], names.Check("James and Kits mum").Select(x => x.Found));
        Assert.Equal(new string('-', 60), names.Apply(new string('-', 60)));
    }

    [Theory]
    [InlineData("Ann told Anna", "A.L. told A.R.")]
    [InlineData("Anna and Annabel", "A.R. and Annabel")]
    [InlineData("Kitchen, kit bag, Kitty", "Kitchen, kit bag, Kitty")]
    [InlineData("She will call Will", "She will call Person 2")]
    public void Whole_words_count_and_a_single_name_needs_its_capital(string text, string shown) => Assert.Equal(shown, Case.Apply(text));

    [Theory]
    [InlineData("Zoe O'Neill, Zoë, O’Neill", "Z.O., Z.O., Z.O.")]
    [InlineData("Zoë seen", "Z.O. seen")]
    [InlineData("Ann-Marie Smith-Jones", "Worker 1")]
    [InlineData("Ann Marie Smith Jones", "Worker 1")]
    [InlineData("Ann‑Marie rang", "Worker 1 rang")]
    public void Accents_hyphens_and_apostrophes_do_not_hide_a_name(string text, string shown) => Assert.Equal(shown, Case.Apply(text));

    [Theory]
    [InlineData("1 August 2026")]
    [InlineData("1st of Aug 2026")]
    [InlineData("01/08/2026")]
    [InlineData("1.8.26")]
    [InlineData("2026-08-01")]
    [InlineData("August 1, 2026")]
    public void A_known_date_of_birth_is_replaced_in_every_form(string date)
    {
        Assert.Equal("Seen, [date of birth], at home", Case.Apply($"Seen, {date}, at home"));
        Assert.Equal("Seen 11/08/2026", Case.Apply("Seen 11/08/2026"));
    }

    [Theory]
    [InlineData("DOB: 3/4/1998", "DOB: [date of birth]")]
    [InlineData("Lives at 12 High Street, DN1 2AB", "Lives at [address], [address]")]
    [InlineData("NHS number 943 476 5919", "NHS number [NHS number]")]
    [InlineData("Rang 01302 496 0123 and +44 7700 900123", "Rang [telephone number] and [telephone number]")]
    [InlineData("Write to kit@home.example", "Write to [email address]")]
    [InlineData("Weight 4321 g on 13 November 2026, ref 2026-0014", "Weight 4321 g on 13 November 2026, ref 2026-0014")]
    public void What_else_tells_who_somebody_is_goes_too_and_plain_figures_stay(string text, string shown) => Assert.Equal(shown, Case.Apply(text));

    [Fact]
    public void What_was_replaced_shows_no_more_and_what_replacing_left_is_found()
    {
        const string text = "Kit Marlow, DOB 1/8/2026, of 12 High Street DN1 2AB, NHS 943 476 5919, rang 01302 496 0123";

        Assert.Empty(Case.Check(Case.Apply(text)));
        Assert.Equal([LeakKind.Name, LeakKind.DateOfBirth, LeakKind.Address, LeakKind.Address, LeakKind.NhsNumber, LeakKind.Telephone], Case.Check(text).Select(x => x.Kind));
    }

    [Theory]
    [InlineData("spoke to kit at home", "kit")]
    [InlineData("the Kit-Hargreaves address", "Kit")]
    [InlineData("Seen by Dr Patel", "Patel")]
    [InlineData("PC Jane Holt attended", "Jane Holt")]
    public void The_check_is_wider_than_replacing(string text, string found) => Assert.Equal(found, Assert.Single(Case.Check(Case.Apply(text))).Found);

    [Fact]
    public void What_is_shown_for_a_name_is_no_leak()
    {
        var pseudonyms = new Anonymiser([new("Kit Marlow", "Sam"), new("Sam Okoro", "Officer")], []);

        Assert.Empty(pseudonyms.Check(pseudonyms.Apply("Kit met Sam Okoro")));
        Assert.Equal("Sam met Officer", pseudonyms.Apply("Kit met Sam Okoro"));
    }

    [Fact]
    public void An_agency_is_replaced_by_its_whole_name_only_and_people_named_after_it_stay_people()
    {
        var names = new Anonymiser([new("Hospital trust", "Agency A") { IsAgency = true }, new("Police", "Agency B") { IsAgency = true }, new("Lead of hospital", "Agency A lead"), new("Kit Marlow", "K.M.")], []);

        Assert.Equal("The Agency A rang; K.M. was met by Agency B, the police and the hospital", names.Apply("The hospital  trust rang; Kit was met by Police, the police and the hospital"));
        Assert.Equal("Agency A lead came", names.Apply("Lead of hospital came"));
        Assert.Equal([LeakKind.Agency, LeakKind.Agency], names.Check("Hospital Trust and Police").Select(x => x.Kind));
        Assert.Empty(names.Check("Agency A and the police"));
        Assert.Equal(("Agency A", null), (names.AgencyShownAs("hospital trust"), names.AgencyShownAs("Hospital")));
    }

    [Fact]
    public void A_long_glossary_finds_the_same_as_a_short_one()
    {
        var many = new Anonymiser([.. Enumerable.Range(0, 400).Select(x => new GlossaryTerm($"Person{x} Family{x}", $"P{x}")), new("Kit O’Marlow-Smith", "K.M.")], []);

        Assert.Equal("K.M., K.M., K.M. and P7", many.Apply("K.O'Marlow Smith, KO’Marlow-Smith, Kit and Family7, Person7"));
        Assert.Equal(["kits", "family9"], many.Check("kits and family9s").Select(x => x.Found.Length == 3 ? x.Found + "s" : x.Found));
        Assert.Throws<RuleViolation>(() => Glossary.For(new PartnershipId(Guid.Parse("0198a000-0000-7000-8000-0000000000aa")), Guid.Empty, ReturnRequestBuilder.AskedAt)
            .Write(string.Join('\n', Enumerable.Range(0, 501).Select(x => $"N{x} = {x}")), ReturnRequestBuilder.Officer));
    }

    [Fact]
    public void A_glossary_is_one_name_a_line_and_a_wrong_line_is_told_by_its_number()
    {
        Assert.Equal([new GlossaryTerm("Kit Marlow", "K.M."), new GlossaryTerm("Ann", "A")], Glossary.Read("Kit Marlow = K.M.\r\n\r\nAnn=A"));
        Assert.Equal(2, Glossary.WrongLine("Kit Marlow = K.M.\nAnn"));
        var glossary = Glossary.For(new PartnershipId(Guid.Parse("0198a000-0000-7000-8000-0000000000aa")), Guid.Empty, ReturnRequestBuilder.AskedAt);

        glossary.Write("Kit Marlow = K.M.", ReturnRequestBuilder.Officer);
        glossary.Write("Kit Marlow = K.M. ", ReturnRequestBuilder.Officer);

        Assert.DoesNotContain("Marlow", Assert.Single(glossary.Events).Summary, StringComparison.Ordinal);
        Assert.Throws<RuleViolation>(() => glossary.Write("Kit", ReturnRequestBuilder.Officer));
    }
}
