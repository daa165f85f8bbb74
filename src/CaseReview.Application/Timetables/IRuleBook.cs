using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Timetables;

/// <summary>The rule sets of every partnership. They hold no case data, so they stand outside the tenancy walls.</summary>
public interface IRuleBook
{
    /// <summary>The rule set in force in a partnership today.</summary>
    /// <param name="partnership">The partnership's slug.</param>
    /// <returns>The latest version.</returns>
    /// <exception cref="KeyNotFoundException">The partnership has no rule file.</exception>
    RuleSet Current(string partnership);

    /// <summary>The version that a case is pinned to .</summary>
    /// <param name="partnership">The partnership's slug.</param>
    /// <param name="version">Version label.</param>
    /// <returns>That version.</returns>
    /// <exception cref="KeyNotFoundException">The partnership has no such version.</exception>
    RuleSet Version(string partnership, string version);

    /// <summary>The partnership's working calendar, its closure days included.</summary>
    /// <param name="partnership">The partnership's slug.</param>
    /// <returns>A calendar.</returns>
    /// <exception cref="KeyNotFoundException">The partnership has no rule file.</exception>
    WorkingCalendar Calendar(string partnership);
}
