using System.Text.RegularExpressions;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>
/// Tells an entry about a contact (a visit, a call, an appointment, somebody seen) from one about paper. A rule of the product's own, by whole words:
/// it only points out what may be worth comparing, and decides nothing.
/// </summary>
public static partial class ContactWords
{
    /// <summary>Whether a text tells of a contact.</summary>
    /// <param name="text">What happened, in the agency's words.</param>
    /// <returns>True when one of the words stands in it.</returns>
    public static bool In(string text) => Any().IsMatch(text);

    [GeneratedRegex(
        @"\b(visit(s|ed|ing)?|seen|saw|met|meeting|attend(s|ed|ing|ance)?|call(s|ed|ing)?|(tele)?phon(e|ed|ing)|spoke(n)?|speaking|contact(s|ed)?|appointment|clinic|admi(t|tted|ssion)|discharged|brought|examin(ed|ation)|assessed|interview(ed)?|weighed|present(ed)?|joined|told|disclosed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
