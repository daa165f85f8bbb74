using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Chronologies;

namespace CaseReview.Web.Components.AgencyReturns;

/// <summary>The words of the combined chronology.</summary>
public static class ChronologyWords
{
    /// <summary>A flag as a choice.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>"Good practice".</returns>
    public static string Words(this ChronologyFlag flag) => flag switch
    {
        ChronologyFlag.Concern => "Concerns",
        ChronologyFlag.GoodPractice => "Good practice",
        ChronologyFlag.OutsidePeriod => "Outside the period",
        ChronologyFlag.SharedDay => "Several agencies on one day",
        ChronologyFlag.Significant => "Significant",
        ChronologyFlag.Noted => "With a note",
        ChronologyFlag.DateNotKnown => "Date not known",
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };

    /// <summary>What tells who somebody is.</summary>
    /// <param name="kind">What.</param>
    /// <returns>"Date of birth".</returns>
    public static string Words(this LeakKind kind) => kind switch
    {
        LeakKind.Name => "Name",
        LeakKind.DateOfBirth => "Date of birth",
        LeakKind.Address => "Address",
        LeakKind.NhsNumber => "NHS number",
        LeakKind.Telephone => "Telephone number",
        LeakKind.Email => "Email address",
        LeakKind.Agency => "Agency",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
