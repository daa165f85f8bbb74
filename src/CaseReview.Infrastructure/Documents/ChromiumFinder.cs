namespace CaseReview.Infrastructure.Documents;

/// <summary>Looks for Chromium, Chrome or Edge.</summary>
internal static class ChromiumFinder
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser to print with.</summary>
    /// <param name="setting">The path set, if one is.</param>
    /// <returns>Its path; null when there is none.</returns>
    public static string? Find(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? UsualPlaces.FirstOrDefault(File.Exists) : File.Exists(setting) ? setting : null;

    /// <summary>What to say when there is none.</summary>
    /// <param name="setting">The path set, if one is.</param>
    /// <returns>A sentence with what to install.</returns>
    public static string HowToInstall(string? setting) => string.IsNullOrWhiteSpace(setting)
        ? "PDFs cannot be made on this server: no Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install chromium) or set Pdf__ChromiumPath."
        : "PDFs cannot be made on this server: there is no browser at the path set in Pdf__ChromiumPath.";
}
