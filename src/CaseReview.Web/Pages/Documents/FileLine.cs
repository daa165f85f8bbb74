using CaseReview.Domain.Documents;

namespace CaseReview.Web.Pages.Documents;

/// <summary>A document in a line: a link where it can be opened, and its state where it cannot.</summary>
/// <param name="Href">Where it is downloaded; null where the page offers no download.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Scan">How its virus check stands.</param>
public sealed record FileLine(string? Href, string FileName, ScanResult Scan);
