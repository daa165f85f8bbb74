using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;

namespace CaseReview.UnitTests.Timetables;

/// <summary>The published schema says what the reader reads: no more and no less.</summary>
[Trait("Requirement", "X-01")]
public sealed class RuleSetSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(PartnershipFile.RuleSetSchema())!;

    private static readonly JsonNode RuleSchema = Schema["properties"]!["rules"]!["items"]!["properties"]!;

    [Fact]
    public void Every_shipped_file_keeps_to_it()
    {
        var files = PartnershipFile.Shipped().Select(file => file.RuleSet!).Append(JsonNode.Parse(PartnershipFile.NationalRules())!);

        Assert.All(files, file => Assert.Empty(Mistakes(Schema, file, "")));
    }

    [Theory]
    [InlineData("amount", "-1")]
    [InlineData("amount", "\"5\"")]
    [InlineData("unit", "\"days\"")]
    [InlineData("colour", "1")]
    [InlineData("remind", "[\"Postman\"]")]
    [InlineData("key", "\"Notify Panel\"")]
    public void What_the_reader_refuses_it_refuses_too(string field, string value)
    {
        var file = JsonNode.Parse(PartnershipFile.NationalRules())!;
        file["rules"]![0]![field] = JsonNode.Parse(value);

        Assert.StartsWith($"rules[0].{field}", Assert.Single(Mistakes(Schema, file, "")), StringComparison.Ordinal);
        Assert.StartsWith($"rules[0].{field}", Assert.Throws<InvalidRuleSet>(() => RuleSet.Parse(file.ToJsonString())).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void It_knows_every_choice_and_every_role()
    {
        Assert.Equal(Codes<TimeUnit>(), Choices("unit"));
        Assert.Equal(Codes<Direction>(), Choices("direction"));
        Assert.Equal(Codes<DayCount>(), Choices("dayCount"));
        Assert.Equal(Codes<Landing>(), Choices("landing"));
        Assert.Equal(Codes<NonWorkingAnchor>(), Choices("nonWorkingAnchor"));
        Assert.Equal(Codes<CountsFrom>(), Choices("countsFrom"));
        Assert.Equal(Codes<Basis>(), Choices("basis"));
        Assert.Equal(Enum.GetNames<Role>().Order(), Texts(RuleSchema["remind"]!["items"]!["anyOf"]![0]!["enum"]!).Order());
    }

    private static IEnumerable<string> Codes<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(CodeName.Of);

    private static IEnumerable<string> Choices(string field) => Texts(RuleSchema[field]!["enum"]!);

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(item => item!.GetValue<string>());

    // As much of JSON Schema as this schema uses.
    private static List<string> Mistakes(JsonNode schema, JsonNode? value, string path)
    {
        if (schema["anyOf"] is JsonArray any)
        {
            return any.Any(one => Mistakes(one!, value, path).Count == 0) ? [] : [path];
        }

        var fits = schema["type"]?.GetValue<string>() switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value is JsonValue text && text.TryGetValue<string>(out _),
            "integer" => value is JsonValue number && number.TryGetValue<int>(out var amount) && amount >= (schema["minimum"]?.GetValue<int>() ?? int.MinValue),
            "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
            _ => true,
        };
        var isText = value is JsonValue given && given.TryGetValue<string>(out _);
        fits &= schema["enum"] is not { } choices || (isText && Texts(choices).Contains(value!.GetValue<string>()));
        fits &= schema["pattern"] is not { } pattern || (isText && Regex.IsMatch(value!.GetValue<string>(), pattern.GetValue<string>()));
        return !fits ? [path] : value switch
        {
            JsonArray items when schema["items"] is { } item => [.. items.SelectMany((one, index) => Mistakes(item, one, $"{path}[{index}]"))],
            JsonObject fields => [.. OfObject(schema, fields, path)],
            _ => [],
        };
    }

    private static IEnumerable<string> OfObject(JsonNode schema, JsonObject fields, string path)
    {
        string At(string name) => path.Length == 0 ? name : $"{path}.{name}";
        var missing = (schema["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).Where(name => !fields.ContainsKey(name)).Select(At);
        var others = schema["additionalProperties"];
        return missing.Concat(fields.SelectMany(field =>
            schema["properties"]?[field.Key] is { } known ? Mistakes(known, field.Value, At(field.Key))
            : others is JsonObject ? Mistakes(others, field.Value, At(field.Key))
            : [At(field.Key)]));
    }
}
