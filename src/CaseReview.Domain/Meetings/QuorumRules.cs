using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaseReview.Domain.Meetings;

/// <summary>Reads a partnership's quorum rules, which stand as data by type of meeting.</summary>
public static class QuorumRules
{
    /// <summary>Key of the rule for rapid review meetings.</summary>
    public const string RapidReview = "rapid-review";

    /// <summary>Key of the rule for the group's own meetings, which consider referrals.</summary>
    public const string Group = "group";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads the rule for a type of meeting.</summary>
    /// <param name="json">The partnership's rules.</param>
    /// <param name="meeting">Type of meeting: "rapid-review". A partnership that has one rule for both kinds writes it once.</param>
    /// <returns>Its rule.</returns>
    /// <exception cref="JsonException">The rules cannot be read, or none is for such meetings.</exception>
    public static QuorumRule For(string json, string meeting) =>
        JsonSerializer.Deserialize<Dictionary<string, QuorumRule>>(json, Json) is { } rules
            && (rules.GetValueOrDefault(meeting) ?? (meeting is Group ? rules.GetValueOrDefault(RapidReview) : null)) is { } rule
        ? rule
        : throw new JsonException($"There is no quorum rule for '{meeting}'.");

    /// <summary>Gives the seats of a body to the one that took its place .</summary>
    /// <param name="json">The partnership's rules.</param>
    /// <param name="from">Code of the earlier body.</param>
    /// <param name="to">Code of the later one.</param>
    /// <returns>The rules with its seats moved.</returns>
    public static string GiveSeat(string json, string from, string to)
    {
        var rules = JsonNode.Parse(json)!.AsObject();
        var seats = rules.Select(x => x.Value?["requiredSeats"]).OfType<JsonArray>().SelectMany(x => x).OfType<JsonObject>();
        foreach (var seat in seats.Where(x => x["seat"]?.GetValue<string>() == from))
        {
            seat["seat"] = to;
        }

        return rules.ToJsonString(Readable);
    }
}
