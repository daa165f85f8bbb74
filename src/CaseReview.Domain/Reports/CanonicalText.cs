using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaseReview.Domain.Reports;

/// <summary>
/// The one form of a version's text that is fingerprinted, so that the same words always give the same fingerprint, on any
/// machine and however they are printed. The rule, in docs/guides/signing.md for a person to check by hand:
/// Unicode form C; every line end becomes one line feed; spaces and tabs at the end of a line go; empty lines at the end of a section go.
/// Each section is written as "section KEY LENGTH", a line feed, its text, a line feed, with its length in UTF-8 bytes; then each
/// attachment as "attachment SHA256" and a line feed, in order. The first line names the rule.
/// </summary>
public static class CanonicalText
{
    private const string Rule = "case-review report text 1\n";

    /// <summary>The text of one section in its canonical form.</summary>
    /// <param name="text">Text as typed.</param>
    /// <returns>The same words, with line ends and trailing space made uniform.</returns>
    public static string Normalise(string text)
    {
        var lines = text.Normalize(NormalizationForm.FormC)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n')
            .Select(line => line.TrimEnd(' ', '\t'));
        return string.Join('\n', lines).TrimEnd('\n');
    }

    /// <summary>The canonical text of a whole version.</summary>
    /// <param name="sections">Its sections, in order.</param>
    /// <param name="attachments">Its attachments, in order.</param>
    /// <returns>The text over which the fingerprint is taken.</returns>
    public static string Of(IEnumerable<FixedSection> sections, IEnumerable<FixedAttachment> attachments)
    {
        var canonical = new StringBuilder(Rule);
        foreach (var section in sections)
        {
            var text = Normalise(section.Text);
            canonical.Append(CultureInfo.InvariantCulture, $"section {section.Key} {Encoding.UTF8.GetByteCount(text)}\n{text}\n");
        }

        foreach (var attachment in attachments)
        {
            canonical.Append(CultureInfo.InvariantCulture, $"attachment {attachment.Sha256.ToUpperInvariant()}\n");
        }

        return canonical.ToString();
    }

    /// <summary>The fingerprint of a whole version.</summary>
    /// <param name="sections">Its sections, in order.</param>
    /// <param name="attachments">Its attachments, in order.</param>
    /// <returns>SHA-256 over the UTF-8 bytes of <see cref="Of"/>.</returns>
    public static Fingerprint FingerprintOf(IEnumerable<FixedSection> sections, IEnumerable<FixedAttachment> attachments) =>
        new(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Of(sections, attachments)))));
}
