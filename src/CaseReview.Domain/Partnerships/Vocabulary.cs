using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaseReview.Domain.Partnerships;

/// <summary>What a partnership has its own word for (X-25). The names are the product's; what people read is the partnership's label.</summary>
public enum Term
{
    /// <summary>The sub-group that looks at cases.</summary>
    Group,

    /// <summary>The team that administers.</summary>
    BusinessUnit,

    /// <summary>The strategic body above the group.</summary>
    Board,

    /// <summary>The independent person over the partnership.</summary>
    IndependentChair,

    /// <summary>Who chairs the group.</summary>
    GroupChair,

    /// <summary>Who stands in for the chair.</summary>
    ViceChair,

    /// <summary>Who sits on the group.</summary>
    GroupMember,

    /// <summary>Who runs the team.</summary>
    BusinessUnitManager,

    /// <summary>Who works in the team.</summary>
    BusinessUnitOfficer,

    /// <summary>An agency's lead.</summary>
    SafeguardingLead,

    /// <summary>Who answers for a safeguarding partner and signs.</summary>
    AccountableOfficer,

    /// <summary>Who may act for them.</summary>
    NominatedDeputy,

    /// <summary>Legal support.</summary>
    LegalAdviser,

    /// <summary>Who writes a full review.</summary>
    Reviewer,

    /// <summary>The full review of a child's case.</summary>
    LocalReview,

    /// <summary>A review below the criteria.</summary>
    LearningReview,
}

/// <summary>A partnership's words. Where it has none of its own, the national one stands (a default, not its own rule).</summary>
public sealed partial class Vocabulary
{
    /// <summary>Longest label, in characters.</summary>
    public const int LabelMaxLength = 80;

    private static readonly Dictionary<Term, string> National = new()
    {
        [Term.Group] = "Case review group",
        [Term.BusinessUnit] = "Business unit",
        [Term.Board] = "Partnership board",
        [Term.IndependentChair] = "Independent chair",
        [Term.GroupChair] = "Chair",
        [Term.ViceChair] = "Vice chair",
        [Term.GroupMember] = "Group member",
        [Term.BusinessUnitManager] = "Business unit manager",
        [Term.BusinessUnitOfficer] = "Business unit officer",
        [Term.SafeguardingLead] = "Safeguarding lead",
        [Term.AccountableOfficer] = "Accountable officer",
        [Term.NominatedDeputy] = "Nominated deputy",
        [Term.LegalAdviser] = "Legal adviser",
        [Term.Reviewer] = "Independent reviewer",
        [Term.LocalReview] = "Local child safeguarding practice review",
        [Term.LearningReview] = "Learning review",
    };

    private readonly IReadOnlyDictionary<Term, string> _own;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="own">The partnership's own labels; blank ones count as none.</param>
    public Vocabulary(IEnumerable<KeyValuePair<Term, string>> own) =>
        _own = own.Where(x => !string.IsNullOrWhiteSpace(x.Value) && x.Value.Trim() != National[x.Key]).ToDictionary(x => x.Key, x => x.Value.Trim());

    /// <summary>The national words.</summary>
    public static Vocabulary Default { get; } = new([]);

    /// <summary>The partnership's own labels.</summary>
    public IReadOnlyDictionary<Term, string> Own => _own;

    /// <summary>The label, as it stands alone: "Joint Case Review Sub Group", "Accountable officer".</summary>
    /// <param name="term">What is named.</param>
    public string this[Term term] => _own.TryGetValue(term, out var own) ? own : National[term];

    /// <summary>The national label.</summary>
    /// <param name="term">What is named.</param>
    /// <returns>The label.</returns>
    public static string NationalWord(Term term) => National[term];

    /// <summary>The label inside a sentence: a name keeps its capitals, an ordinary word loses its first one.</summary>
    /// <param name="term">What is named.</param>
    /// <returns>"Joint Case Review Sub Group", "accountable officer".</returns>
    public string Within(Term term)
    {
        var label = this[term];
        return label.Skip(1).Any(char.IsUpper) ? label : char.ToLowerInvariant(label[0]) + label[1..];
    }

    /// <summary>Several of them inside a sentence.</summary>
    /// <param name="term">What is named.</param>
    /// <returns>"accountable officers", "nominated deputies", "Members of the Case Review Group".</returns>
    public string Many(Term term)
    {
        var label = Within(term);
        var place = label.IndexOf(" of ", StringComparison.Ordinal);
        var (one, rest) = place < 0 ? (label, "") : (label[..place], label[place..]);
        return one.EndsWith('y') && one is not [.., 'a' or 'e' or 'o', 'y'] ? $"{one[..^1]}ies{rest}" : $"{one}s{rest}";
    }

    /// <summary>Stands in a text that is written before the partnership is known, such as an error or an email, where its word goes.</summary>
    /// <param name="term">What is named.</param>
    /// <returns>A placeholder that <see cref="Fill"/> replaces.</returns>
    public static string Word(Term term) => $"{{term:{term}}}";

    /// <summary>The same for what a role is called.</summary>
    /// <param name="role">The role.</param>
    /// <returns>A placeholder that <see cref="Fill"/> replaces.</returns>
    public static string Word(Role role) => Word(Enum.Parse<Term>(role.ToString()));

    /// <summary>Puts the partnership's words where a text has placeholders.</summary>
    /// <param name="text">A text with placeholders, or without.</param>
    /// <returns>The text in the partnership's words.</returns>
    public string Fill(string text) => text.Contains("{term:", StringComparison.Ordinal)
        ? Placeholder().Replace(text, match => Enum.TryParse<Term>(match.Groups[1].Value, out var term) ? Within(term) : match.Value)
        : text;

    /// <summary>What a role is called.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its label.</returns>
    public string Of(Role role) => this[Enum.Parse<Term>(role.ToString())];

    /// <summary>Writes the own labels.</summary>
    /// <returns>A JSON object by name of the term.</returns>
    public string ToJson() => JsonSerializer.Serialize(_own.OrderBy(x => x.Key).ToDictionary(x => x.Key.ToString(), x => x.Value));

    /// <summary>Reads own labels.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote; empty for none.</param>
    /// <returns>The vocabulary.</returns>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public static Vocabulary Parse(string json) => json.Length == 0
        ? Default
        : new Vocabulary(JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.Select(x => KeyValuePair.Create(Enum.Parse<Term>(x.Key), x.Value)));

    [GeneratedRegex(@"\{term:(\w+)\}")]
    private static partial Regex Placeholder();
}
