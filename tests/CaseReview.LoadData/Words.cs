namespace CaseReview.LoadData;

/// <summary>Made-up names and sentences.</summary>
internal static class Words
{
    private static readonly string[] First = ["Kit", "Ash", "Robin", "Sam", "Alex", "Jo", "Ellis", "Remy", "Frankie", "Noor", "Ade", "Taylor"];
    private static readonly string[] Last = ["Marlow", "Hale", "Penn", "Okoro", "Lane", "Quill", "Rowe", "Tansley", "Ferris", "Bright", "Varga", "Sole"];
    private static readonly string[] Headlines =
        ["Head injury", "Unexplained injuries", "Death at home", "Harm by neglect", "Overdose", "Injury by a known adult", "Sudden death of an infant", "Exploitation outside the home"];

    private static readonly string[] Sentences =
    [
        "The health visitor saw the family at home and recorded no concern.", "School attendance fell below 80% in the term.", "A referral was made and closed after an assessment.",
        "Police attended after a call from a neighbour.", "The mother missed two appointments and rebooked.", "The midwife noted that the father was not present.",
        "The child spoke about being hungry.", "A strategy meeting agreed a joint visit.", "The general practitioner prescribed and asked for a review.", "Housing moved the family to temporary accommodation.",
    ];

    public static string Name(Random random) => $"{Pick(First, random)} {Pick(Last, random)}";

    public static string Headline(Random random) => Pick(Headlines, random);

    public static string Text(Random random, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Pick(Sentences, random)));

    public static string Key(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
