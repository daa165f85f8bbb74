using CaseReview.Application.Timetables;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>The form of one rule of a draft.</summary>
public abstract class RuleFormPage : RulesPage
{
    /// <summary>The draft, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ChangeRule Form { get; set; } = new();

    /// <summary>The draft's rules and its facts.</summary>
    public RulesView Draft { get; private set; } = null!;

    /// <summary>Whether law or national guidance sets the rule.</summary>
    public virtual bool Locked => false;

    /// <summary>Units of time.</summary>
    public IEnumerable<SelectListItem> Units => Choices<TimeUnit>();

    /// <summary>How the first day is numbered.</summary>
    public IEnumerable<SelectListItem> DayCounts => Choices<DayCount>();

    /// <summary>What becomes of a due date that is no working day.</summary>
    public IEnumerable<SelectListItem> Landings => Choices<Landing>();

    /// <summary>Events and milestones that can be counted from.</summary>
    public IEnumerable<SelectListItem> Anchors =>
        Events.Concat(Draft.Rules.Rules.DistinctBy(rule => rule.Key).Select(rule => new SelectListItem($"Due date of “{rule.Name}”", rule.Key)));

    /// <summary>Events that can meet a milestone.</summary>
    public IEnumerable<SelectListItem> Events => EventKeys.All.Concat(Draft.Rules.OwnEvents.Keys).Distinct()
        .Select(key => new SelectListItem(Draft.Rules.WordsFor(key).Label, key)).OrderBy(item => item.Text, StringComparer.Ordinal);

    /// <summary>Who can be reminded: roles, then agencies.</summary>
    public IReadOnlyList<(string Value, string Name)> People { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        Draft = await Mediator.Send(new GetRules(Number, null), ct);
        People =
        [
            .. Enum.GetNames<Role>().Select(role => (role, Sentence(Draft.People.Name(role)))),
            .. (await Mediator.Send(new ListAgencyNames(), ct)).Select(agency => ($"{DeadlineRule.AgencyPrefix}{agency.Code}", agency.Name)),
        ];
    }

    /// <summary>A rule as the form shows it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="version">The draft's version.</param>
    /// <returns>The filled form.</returns>
    protected static ChangeRule Filled(DeadlineRule rule, int version) => new()
    {
        Version = version,
        Name = rule.Name,
        Amount = FormattableString.Invariant($"{rule.Amount}"),
        Unit = rule.Unit,
        Direction = rule.Direction,
        Anchor = rule.Anchor,
        DayCount = rule.DayCount,
        Landing = rule.Landing,
        Basis = rule.Basis,
        Source = rule.Source,
        MetBy = rule.MetBy,
        Drives = rule.Drives,
        Effort = FormattableString.Invariant($"{rule.Effort}"),
        Reminders = string.Join(", ", rule.Reminders.Select(offset => FormattableString.Invariant($"{offset}"))),
        Remind = rule.Remind,
        Escalate = rule.Escalate,
    };

    private static IEnumerable<SelectListItem> Choices<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(choice => new SelectListItem(Sentence(RuleWords.Of(choice)), choice.ToString()));

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
