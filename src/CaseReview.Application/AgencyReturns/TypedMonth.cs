using System.Globalization;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Reads months as people type them.</summary>
internal static class TypedMonth
{
    private static readonly string[] Forms = ["M yyyy", "M/yyyy", "MMMM yyyy", "MMM yyyy", "yyyy-MM"];

    /// <summary>The first day of a month, from 1900 on.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact((text ?? "").Trim(), Forms, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var month) && month.Year >= 1900 ? month : null;
}
