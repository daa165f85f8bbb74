using System.Globalization;
using CaseReview.Application.ParallelProcesses;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>The processes that run beside a review.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>The processes.</summary>
    public ProcessesView View { get; private set; } = null!;

    /// <summary>What is recorded of a process.</summary>
    /// <param name="of">The process.</param>
    /// <returns>Names and texts.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> FactsOf(ProcessLine of)
    {
        KeyValuePair<string, string>[] all =
        [
            new("Run by", of.Facts.Body),
            new("Their reference", of.Facts.OtherReference),
            new("Contact", of.Facts.Contact),
            new("Began", of.Facts.BeganOn is { } began ? Date(began) : ""),
            new("Next", of.EndedOn is null && of.Facts.NextOn is { } next ? $"{Date(next)}: {of.Facts.NextWhat}" : of.EndedOn is null ? of.Facts.NextWhat : ""),
            new("Publication waits because", of.EndedOn is null ? of.Facts.HoldReason : ""),
            new("Ended", of.EndedOn is { } ended ? Date(ended) : ""),
            new("Outcome", of.Outcome ?? ""),
            new("What matters", of.Facts.Notes),
        ];
        return [.. all.Where(x => x.Value.Length > 0)];
    }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetProcesses(Reference), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }

    private static string Date(DateOnly on) => on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
