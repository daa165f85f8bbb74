using System.Text.Json;

namespace CaseReview.Web.Startup;

/// <summary>The built styles and scripts: from the name a page asks for to the address with the content's hash in it.</summary>
/// <param name="environment">Where wwwroot is.</param>
public sealed class AssetManifest(IWebHostEnvironment environment)
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> _files = new(() => Read(environment));

    /// <summary>The address of an asset.</summary>
    /// <param name="name">Its name without the hash: "app.css".</param>
    /// <returns>A path from the root, safe to cache for ever.</returns>
    /// <exception cref="InvalidOperationException">No such asset has been built.</exception>
    public string this[string name] => _files.Value.TryGetValue(name, out var file)
        ? $"/dist/{file}"
        : throw new InvalidOperationException($"No asset '{name}' in wwwroot/dist/manifest.json. Build the web project, which makes it.");

    private static Dictionary<string, string> Read(IWebHostEnvironment environment)
    {
        var manifest = environment.WebRootFileProvider.GetFileInfo("dist/manifest.json");
        if (!manifest.Exists)
        {
            return [];
        }

        using var stream = manifest.CreateReadStream();
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.GetProperty("files").EnumerateObject().ToDictionary(x => x.Name, x => x.Value.GetString()!);
    }
}
