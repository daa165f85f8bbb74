using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseReview.Domain.Meetings;

/// <summary>Reads a partnership's quorum rules, which stand as data by type of meeting.</summary>
public static class QuorumRules
{
    /// <summary>Key of the rule for rapid review meetings.</summary>
    public const string RapidReview = "rapid-review";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads the rule for a type of meeting.</summary>
    /// <param name="json">The partnership's rules.</param>
    /// <param name="meeting">Type of meeting: "rapid-review".</param>
    /// <returns>Its rule.</returns>
    /// <exception cref="JsonException">The rules cannot be read, or none is for such meetings.</exception>
    public static QuorumRule For(string json, string meeting) =>
        JsonSerializer.Deserialize<Dictionary<string, QuorumRule>>(json, Json)?.GetValueOrDefault(meeting)
        ?? throw new JsonException($"There is no quorum rule for '{meeting}'.");
}
