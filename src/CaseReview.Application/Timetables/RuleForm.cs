using System.Text.RegularExpressions;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Timetables;

/// <summary>Turns the form of one rule into the rules with that rule changed or added.</summary>
internal static partial class RuleForm
{
    /// <summary>Applies the form.</summary>
    /// <param name="rules">The draft's rules.</param>
    /// <param name="old">The rule that is changed; null to add one.</param>
    /// <param name="form">A form that its validator has passed.</param>
    /// <returns>All rules, not checked yet.</returns>
    public static RuleSet Apply(RuleSet rules, DeadlineRule? old, ChangeRule form)
    {
        var changed = Filled(old ?? Begun(rules, form), rules, form);
        var list = rules.Rules.ToList();
        if (old is not null)
        {
            list[list.FindIndex(rule => ReferenceEquals(rule, old))] = changed;
        }
        else
        {
            var last = list.FindLastIndex(rule => rule.Key == changed.Key);
            list.Insert(last < 0 ? list.Count : last + 1, changed);
        }

        return rules with { Rules = list };
    }

    private static DeadlineRule Filled(DeadlineRule rule, RuleSet rules, ChangeRule form)
    {
        var metBy = string.IsNullOrWhiteSpace(form.MetBy) ? null : form.MetBy;
        var foretold = rules.Rules.Any(other => other.Key != rule.Key && other.ProjectsEvent && metBy is not null && other.MetBy == metBy);
        return rule with
        {
            Name = form.Name!.Trim(),
            Anchor = form.Anchor!,
            Amount = form.WholeAmount()!.Value,
            Unit = form.Unit!.Value,
            Direction = form.Direction!.Value,
            DayCount = form.DayCount ?? rule.DayCount,
            Landing = form.Landing ?? rule.Landing,
            Basis = NationalFloor.IsNational(rule) ? rule.Basis : form.Basis is Basis.NationalDefault ? Basis.NationalDefault : Basis.Local,
            Source = form.Source!.Trim(),
            MetBy = metBy,
            ProjectsEvent = rule.ProjectsEvent && !foretold,
            Drives = form.Drives,
            Effort = form.WholeEffort()!.Value,
            Reminders = [.. form.Offsets()!.Distinct().Order()],
            Remind = InOrder(rule.Remind, form.Remind),
            Escalate = InOrder(rule.Escalate, form.Escalate),
        };
    }

    // Boxes come in the order of the form: who stood there keeps the place, so that nothing differs but what was changed.
    private static IReadOnlyList<string> InOrder(IReadOnlyList<string> before, IReadOnlyList<string> given) =>
        [.. before.Where(given.Contains), .. given.Where(person => person.Length > 0 && !before.Contains(person)).Distinct()];

    // Another clock of a milestone takes over what all its clocks must share.
    private static DeadlineRule Begun(RuleSet rules, ChangeRule form)
    {
        var like = !string.IsNullOrWhiteSpace(form.Key) && rules.RulesFor(form.Key) is [var first, ..] ? first : null;
        return new DeadlineRule
        {
            Key = like?.Key ?? KeyOf(rules, form.Name!),
            Name = form.Name!,
            ShortName = like?.ShortName,
            Anchor = form.Anchor!,
            Amount = 0,
            Unit = form.Unit!.Value,
            CountsFrom = like?.CountsFrom ?? CountsFrom.First,
            Basis = Basis.Local,
            Source = form.Source!,
            ProjectsEvent = like?.ProjectsEvent ?? true,
            AppliesTo = like?.AppliesTo ?? [],
        };
    }

    // Room is left for "own-" twice.
    private const int KeyRoom = DeadlineRule.KeyMaxLength - 8;

    private static string KeyOf(RuleSet rules, string name)
    {
        var plain = NotKey().Replace(name.ToLowerInvariant(), "-").Trim('-');
        plain = plain[..Math.Min(plain.Length, KeyRoom)].Trim('-');
        var key = plain.Length == 0 || !char.IsAsciiLetter(plain[0]) ? $"own-{plain}".Trim('-') : plain;
        return rules.KnowsEvent(key) || rules.RulesFor(key).Count > 0 ? $"own-{key}" : key;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotKey();
}
