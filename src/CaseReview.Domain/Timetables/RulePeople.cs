using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Timetables;

/// <summary>Who is reminded and told by a rule, in the partnership's own words .</summary>
/// <param name="words">Its vocabulary.</param>
/// <param name="agencies">The names of its agencies, by code.</param>
public sealed class RulePeople(Vocabulary words, IReadOnlyDictionary<string, string> agencies)
{
    /// <summary>The national words, and agencies by their codes: where no partnership is known.</summary>
    public static RulePeople National { get; } = new(Vocabulary.Default, new Dictionary<string, string>());

    /// <summary>Somebody who is reminded or told.</summary>
    /// <param name="person">A role, or "agency:" with a code.</param>
    /// <returns>"Joint Case Review chair", "accountable officers", "South Yorkshire Police".</returns>
    public string Name(string person) => person switch
    {
        nameof(Role.AccountableOfficer) => words.Many(Term.AccountableOfficer),
        nameof(Role.NominatedDeputy) => words.Many(Term.NominatedDeputy),
        nameof(Role.GroupMember) => words.Many(Term.GroupMember),
        nameof(Role.SafeguardingLead) => $"{words.Within(Term.SafeguardingLead)} of the agency",
        _ when person.StartsWith(DeadlineRule.AgencyPrefix, StringComparison.Ordinal) => Agency(person[DeadlineRule.AgencyPrefix.Length..]),
        _ => words.Within(Enum.Parse<Term>(person)),
    };

    /// <summary>Several of them.</summary>
    /// <param name="people">Roles and agencies.</param>
    /// <returns>"business unit manager and chair"; "nobody" when there are none.</returns>
    public string Row(IReadOnlyList<string> people) => people.Count == 0 ? "nobody" : DateWords.Row([.. people.Select(Name)]);

    private string Agency(string code) => agencies.TryGetValue(code, out var name) ? name : $"agency {code}";
}
