using CaseReview.Domain.Criteria;

namespace CaseReview.Web.Pages.Criteria;

/// <summary>A framework in an address and as a heading.</summary>
public static class FrameworkRoute
{
    private static readonly Dictionary<string, ReviewFramework> ByAddress = new()
    {
        ["child"] = ReviewFramework.Child,
        ["adult"] = ReviewFramework.Adult,
        ["domestic-homicide"] = ReviewFramework.DomesticHomicide,
    };

    /// <summary>The framework of an address.</summary>
    /// <param name="address">The last part of the address.</param>
    /// <returns>The framework; null for none.</returns>
    public static ReviewFramework? Parse(string address) => ByAddress.TryGetValue(address, out var framework) ? framework : null;

    /// <summary>The address of a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>"domestic-homicide".</returns>
    public static string Address(this ReviewFramework framework) => ByAddress.Single(x => x.Value == framework).Key;

    /// <summary>The framework as a heading.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>"Criteria: child".</returns>
    public static string Heading(this ReviewFramework framework) => $"Criteria: {CriteriaWords.InSentence(framework)}";
}
