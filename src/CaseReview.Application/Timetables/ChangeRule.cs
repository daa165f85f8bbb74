using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Changes one rule of a draft, or adds one.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ChangeRule : IRequest
{
    /// <summary>Longest source, in characters.</summary>
    public const int TextMaxLength = 500;

    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>The rule's place in the draft, from 1; null to add one.</summary>
    public int? Position { get; init; }

    /// <summary>The draft's version when the form was opened.</summary>
    public int Version { get; init; }

    /// <summary>What is to be done.</summary>
    public string? Name { get; init; }

    /// <summary>A new rule: the milestone to which it gives another clock; empty for a milestone of its own.</summary>
    public string? Key { get; init; }

    /// <summary>How many of the unit, as typed.</summary>
    public string? Amount { get; init; }

    /// <summary>What it is counted in.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>Forward or back.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Event or milestone that it counts from.</summary>
    public string? Anchor { get; init; }

    /// <summary>Which number the anchor's day has.</summary>
    public DayCount? DayCount { get; init; }

    /// <summary>What becomes of a due date that is no working day.</summary>
    public Landing? Landing { get; init; }

    /// <summary>The partnership's own, or a default; of no effect on what law or national guidance sets.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Where it stands written.</summary>
    public string? Source { get; init; }

    /// <summary>The event that meets it; empty for none.</summary>
    public string? MetBy { get; init; }

    /// <summary>Whether it drives reminders before an earlier clock of its milestone.</summary>
    public bool Drives { get; init; }

    /// <summary>The working days that the step needs after the one before it, as typed; empty for none.</summary>
    public string? Effort { get; init; }

    /// <summary>When to remind, as typed: "-2, 0, 1".</summary>
    public string? Reminders { get; init; }

    /// <summary>Who is reminded: roles, and agencies as "agency:" with their code.</summary>
    public IReadOnlyList<string> Remind { get; init; } = [];

    /// <summary>Who is told when it is late.</summary>
    public IReadOnlyList<string> Escalate { get; init; } = [];

    /// <summary>The offsets that were typed.</summary>
    /// <returns>Working days from the due date; null when something else stands there.</returns>
    public IReadOnlyList<int>? Offsets()
    {
        var parts = (Reminders ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = parts.Select(part => int.TryParse(part.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) ? offset : (int?)null).ToList();
        return read.TrueForAll(offset => offset is >= -250 and <= 250) ? [.. read.OfType<int>()] : null;
    }

    /// <summary>The amount that was typed.</summary>
    /// <returns>The number; null when something else stands there.</returns>
    public int? WholeAmount() => Whole(Amount);

    /// <summary>The working days that were typed for the step itself.</summary>
    /// <returns>The number, 0 for an empty field; null when something else stands there.</returns>
    public int? WholeEffort() => string.IsNullOrWhiteSpace(Effort) ? 0 : Whole(Effort);

    private static int? Whole(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Checks <see cref="ChangeRule"/>.</summary>
public sealed class ChangeRuleValidator : AbstractValidator<ChangeRule>
{
    /// <summary>Makes the rules.</summary>
    public ChangeRuleValidator()
    {
        RuleFor(x => x.Name).Given("Enter what is to be done", "What is to be done", DeadlineRule.NameMaxLength);
        RuleFor(x => x.Amount).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Enter how many")
            .Must((x, _) => x.WholeAmount() is not null).WithMessage("How many must be a whole number, 0 or more");
        RuleFor(x => x.Unit).NotNull().WithMessage("Select what it is counted in");
        RuleFor(x => x.Direction).NotNull().WithMessage("Select whether it counts forward or back");
        RuleFor(x => x.Anchor).NotEmpty().WithMessage("Select what it counts from");
        RuleFor(x => x.Source).Given("Enter where the rule stands written", "The source", ChangeRule.TextMaxLength);
        RuleFor(x => x.Reminders).Must((x, _) => x.Offsets() is not null).WithMessage("Reminders must be whole numbers with commas between, like -2, 0, 1");
        RuleFor(x => x.Effort).Must((x, _) => x.WholeEffort() is not null).WithMessage("The working days that the step needs must be a whole number, 0 or more");
        RuleFor(x => x.Key).AtMost("The milestone", 100);
        RuleFor(x => x.MetBy).AtMost("The event", 100);
    }
}

/// <summary>Handles <see cref="ChangeRule"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="national">What no rule may loosen.</param>
/// <param name="user">Who changes it.</param>
public sealed class ChangeRuleHandler(ICaseReviewDb db, INationalRules national, ICurrentUser user) : IRequestHandler<ChangeRule>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeRule command, CancellationToken ct)
    {
        var draft = await db.RequireRules(command.Number, ct);
        var rules = draft.Rules();
        var old = command.Position is { } position ? rules.Rules.ElementAtOrDefault(position - 1) : null;
        var changed = RuleForm.Apply(rules, old, command);
        if (draft.Version != command.Version)
        {
            var typed = changed.Rules.First(rule => !rules.Rules.Contains(rule, ReferenceEqualityComparer.Instance));
            var people = await db.RulePeople(ct);
            throw new StaleEdit("The draft", Saved(rules, old, command, people), RuleSetDiff.InFull(changed, typed, people), draft.Version);
        }

        if (old is null && command.Position is not null)
        {
            throw new NotFound("rule");
        }

        await Check(changed, ct);
        draft.Change(changed, command.Name!.Trim(), user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static string Saved(RuleSet rules, DeadlineRule? old, ChangeRule command, RulePeople people) => (old, command.Position) switch
    {
        ({ } rule, _) => RuleSetDiff.InFull(rules, rule, people),
        (null, null) => string.Join('\n', rules.Rules.Select(rule => $"{rule.Name}: {rules.InWords(rule)}")),
        _ => "This rule is no longer in the draft.",
    };

    private async Task Check(RuleSet changed, CancellationToken ct)
    {
        var agencies = await db.Agencies.Select(a => a.Code).ToListAsync(ct);
        try
        {
            var read = RuleSet.Parse(changed.ToJson());
            read.CheckAgencies(agencies);
            NationalFloor.Check(read, national.Rules);
        }
        catch (InvalidRuleSet mistake)
        {
            throw RuleMistakes.InForm(mistake);
        }
    }
}
