using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Documents;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>What the agency is asked, by when, and how far its return has come.</summary>
public sealed class OverviewModel : OwnReturnPage
{
    /// <summary>The sections, in the order in which they are best filled.</summary>
    public IReadOnlyList<ReturnTask> Tasks => [.. It.Sections.Select(x => x.Check is SectionCheck.NeedsMore ? Task(x) with { Comment = x.Comment, Progress = Touched(x) ? Task(x).Progress : Progress.NeedsMore } : Task(x))];

    // What was asked for counts as done once something in it was saved again.
    private bool Touched(SectionView section) => section.Asked.Part switch
    {
        FormPart.Chronology => It.EntriesRemoved > 0 || It.Entries.Any(x => x.SavedSince),
        FormPart.Documents => It.Documents.Any(x => x.AddedAt > It.SentBackAt),
        _ => section.SavedSince || section.HasChanged,
    };

    private string ChronologyHint(SectionView section) => It.Entries.Count switch { 0 => section.Asked.Guidance, 1 => "1 entry so far", var n => $"{n} entries so far" };

    private int Attached => It.Documents.Count(x => x.Scan is not ScanResult.Infected);

    private string DocumentsHint(SectionView section) => Attached switch { 0 => section.Asked.Guidance, 1 => "1 attached", var n => $"{n} attached" };

    /// <inheritdoc />
    public override IActionResult OnGet() => It.State.IsReturned() ? Redirect(Home + "/receipt") : Page();

    private ReturnTask Task(SectionView section) => section.Asked.Part switch
    {
        FormPart.Answerer => new(section.Title, section.Asked.Guidance, Home + "/who", ProgressOf(section, It.Answerer is not null)),
        FormPart.Contact => new(section.Title, section.Asked.Guidance, Home + "/contact", ProgressOf(section, It.HadContact is not null)),
        FormPart.Chronology => new(section.Title, ChronologyHint(section), ChronologyHome, It.Entries.Count > 0 ? Progress.Done : ProgressOf(section, begun: false)),
        FormPart.Documents => new(section.Title, DocumentsHint(section), Home + "/documents", Attached > 0 ? Progress.Done : Progress.Optional),
        _ => new(section.Title, Hint(section), $"{Home}/section/{section.Key}", ProgressOf(section, section.SavedAt is not null)),
    };

    private static Progress ProgressOf(SectionView section, bool begun) =>
        section.IsComplete ? Progress.Done : begun ? Progress.InProgress : section.IsNeeded ? Progress.NotStarted : Progress.Optional;

    private static string Hint(SectionView section) => section.Asked.Guidance is { Length: > 0 } own ? own : section.Asked.Questions.Count == 1 ? Short(section.Asked.Asks(0)) : $"{section.Asked.Questions.Count} questions";

    private static string Short(string question) => question.Length > 120 ? question[..120] + "…" : question;
}

/// <summary>How far a part of the return is.</summary>
public enum Progress
{
    /// <summary>Nothing saved.</summary>
    NotStarted,

    /// <summary>Saved, but not answered.</summary>
    InProgress,

    /// <summary>Answered.</summary>
    Done,

    /// <summary>Sent back, and not touched since.</summary>
    NeedsMore,

    /// <summary>Need not be answered.</summary>
    Optional,
}

/// <summary>A part of the return in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hint">What it asks.</param>
/// <param name="Href">Where it is filled.</param>
/// <param name="Progress">How far it is.</param>
public sealed record ReturnTask(string Name, string Hint, string Href, Progress Progress)
{
    /// <summary>What the business unit found missing in it; null when nothing.</summary>
    public string? Comment { get; init; }
}
