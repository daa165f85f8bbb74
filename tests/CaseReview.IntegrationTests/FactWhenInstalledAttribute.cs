namespace CaseReview.IntegrationTests;

/// <summary>
/// A fact that needs programs of the machine; skipped, and counted as skipped, where one of them is missing. A program that tests/run.sh says it has installed
/// must be there: its tests then run, and fail if it is not.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhenInstalledAttribute : FactAttribute
{
    public FactWhenInstalledAttribute(params string[] programs)
    {
        var promised = (Environment.GetEnvironmentVariable("Tests__Installed") ?? "").Split(' ');
        Skip = programs.FirstOrDefault(program => Find(program) is null && !promised.Contains(program)) is { } missing
            ? $"{missing} is not installed; tests/run.sh installs it"
            : null;
    }

    /// <summary>Where a program is; null when it is not installed. Servers and the parts of LibreOffice live in folders that are not in everybody's path.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Append("/usr/lib/libreoffice/program").Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
