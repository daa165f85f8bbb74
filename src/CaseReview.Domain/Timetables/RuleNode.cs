using System.Globalization;
using System.Text.Json;

namespace CaseReview.Domain.Timetables;

/// <summary>One place in a rule file, which knows its own path so that every mistake can be found.</summary>
internal sealed class RuleNode(JsonElement element, string path)
{
    /// <summary>Refuses a field that nobody reads: it is a slip of the pen or belongs to another version.</summary>
    public void Allow(HashSet<string> fields)
    {
        foreach (var field in Object())
        {
            if (!fields.Contains(field.Name))
            {
                throw new InvalidRuleSet(At(field.Name), $"Nothing is called “{field.Name}” here. Use one of: {string.Join(", ", fields)}.");
            }
        }
    }

    public string Text(string name) => Required(name).AsText();

    public string? TextOrNull(string name) => Optional(name)?.AsText();

    public int Number(string name) => Required(name).AsNumber();

    public int NumberOr(string name, int otherwise) => Optional(name)?.AsNumber() ?? otherwise;

    public bool Flag(string name, bool otherwise) => Optional(name)?.AsFlag() ?? otherwise;

    public DateOnly Date(string name) => Required(name).AsDate();

    public DateOnly? DateOrNull(string name) => Optional(name)?.AsDate();

    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum => Required(name).AsChoice<TEnum>();

    public TEnum Choice<TEnum>(string name, TEnum otherwise)
        where TEnum : struct, Enum => Optional(name)?.AsChoice<TEnum>() ?? otherwise;

    public IEnumerable<RuleNode> Items(string name)
    {
        if (Optional(name) is not { } list)
        {
            return [];
        }

        return list.List();
    }

    public IEnumerable<(string Key, RuleNode Node)> Fields(string name) =>
        Optional(name) is { } node ? [.. node.Object().Select(field => (field.Name, new RuleNode(field.Value, node.At(field.Name))))] : [];

    public string AsText() => element.ValueKind is JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString())
        ? element.GetString()!
        : throw new InvalidRuleSet(path, "This must be a text that is not empty.");

    public int AsNumber() => element.ValueKind is JsonValueKind.Number && element.TryGetInt32(out var number)
        ? number
        : throw new InvalidRuleSet(path, "This must be a whole number.");

    private bool AsFlag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new InvalidRuleSet(path, "This must be true or false."),
    };

    private DateOnly AsDate() =>
        DateOnly.TryParseExact(AsText(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new InvalidRuleSet(path, "This must be a date like 2021-06-01.");

    private TEnum AsChoice<TEnum>()
        where TEnum : struct, Enum
    {
        var given = AsText();
        foreach (var choice in Enum.GetValues<TEnum>())
        {
            if (CodeName.Of(choice) == given)
            {
                return choice;
            }
        }

        throw new InvalidRuleSet(path, $"“{given}” is not one of: {string.Join(", ", Enum.GetValues<TEnum>().Select(CodeName.Of))}.");
    }

    private RuleNode Required(string name) => Optional(name) ?? throw new InvalidRuleSet(At(name), "This is missing.");

    private RuleNode? Optional(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? new RuleNode(value, At(name)) : null;

    private IEnumerable<RuleNode> List() => element.ValueKind is JsonValueKind.Array
        ? [.. element.EnumerateArray().Select((item, index) => new RuleNode(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))]
        : throw new InvalidRuleSet(path, "This must be a list.");

    private JsonElement.ObjectEnumerator Object() => element.ValueKind is JsonValueKind.Object
        ? element.EnumerateObject()
        : throw new InvalidRuleSet(path.Length == 0 ? "file" : path, "This must be an object with named fields.");

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
