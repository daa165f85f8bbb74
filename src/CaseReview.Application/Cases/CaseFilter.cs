using System.Linq.Expressions;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;

namespace CaseReview.Application.Cases;

/// <summary>Cases in hand, closed ones, or both.</summary>
public enum CasesShown
{
    /// <summary>Those that are not closed.</summary>
    InHand,

    /// <summary>Those that are.</summary>
    Closed,

    /// <summary>Both.</summary>
    All,
}

/// <summary>When something of the case is due.</summary>
public enum CaseDue
{
    /// <summary>Something is late.</summary>
    Late,

    /// <summary>Something falls due in the seven days from now.</summary>
    ThisWeek,
}

/// <summary>In what order cases stand.</summary>
public enum CaseOrder
{
    /// <summary>The newest reference first.</summary>
    Newest,

    /// <summary>The most urgent deadline first.</summary>
    NextDeadline,
}

/// <summary>What a list or an export of cases is narrowed to; all of it together.</summary>
public sealed record CaseFilter
{
    /// <summary>Longest search, in characters.</summary>
    public const int SearchMaxLength = 100;

    /// <summary>Part of a reference: ours, or another area's.</summary>
    public string? Search { get; init; }

    /// <summary>Parts of a child's name; only for people who read whole cases, and audited.</summary>
    public string? Name { get; init; }

    /// <summary>Where the case stands.</summary>
    public CaseStage? Stage { get; init; }

    /// <summary>When something is due.</summary>
    public CaseDue? Due { get; init; }

    /// <summary>Code of an agency that was asked for a return.</summary>
    public string? Agency { get; init; }

    /// <summary>By which door it came.</summary>
    public ReferralRoute? Route { get; init; }

    /// <summary>Cases in hand, closed ones, or both.</summary>
    public CasesShown Shown { get; init; }

    /// <summary>In what order.</summary>
    public CaseOrder Order { get; init; }

    /// <summary>Whether anything is narrowed.</summary>
    public bool IsNarrowed => Search is not null || Name is not null || Stage is not null || Due is not null || Agency is not null || Route is not null;
}

/// <summary>Checks <see cref="CaseFilter"/>.</summary>
public sealed class CaseFilterValidator : AbstractValidator<CaseFilter>
{
    /// <summary>Makes it.</summary>
    public CaseFilterValidator()
    {
        RuleFor(x => x.Search).AtMost("The reference", CaseFilter.SearchMaxLength);
        RuleFor(x => x.Name).AtMost("The child’s name", CaseFilter.SearchMaxLength);
    }
}

/// <summary>Narrows cases in the database, never in memory. What a person types is looked for as it is: % and _ stand for themselves.</summary>
internal static class CaseFilters
{
    private const int WordsAtMost = 6;

    /// <summary>Narrows cases that the person may see.</summary>
    /// <param name="cases">Those cases.</param>
    /// <param name="filter">What to narrow to; checked before.</param>
    /// <param name="db">The database.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="now">The moment to judge by.</param>
    /// <returns>Those that fit.</returns>
    /// <exception cref="Forbidden">A search by name by somebody who does not read names.</exception>
    public static IQueryable<Case> Narrow(this IQueryable<Case> cases, CaseFilter filter, ICaseReviewDb db, ICurrentUser user, DateTimeOffset now)
    {
        cases = filter switch
        {
            { Stage: CaseStage.Closed } or { Shown: CasesShown.All } => cases,
            { Shown: CasesShown.Closed } => cases.Where(c => c.ClosedAt != null),
            _ => cases.Where(c => c.ClosedAt == null),
        };
        if (filter.Stage is { } stage)
        {
            cases = cases.AtStage(stage, db, UkClock.DateOf(now));
        }

        if (Typed(filter.Search) is [_, ..] reference)
        {
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where neither a culture nor a comparison exists.
            cases = cases.Where(c => c.Reference.ToLower().Contains(reference) || c.LegacyReference!.ToLower().Contains(reference)
                || db.Set<OtherArea>().Any(a => a.CaseId == c.Id && a.RemovedAt == null && a.TheirReference.ToLower().Contains(reference)));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (filter.Name is not null)
        {
            cases = cases.Named(filter.Name, user);
        }

        if (filter.Due is { } due)
        {
            var (from, until) = due is CaseDue.Late ? (DateTimeOffset.MinValue, now) : (now, now.AddDays(7));
            cases = cases.Where(c => c.Deadlines.Any(d => d.IsOpen && d.Driving && d.LateFrom > from && d.LateFrom <= until));
        }

        if (filter.Agency is { } agency)
        {
            cases = cases.Where(c => db.ReturnRequests.Any(r => r.CaseId == c.Id && r.State != ReturnState.NotRequired && db.Agencies.Any(a => a.Id == r.Agency.Id && a.Code == agency)));
        }

        return filter.Route is { } route ? cases.Where(c => db.Set<Referral>().Any(r => r.CaseId == c.Id && r.Route == route)) : cases;
    }

    /// <summary>Puts cases in order.</summary>
    /// <param name="cases">Which.</param>
    /// <param name="order">How.</param>
    /// <returns>Ordered.</returns>
    public static IOrderedQueryable<Case> InOrder(this IQueryable<Case> cases, CaseOrder order) => order is CaseOrder.Newest
        ? cases.OrderByDescending(c => c.Reference)
        : cases.OrderBy(c => c.Deadlines.Where(d => d.IsOpen && d.Driving).Min(d => (DateTimeOffset?)d.LateFrom) ?? DateTimeOffset.MaxValue).ThenBy(c => c.Reference);

    private static IQueryable<Case> Named(this IQueryable<Case> cases, string name, ICurrentUser user)
    {
        if (!user.May(Permission.ViewWholeCase))
        {
            throw new Forbidden("Your role does not show the names of children, so you cannot search by them.");
        }

        // Every word has to stand in the name of one child, in any order.
        Expression<Func<Subject, bool>> fits = s => true;
        foreach (var word in Typed(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsAtMost))
        {
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where neither a culture nor a comparison exists.
            Expression<Func<Subject, bool>> has = s => s.Name.ToLower().Contains(word);
#pragma warning restore CA1304, CA1311, CA1862
            fits = Expression.Lambda<Func<Subject, bool>>(Expression.AndAlso(fits.Body, Expression.Invoke(has, fits.Parameters)), fits.Parameters);
        }

        return cases.Where(c => c.Subjects.AsQueryable().Any(fits));
    }

    // A character that no keyboard has, such as NUL, is refused by databases.
    private static string Typed(string? text) => new([.. (text ?? "").Trim().ToLowerInvariant().Where(x => !char.IsControl(x))]);
}
