using CaseReview.Domain.Common;

namespace CaseReview.Domain.Chronologies;

/// <summary>The chronology left as a file (K-CON-01).</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Format">"XLSX", "DOCX" or "PDF".</param>
/// <param name="Entries">How many entries.</param>
/// <param name="Anonymised">Whether names were replaced.</param>
/// <param name="Showing">How much still showed of who people are; the person had read it and went on.</param>
/// <param name="By">Who.</param>
public sealed record ChronologyDownloaded(Guid SubjectId, Guid? CaseId, string Format, int Entries, bool Anonymised, int Showing, Actor By) : IDomainEvent
{
    /// <summary>What of the chronology it was, in words without names; null when it was all of it.</summary>
    public string? Only { get; init; }

    /// <inheritdoc />
    public string Summary =>
        $"Chronology of {Entries} {(Entries == 1 ? "entry" : "entries")}{(Only is null ? "" : $" (only {Only})")} downloaded as {Format}, {(Anonymised ? "anonymised" : "with names")}"
        + (Showing == 0 ? "; the check found nothing" : $"; the check listed {Showing} that still {(Showing == 1 ? "shows" : "show")}, and the person went on");
}
