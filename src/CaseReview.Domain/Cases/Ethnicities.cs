namespace CaseReview.Domain.Cases;

/// <summary>Ethnic groups as the 2021 census of England and Wales names them.</summary>
public static class Ethnicities
{
    /// <summary>The answer of somebody who was asked and did not say.</summary>
    public const string NotStated = "Not stated";

    /// <summary>The groups, each with its members in the census's order.</summary>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Groups { get; } =
    [
        new("Asian or Asian British", ["Indian", "Pakistani", "Bangladeshi", "Chinese", "Any other Asian background"]),
        new("Black, Black British, Caribbean or African", ["Caribbean", "African", "Any other Black, Black British or Caribbean background"]),
        new("Mixed or multiple ethnic groups", ["White and Black Caribbean", "White and Black African", "White and Asian", "Any other mixed or multiple ethnic background"]),
        new("White", ["English, Welsh, Scottish, Northern Irish or British", "Irish", "Gypsy or Irish Traveller", "Roma", "Any other White background"]),
        new("Other ethnic group", ["Arab", "Any other ethnic group"]),
    ];

    /// <summary>Whether a text is one of them.</summary>
    /// <param name="ethnicity">The text.</param>
    /// <returns>True for a member of a group, for not stated, and for empty: not known yet.</returns>
    public static bool Has(string ethnicity) => ethnicity.Length == 0 || ethnicity == NotStated || Groups.Any(g => g.Value.Contains(ethnicity));
}
