using System.Text.RegularExpressions;

namespace CaseReview.Domain.Timetables;

/// <summary>How rule files and the JSON of timetables write a choice: "working-days".</summary>
public static partial class CodeName
{
    /// <summary>The name of a choice.</summary>
    /// <typeparam name="TEnum">Its kind.</typeparam>
    /// <param name="choice">The choice.</param>
    /// <returns>Small letters and hyphens.</returns>
    public static string Of<TEnum>(TEnum choice)
        where TEnum : struct, Enum => Inner().Replace(choice.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Inner();
}
