using System.Text.Json;

namespace CaseReview.UnitTests.Components;

/// <summary>One example of govuk-frontend's own: options in, markup out.</summary>
internal sealed record Fixture(JsonElement Options, string Html)
{
    private static readonly string Folder = Path.Combine(Root(), "src/CaseReview.Web/node_modules/govuk-frontend/dist/govuk/components");

    public static Fixture Of(string component, string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, component, "fixtures.json")));
        var found = file.RootElement.GetProperty("fixtures").EnumerateArray().Single(x => x.GetProperty("name").GetString() == name).Clone();
        return new Fixture(found.GetProperty("options"), found.GetProperty("html").GetString()!);
    }

    /// <summary>An option by its path: "label.text".</summary>
    public string? Text(string path) => Find(Options, path) is { ValueKind: not JsonValueKind.Null } found ? found.ToString() : null;

    public bool Is(string path) => Text(path) == "True";

    public int? Number(string path) => Find(Options, path) is { ValueKind: JsonValueKind.Number } found ? found.GetInt32() : null;

    public IEnumerable<Fixture> Each(string path) =>
        Find(Options, path) is { ValueKind: JsonValueKind.Array } found ? found.EnumerateArray().Where(x => x.ValueKind is JsonValueKind.Object).Select(x => new Fixture(x, "")) : [];

    private static JsonElement? Find(JsonElement from, string path)
    {
        foreach (var part in path.Split('.'))
        {
            if (from.ValueKind is not JsonValueKind.Object || !from.TryGetProperty(part, out from))
            {
                return null;
            }
        }

        return from;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CaseReview.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
