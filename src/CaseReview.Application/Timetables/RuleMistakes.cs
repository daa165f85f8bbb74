using CaseReview.Domain.Timetables;
using FluentValidation;
using FluentValidation.Results;

namespace CaseReview.Application.Timetables;

/// <summary>Tells what is wrong with rules beside the field in which it can be mended.</summary>
internal static class RuleMistakes
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["amount"] = nameof(ChangeRule.Amount),
        ["anchor"] = nameof(ChangeRule.Anchor),
        ["name"] = nameof(ChangeRule.Name),
        ["source"] = nameof(ChangeRule.Source),
        ["basis"] = nameof(ChangeRule.Basis),
        ["metBy"] = nameof(ChangeRule.MetBy),
        ["drives"] = nameof(ChangeRule.Drives),
        ["effort"] = nameof(ChangeRule.Effort),
        ["remind"] = nameof(ChangeRule.Remind),
        ["escalate"] = nameof(ChangeRule.Escalate),
    };

    /// <summary>A mistake in a rule that is being changed.</summary>
    /// <param name="mistake">What the rules say.</param>
    /// <returns>The same for the form.</returns>
    public static ValidationException InForm(InvalidRuleSet mistake)
    {
        var part = mistake.Path.Split('.')[^1].Split('[')[0];
        return Refuse(Fields.GetValueOrDefault(part, ""), mistake.Mistake);
    }

    /// <summary>A mistake in a file: where and why.</summary>
    /// <param name="field">The form's field.</param>
    /// <param name="mistake">What the rules say.</param>
    /// <returns>The same for the form.</returns>
    public static ValidationException InFile(string field, InvalidRuleSet mistake) => Refuse(field, $"{mistake.Path}: {mistake.Mistake}");

    private static ValidationException Refuse(string field, string words) => new([new ValidationFailure(field, words.TrimEnd('.'))]);
}
