using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Common;

/// <summary>One page of a list, and how many there are in all.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="Items">This page's rows.</param>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Total">Rows in all.</param>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Page, int Total)
{
    /// <summary>Rows a page.</summary>
    public const int Size = 25;

    /// <summary>How many pages there are; at least one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Reads shaped the same way everywhere.</summary>
public static class QueryExtensions
{
    /// <summary>Takes one page of an ordered query.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="query">Ordered.</param>
    /// <param name="page">From 1; anything less is 1.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public static async Task<PagedList<T>> ToPage<T>(this IQueryable<T> query, int page, CancellationToken ct)
    {
        page = Math.Max(1, page);
        var total = await query.CountAsync(ct);
        var items = await query.Skip((page - 1) * PagedList<T>.Size).Take(PagedList<T>.Size).ToListAsync(ct);
        return new PagedList<T>(items, page, total);
    }
}
