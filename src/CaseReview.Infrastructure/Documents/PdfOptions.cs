namespace CaseReview.Infrastructure.Documents;

/// <summary>Settings under <c>Pdf</c>.</summary>
public sealed class PdfOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Pdf";

    /// <summary>Where the browser is; empty to look in the usual places.</summary>
    public string? ChromiumPath { get; set; }

    /// <summary>How many documents are printed at once.</summary>
    public int AtOnce { get; set; } = 2;

    /// <summary>After how many documents the browser is started afresh, so that its memory does not grow without end.</summary>
    public int DocumentsPerBrowser { get; set; } = 200;

    /// <summary>Longest time for one document, in seconds.</summary>
    public int TimeoutSeconds { get; set; } = 60;
}
