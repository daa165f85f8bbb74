using System.Collections.Concurrent;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>Reads the rule files that ship with the product, once each.</summary>
public sealed class EmbeddedRuleBook : IRuleBook
{
    private readonly ConcurrentDictionary<string, Lazy<Page>> _pages = new();

    /// <inheritdoc />
    public RuleSet Current(string partnership) => PageOf(partnership).Rules;

    /// <inheritdoc />
    public RuleSet Version(string partnership, string version) => PageOf(partnership).Rules is var rules && rules.Version == version
        ? rules
        : throw new KeyNotFoundException($"{partnership} has no rules of version {version}.");

    /// <inheritdoc />
    public WorkingCalendar Calendar(string partnership) => PageOf(partnership).Calendar;

    private static Page Read(string partnership)
    {
        using var file = typeof(EmbeddedRuleBook).Assembly.GetManifestResourceStream($"partnerships/{partnership}.rules.json")
            ?? throw new KeyNotFoundException($"{partnership} has no rule file.");
        using var reader = new StreamReader(file);
        var rules = RuleSet.Parse(reader.ReadToEnd());
        return new Page(rules, rules.Calendar());
    }

    // Lazy, so that an unknown name throws on each call and leaves nothing behind that grows.
    private Page PageOf(string partnership)
    {
        var page = _pages.GetOrAdd(partnership, name => new Lazy<Page>(() => Read(name)));
        try
        {
            return page.Value;
        }
        catch (KeyNotFoundException)
        {
            _pages.TryRemove(partnership, out _);
            throw;
        }
    }

    private sealed record Page(RuleSet Rules, WorkingCalendar Calendar);
}
