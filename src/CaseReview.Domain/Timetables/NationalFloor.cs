using System.Globalization;

namespace CaseReview.Domain.Timetables;

/// <summary>
/// What law and national guidance set: a partnership may ask for more, never for less (C-15). A rule of its own that falls later may
/// stand beside the national one, but the national one must be there, under its own name, and never later.
/// </summary>
public static class NationalFloor
{
    private static readonly DateOnly First = new(2024, 1, 1);

    /// <summary>Four years: every kind of week, month end and bank holiday comes round.</summary>
    private const int DaysTried = 4 * 365;

    /// <summary>Refuses a rule set that loosens, drops or renames the basis of a national rule.</summary>
    /// <param name="rules">The rule set of a partnership.</param>
    /// <param name="national">The national rule set.</param>
    /// <exception cref="InvalidRuleSet">A statutory rule or a national expectation is missing or loosened; the path names the rule in the file.</exception>
    public static void Check(RuleSet rules, RuleSet national)
    {
        foreach (var floor in national.Rules.Where(IsNational))
        {
            CheckOne(rules, floor);
        }
    }

    /// <summary>Whether a rule is set by law or national guidance.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>True for a statutory rule and a national expectation.</returns>
    public static bool IsNational(DeadlineRule rule) => rule.Basis is Basis.Statutory or Basis.NationalExpectation;

    private static void CheckOne(RuleSet rules, DeadlineRule floor)
    {
        var same = rules.Rules.Index().Where(one => one.Item.Key == floor.Key && one.Item.Anchor == floor.Anchor).ToList();
        if (same.Count == 0)
        {
            throw new InvalidRuleSet(
                "rules", $"The {Word(floor)} rule “{floor.Key}”, counted from “{floor.Anchor}”, is missing. It may be tightened, not left out.");
        }

        var (index, rule) = same.FirstOrDefault(one => one.Item.Basis == floor.Basis, same[0]);
        var path = string.Create(CultureInfo.InvariantCulture, $"rules[{index}]");
        Unless(rule.Basis == floor.Basis, $"{path}.basis", $"“{floor.Key}” is {Word(floor)}: its basis must stay “{CodeName.Of(floor.Basis)}”.");
        Unless(rule.AppliesTo.Count == 0 || (floor.AppliesTo.Count > 0 && floor.AppliesTo.All(rule.AppliesTo.Contains)), $"{path}.appliesTo",
            $"“{floor.Key}” is {Word(floor)}: it must count wherever the national rule does.");
        Unless(rule.CountsFrom == floor.CountsFrom, $"{path}.countsFrom", $"“{floor.Key}” is {Word(floor)}: it must count from the same occurrence, “{CodeName.Of(floor.CountsFrom)}”.");
        if (LaterThan(floor, rule) is { } from)
        {
            var (own, theirs) = (Day(rule, from), Day(floor, from));
            throw new InvalidRuleSet($"{path}.amount",
                $"“{floor.Name}” is {Word(floor)}: {DateWords.Amount(floor.Amount, floor.Unit)} at most. It may be tightened, not loosened. " +
                $"Counted from {DateWords.Full(from)} it would be due on {DateWords.Full(own)}, and the national rule says {DateWords.Full(theirs)}.");
        }
    }

    private static DateOnly? LaterThan(DeadlineRule floor, DeadlineRule rule)
    {
        for (var day = 0; day < DaysTried; day++)
        {
            var from = First.AddDays(day);
            if (Day(rule, from) > Day(floor, from))
            {
                return from;
            }
        }

        return null;
    }

    private static DateOnly Day(DeadlineRule rule, DateOnly from) => Counting.Due(rule, Occurrence.On(from), WorkingCalendar.EnglandAndWales).Day;

    private static string Word(DeadlineRule floor) => floor.Basis is Basis.Statutory ? "statutory" : "national";

    private static void Unless(bool holds, string path, string mistake)
    {
        if (!holds)
        {
            throw new InvalidRuleSet(path, mistake);
        }
    }
}
