using System.Net;
using System.Net.Sockets;
using CaseReview.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Where the bytes of documents are kept.</summary>
public enum DocumentPlaces
{
    /// <summary>In the database.</summary>
    Database,

    /// <summary>In a folder.</summary>
    Folder,
}

/// <summary>The settings under <c>Documents</c>, checked before anything starts.</summary>
/// <param name="Store">Where the bytes are kept.</param>
/// <param name="Folder">The folder, as an absolute path; used when they are kept in one.</param>
/// <param name="Scanner">Where clamd listens; null when no scanner is set up.</param>
/// <param name="ScannerPatience">How long it may take over one file.</param>
public sealed record DocumentSettings(DocumentPlaces Store, string Folder, EndPoint? Scanner, TimeSpan ScannerPatience)
{
    private const int DefaultPort = 3310;
    private const int DefaultPatience = 60;

    /// <summary>The scanner's address as an operator writes it; empty when none is set up.</summary>
    public string ScannerAddress { get; private init; } = "";

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">Settings.</param>
    /// <param name="environment">Where the product runs.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="InvalidOperationException">One cannot be used.</exception>
    public static DocumentSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var named = configuration["Documents:Store"] ?? nameof(DocumentPlaces.Database);
        if (!Enum.TryParse<DocumentPlaces>(named, ignoreCase: true, out var store) || !Enum.IsDefined(store))
        {
            throw new InvalidOperationException($"Documents__Store is '{named}'. It can be Database or Folder.");
        }

        var folder = Path.GetFullPath(configuration["Documents:Folder"] ?? Path.Combine(DatabaseConnection.DataFolder(configuration), "documents"));
        if (store is DocumentPlaces.Folder)
        {
            RequireUsable(folder, Path.Combine(environment.ContentRootPath, "wwwroot"));
        }

        var address = configuration["Documents:Scanner"]?.Trim() ?? "";
        var patience = configuration.GetValue<int?>("Documents:ScannerTimeoutSeconds") ?? DefaultPatience;
        return patience is > 0 and <= 600
            ? new DocumentSettings(store, folder, EndPointOf(address), TimeSpan.FromSeconds(patience)) { ScannerAddress = address }
            : throw new InvalidOperationException("Documents__ScannerTimeoutSeconds can be 1 to 600.");
    }

    private static EndPoint? EndPointOf(string address)
    {
        if (address.Length == 0)
        {
            return null;
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            switch (uri.Scheme)
            {
                case "unix" when uri.Host.Length == 0 && uri.AbsolutePath.Length > 1:
                    return new UnixDomainSocketEndPoint(uri.AbsolutePath);
                case "tcp" when uri.Host.Length > 0:
                    return new DnsEndPoint(uri.Host, uri.Port > 0 ? uri.Port : DefaultPort);
            }
        }

        throw new InvalidOperationException($"Documents__Scanner is '{address}'. Give the address where clamd listens, such as unix:///run/clamav/clamd.ctl or tcp://127.0.0.1:3310.");
    }

    private static void RequireUsable(string folder, string webRoot)
    {
        var inside = folder + Path.DirectorySeparatorChar;
        if (inside.StartsWith(webRoot + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Documents__Folder is {folder}, which is served to everybody. Give a folder outside {webRoot}.");
        }

        var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"Documents__Folder is {folder}, where the product cannot write: {e.Message}", e);
        }
    }
}
