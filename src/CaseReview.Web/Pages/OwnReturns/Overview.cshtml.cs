using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>What the agency is asked, by when, and how far its return has come.</summary>
public sealed class OverviewModel : OwnReturnPage
{
    /// <summary>The sections, in the order in which they are best filled.</summary>
    public IReadOnlyList<ReturnTask> Tasks =>
    [
        new("Who is answering", "Your name and role, and the senior officer you told", Home + "/who", It.Answerer is null ? Progress.NotStarted : Progress.Done),
        new("Did you know the family?", "Contact, and with whom", Home + "/contact", It.HadContact is null ? Progress.NotStarted : Progress.Done),
        .. Written(SectionKind.Summary),
        new("Chronology", ChronologyHint, ChronologyHome, It.Entries.Count == 0 ? It.HadContact is false ? Progress.Optional : Progress.NotStarted : Progress.Done),
        .. Written(SectionKind.KeyPoints, SectionKind.Factors, SectionKind.Analysis, SectionKind.OutsidePeriod, SectionKind.GoodPractice),
        new("Documents", DocumentsHint, Home + "/documents", Attached == 0 ? Progress.Optional : Progress.Done),
    ];

    private string ChronologyHint => It.Entries.Count switch { 0 => "Dated events from your records", 1 => "1 entry so far", var n => $"{n} entries so far" };

    private int Attached => It.Documents.Count(x => x.Scan is not ScanResult.Infected);

    private string DocumentsHint => Attached switch { 0 => "If there is something to attach", 1 => "1 attached", var n => $"{n} attached" };

    /// <inheritdoc />
    public override IActionResult OnGet() => It.State.IsReturned() ? Redirect(Home + "/receipt") : Page();

    private IEnumerable<ReturnTask> Written(params SectionKind[] kinds) => kinds.Select(kind =>
    {
        var section = It.Section(kind);
        var progress = section.IsComplete ? Progress.Done : section.SavedAt is not null ? Progress.InProgress : section.IsNeeded ? Progress.NotStarted : Progress.Optional;
        return new ReturnTask(section.Name, SectionPages.HintOf(kind), $"{Home}/section/{SectionPages.SlugOf(kind)}", progress);
    });
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

    /// <summary>Need not be answered.</summary>
    Optional,
}

/// <summary>A part of the return in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hint">What it asks.</param>
/// <param name="Href">Where it is filled.</param>
/// <param name="Progress">How far it is.</param>
public sealed record ReturnTask(string Name, string Hint, string Href, Progress Progress);
