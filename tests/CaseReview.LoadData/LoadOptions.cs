using System.Globalization;

namespace CaseReview.LoadData;

/// <summary>What is asked on the command line.</summary>
/// <param name="Partnerships">How many partnerships.</param>
/// <param name="Cases">How many cases in each.</param>
/// <param name="Seed">The same seed and day give the same cases.</param>
/// <param name="Today">The UK date up to which cases reach.</param>
internal sealed record LoadOptions(int Partnerships, int Cases, int Seed, DateOnly Today)
{
    public const string Usage = "Usage: dotnet run --project tests/CaseReview.LoadData -- --partnerships P --cases N [--seed S] [--today 2026-12-10]";

    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseReview.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run it from its build in the repository, or set CaseReview__Data.");
        }

        return folder.FullName;
    }

    public static LoadOptions? Read(string[] args, DateOnly today)
    {
        var options = new LoadOptions(4, 200, 1, today);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var whole = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[i])
            {
                case "--partnerships" when whole && number > 0:
                    options = options with { Partnerships = number };
                    break;
                case "--cases" when whole:
                    options = options with { Cases = number };
                    break;
                case "--seed" when whole:
                    options = options with { Seed = number };
                    break;
                case "--today" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                    options = options with { Today = date };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
