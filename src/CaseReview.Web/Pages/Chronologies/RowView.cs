using CaseReview.Application.Chronologies;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>An entry as the chronology draws it.</summary>
/// <param name="Row">The entry.</param>
/// <param name="Here">Address of the chronology.</param>
/// <param name="MayNote">Whether the reader writes notes.</param>
/// <param name="Anonymise">Whether names are replaced.</param>
public sealed record RowView(ChronologyRow Row, string Here, bool MayNote = false, bool Anonymise = false);
