using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.SignOffs;

/// <summary>One step of the chain: who signs, and how many must .</summary>
public sealed class SignOffStep : Part
{
    private readonly List<Signatory> _signatories = [];

    private SignOffStep() { }

    /// <summary>Place in the chain, 1 for the first.</summary>
    public int Order { get; private init; }

    /// <summary>What it is called; null for no name of its own.</summary>
    public string? Name { get; private init; }

    /// <summary>Whose holders sign; null where bodies sign through their accountable officers.</summary>
    public Role? Role { get; private init; }

    /// <summary>How many must sign.</summary>
    public SignOffRule Rule { get; private init; }

    /// <summary>The number, where the rule is a stated number; null otherwise.</summary>
    public int? Needed { get; private init; }

    /// <summary>Who signs.</summary>
    public IReadOnlyList<Signatory> Signatories => _signatories;

    /// <summary>How many signatures the rule asks for.</summary>
    public int SignaturesNeeded => Rule switch
    {
        SignOffRule.All => _signatories.Count,
        SignOffRule.Any => 1,
        SignOffRule.NofM => Needed!.Value,
        _ => throw new InvalidOperationException($"No number for {Rule}."),
    };

    /// <summary>How many have signed.</summary>
    public int SignaturesGiven => _signatories.Count(signatory => signatory.Status is SignatoryStatus.Approved);

    /// <summary>Whether the rule is met.</summary>
    public bool IsComplete => SignaturesGiven >= SignaturesNeeded;

    internal static SignOffStep Prepare(PartnershipId partnership, int order, PlannedStep plan, DateTimeOffset now)
    {
        RuleViolation.Unless(plan.Signatories.Count > 0, "Nobody has been named to sign.");
        RuleViolation.Unless(
            plan.Rule is not SignOffRule.NofM || (plan.Needed is >= 1 && plan.Needed <= plan.Signatories.Count),
            "The number of signatures needed must be between 1 and the number of people asked.");
        RuleViolation.Unless(
            plan.Signatories.Select(asked => asked.ActingId).Distinct().Count() == plan.Signatories.Count,
            "One person cannot sign for two partners.");

        var step = new SignOffStep
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Order = order,
            Name = plan.Name,
            Role = plan.Role,
            Rule = plan.Rule,
            Needed = plan.Rule is SignOffRule.NofM ? plan.Needed : null,
        };
        step._signatories.AddRange(plan.Signatories.Select(asked => Signatory.Prepare(partnership, asked, now)));
        return step;
    }

    /// <summary>Whether it is this step's turn to be sent: nobody in it has been asked.</summary>
    public bool IsPrepared => _signatories.TrueForAll(x => x.Status is SignatoryStatus.Prepared);

    // Offices change hands between the first step and a later one: those who hold them then are asked.
    internal void NameAgain(IReadOnlyList<AskedToSign> asked, DateTimeOffset now)
    {
        var again = Prepare(PartnershipId, Order, new PlannedStep(Rule, Needed, asked), now);
        _signatories.Clear();
        _signatories.AddRange(again._signatories);
    }

    internal IReadOnlyList<Signatory> ReleaseOthers()
    {
        var open = _signatories.FindAll(x => x.IsOpen);
        open.ForEach(x => x.Release());
        return open;
    }
}

/// <summary>What a step should be.</summary>
/// <param name="Rule">How many must sign.</param>
/// <param name="Needed">The number, where the rule is a stated number.</param>
/// <param name="Signatories">Who is asked.</param>
public sealed record PlannedStep(SignOffRule Rule, int? Needed, IReadOnlyList<AskedToSign> Signatories)
{
    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Whose holders sign; null where bodies do.</summary>
    public Role? Role { get; init; }
}
