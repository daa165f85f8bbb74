using CaseReview.Domain.Reports;

namespace CaseReview.UnitTests.Reports;

[Trait("Requirement", "X-10")]
public sealed class CanonicalTextTests
{
    private static readonly FixedSection Facts = new(ReportSectionKey.WhatHappened, "What happened", "An ambulance was called.\nA child died.");

    [Fact]
    public void The_fingerprint_is_sha_256_over_the_text_that_the_guide_describes()
    {
        // printf 'case-review report text 1\nsection WhatHappened 38\nAn ambulance was called.\nA child died.\nattachment AB12\n' | sha256sum
        const string expected = "B38768B9F57E0114F84ADD6C6E307A802D811CACFDA681DB153D1028C5586279";

        var fingerprint = CanonicalText.FingerprintOf([Facts], [new FixedAttachment("letter.pdf", "ab12")]);

        Assert.Equal(expected, fingerprint.Value);
        Assert.Equal("B387 68B9 F57E 0114", fingerprint.Brief);
    }

    [Theory]
    [InlineData("An ambulance was called.\r\nA child died.\r\n")]
    [InlineData("An ambulance was called.  \nA child died.\t\n\n\n")]
    [InlineData("An ambulance was called.\rA child died.")]
    public void Line_ends_and_trailing_space_make_no_difference(string text)
    {
        var same = CanonicalText.FingerprintOf([Facts with { Text = text }], []);

        Assert.Equal(CanonicalText.FingerprintOf([Facts], []), same);
    }

    [Fact]
    public void A_word_a_section_an_attachment_or_their_order_makes_a_difference()
    {
        var other = new FixedSection(ReportSectionKey.Actions, "Actions", "None.");
        var one = new FixedAttachment("a.pdf", "AA");
        var two = new FixedAttachment("b.pdf", "BB");

        var prints = new[]
        {
            CanonicalText.FingerprintOf([Facts], []),
            CanonicalText.FingerprintOf([Facts with { Text = "An ambulance was called." }], []),
            CanonicalText.FingerprintOf([Facts, other], []),
            CanonicalText.FingerprintOf([other, Facts], []),
            CanonicalText.FingerprintOf([Facts], [one, two]),
            CanonicalText.FingerprintOf([Facts], [two, one]),
        };

        Assert.Equal(prints.Length, prints.Distinct().Count());
    }

    [Fact]
    public void Text_that_looks_like_a_section_cannot_pass_for_one()
    {
        var forged = CanonicalText.FingerprintOf([Facts with { Text = "One.\nsection Actions 5\nNone." }], []);
        var real = CanonicalText.FingerprintOf([Facts with { Text = "One." }, new FixedSection(ReportSectionKey.Actions, "Actions", "None.")], []);

        Assert.NotEqual(real, forged);
    }
}
