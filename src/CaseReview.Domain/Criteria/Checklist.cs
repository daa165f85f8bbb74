using System.Text.Json;
using System.Text.Json.Serialization;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Criteria;

/// <summary>Under which law a case is tested (H-CRI-10).</summary>
public enum ReviewFramework
{
    /// <summary>A child: the safeguarding partners decide.</summary>
    Child,

    /// <summary>An adult with needs for care and support: the adults board decides.</summary>
    Adult,

    /// <summary>A domestic homicide: the community safety partnership decides.</summary>
    DomesticHomicide,
}

/// <summary>What the answers in a group of limbs come to.</summary>
public enum GroupRule
{
    /// <summary>Met when every limb is.</summary>
    All,

    /// <summary>Met when one limb is.</summary>
    Any,

    /// <summary>To be weighed: it decides nothing by itself.</summary>
    Weigh,
}

/// <summary>When a limb can be answered.</summary>
public enum LimbOpening
{
    /// <summary>From the start.</summary>
    AtOnce,

    /// <summary>Once the national Panel has replied (D-CRI-04).</summary>
    PanelReplied,
}

/// <summary>The types of review that criteria can lead to.</summary>
public enum ReviewType
{
    /// <summary>A local child safeguarding practice review.</summary>
    LocalChildSafeguardingPracticeReview,

    /// <summary>A safeguarding adult review that the board must arrange (H-CRI-04).</summary>
    SafeguardingAdultReview,

    /// <summary>A safeguarding adult review that the board may arrange (H-CRI-05).</summary>
    DiscretionarySafeguardingAdultReview,

    /// <summary>A domestic homicide review (H-CRI-07).</summary>
    DomesticHomicideReview,

    /// <summary>A learning review below the criteria: an audit, a round table or another learning activity.</summary>
    LearningReview,
}

/// <summary>One of several answers under a limb, of which at least one is chosen when the limb is met (H-CRI-09).</summary>
/// <param name="Key">Fixed key.</param>
/// <param name="Words">In words, without a full stop.</param>
public sealed record LimbChoice(string Key, string Words);

/// <summary>One test of a checklist.</summary>
/// <param name="Key">Fixed key, the same in every edition in which the test means the same.</param>
/// <param name="Words">In words, without a full stop.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ChecklistLimb(string Key, string Words, string Source)
{
    /// <summary>Guidance on the answer, shown beside it (H-CRI-02); empty when there is none.</summary>
    public string Guidance { get; init; } = "";

    /// <summary>When it can be answered.</summary>
    public LimbOpening Opens { get; init; }

    /// <summary>The question above the choices; empty without choices.</summary>
    public string Ask { get; init; } = "";

    /// <summary>Choices; none for most limbs.</summary>
    public IReadOnlyList<LimbChoice> Choices { get; init; } = [];
}

/// <summary>Limbs that belong together.</summary>
/// <param name="Key">Fixed key.</param>
/// <param name="Heading">Heading above them.</param>
/// <param name="Rule">What their answers come to.</param>
/// <param name="Limbs">The limbs, in order.</param>
public sealed record LimbGroup(string Key, string Heading, GroupRule Rule, IReadOnlyList<ChecklistLimb> Limbs);

/// <summary>What the answers come to as a whole. Met never means that a review must follow (D-CRI-09).</summary>
/// <param name="Key">Fixed key.</param>
/// <param name="Words">"The criteria for a local review", to be followed by "are met" or by its contrary.</param>
/// <param name="Needs">Keys of the groups that must all be met.</param>
/// <param name="LeadsTo">The type of review that it opens; null when it opens none.</param>
public sealed record ChecklistResult(string Key, string Words, IReadOnlyList<string> Needs, ReviewType? LeadsTo = null);

/// <summary>
/// The criteria of one framework in one edition of law or guidance, as data. An assessment is pinned to the edition in force on the day it began,
/// so an edition that has shipped is never changed: a new one is added.
/// </summary>
public sealed record Checklist
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The framework.</summary>
    public required ReviewFramework Framework { get; init; }

    /// <summary>Key of the edition: "working-together-2023".</summary>
    public required string Edition { get; init; }

    /// <summary>Name of the edition.</summary>
    public required string Title { get; init; }

    /// <summary>First UK local date on which it is in force, until the next edition of the framework.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The groups, in order.</summary>
    public required IReadOnlyList<LimbGroup> Groups { get; init; }

    /// <summary>What the answers come to.</summary>
    public required IReadOnlyList<ChecklistResult> Results { get; init; }

    /// <summary>Every limb, in order.</summary>
    [JsonIgnore]
    public IEnumerable<ChecklistLimb> Limbs => Groups.SelectMany(x => x.Limbs);

    /// <summary>Reads a checklist strictly.</summary>
    /// <param name="json">Its file.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="JsonException">A member is unknown or missing.</exception>
    /// <exception cref="InvalidOperationException">A key stands twice, or a result needs a group that is not there.</exception>
    public static Checklist Parse(string json)
    {
        var read = JsonSerializer.Deserialize<Checklist>(json, Json)!;
        var keys = read.Limbs.Select(x => x.Key).ToList();
        if (keys.Distinct().Count() != keys.Count || read.Results.SelectMany(x => x.Needs).Any(need => read.Groups.All(x => x.Key != need)))
        {
            throw new InvalidOperationException($"The checklist {read.Edition} names a limb twice, or needs a group that it does not have.");
        }

        return read;
    }

    /// <summary>The limbs that can be answered now.</summary>
    /// <param name="panelReplied">Whether the national Panel has replied.</param>
    /// <returns>The limbs, in order.</returns>
    public IEnumerable<ChecklistLimb> OpenLimbs(bool panelReplied) => Limbs.Where(x => x.Opens is LimbOpening.AtOnce || panelReplied);

    /// <summary>A limb by its key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The limb.</returns>
    /// <exception cref="RuleViolation">This edition has no such limb.</exception>
    public ChecklistLimb Limb(string key) => Limbs.FirstOrDefault(x => x.Key == key) ?? throw new RuleViolation("This edition of the criteria has no such question.");

    /// <summary>Whether a result is met.</summary>
    /// <param name="result">A result of this checklist.</param>
    /// <param name="answers">Answers by key of the limb; a limb without an answer has none.</param>
    /// <returns>True or false; null while answers that it hangs on are missing.</returns>
    public bool? IsMet(ChecklistResult result, IReadOnlyDictionary<string, bool> answers)
    {
        var needed = result.Needs.Select(need => IsMet(Groups.Single(x => x.Key == need), answers)).ToList();
        return needed.Contains(false) ? false : needed.Contains(null) ? null : true;
    }

    // A limb that opens later holds up no result: until then it is as if it were not there.
    private static bool? IsMet(LimbGroup group, IReadOnlyDictionary<string, bool> answers)
    {
        var given = group.Limbs.Where(x => x.Opens is LimbOpening.AtOnce || answers.ContainsKey(x.Key))
            .Select(x => answers.TryGetValue(x.Key, out var met) ? met : (bool?)null).ToList();
        return group.Rule switch
        {
            GroupRule.All => given.Contains(false) ? false : given.Contains(null) ? null : true,
            GroupRule.Any => given.Contains(true) ? true : given.Contains(null) ? null : false,
            _ => true,
        };
    }
}
