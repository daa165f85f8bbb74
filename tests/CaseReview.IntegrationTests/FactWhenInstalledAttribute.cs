namespace CaseReview.IntegrationTests;

/// <summary>A fact that needs programs of the machine; skipped, and counted as skipped, where one of them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhenInstalledAttribute : FactAttribute
{
    public FactWhenInstalledAttribute(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Skip = programs.FirstOrDefault(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program)))) is { } missing
            ? $"{missing} is not installed; tests/run.sh installs it"
            : null;
    }
}
