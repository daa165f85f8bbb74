using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components.Timetables;

/// <summary>Words that timetable pages share.</summary>
public static class TimetableWords
{
    /// <summary>Where a rule comes from.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>"Statutory", "Local" and so on.</returns>
    public static string InWords(this Basis basis) => basis switch
    {
        Basis.Statutory => "Statutory",
        Basis.NationalExpectation => "National expectation",
        Basis.Local => "Local",
        Basis.NationalDefault => "National default",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No words for this basis."),
    };
}
