using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CaseReview.Application.Common;

/// <summary>Keeps what every request asks for, for a minute of the machine's own time: the product's clock may be moved, and must not make it stale.</summary>
/// <typeparam name="TKey">What it is kept under.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
public sealed class MinuteMemory<TKey, TValue>
    where TKey : notnull
{
    private static readonly long Milliseconds = (long)TimeSpan.FromMinutes(1).TotalMilliseconds;
    private readonly ConcurrentDictionary<TKey, (TValue Value, long Until)> _kept = new();

    /// <summary>Finds what was kept less than a minute ago.</summary>
    /// <param name="key">What it was kept under.</param>
    /// <param name="value">What was kept.</param>
    /// <returns>Whether there is any.</returns>
    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var found = _kept.TryGetValue(key, out var kept) && kept.Until > Environment.TickCount64;
        value = kept.Value;
        return found;
    }

    /// <summary>Keeps a value.</summary>
    /// <param name="key">What to keep it under.</param>
    /// <param name="value">The value.</param>
    public void Keep(TKey key, TValue value) => _kept[key] = (value, Environment.TickCount64 + Milliseconds);

    /// <summary>Forgets one value.</summary>
    /// <param name="key">What it was kept under.</param>
    public void Forget(TKey key) => _kept.TryRemove(key, out _);

    /// <summary>Forgets everything.</summary>
    public void Clear() => _kept.Clear();
}
