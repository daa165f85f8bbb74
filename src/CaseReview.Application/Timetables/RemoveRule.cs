using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Takes one rule out of a draft.</summary>
/// <param name="Number">The draft's number.</param>
/// <param name="Position">The rule's place in the draft, from 1.</param>
/// <param name="Version">The draft's version when the page was opened: another place may have been meant since.</param>
[Requires(Permission.ManageSettings)]
public sealed record RemoveRule(int Number, int Position, int Version) : IRequest;

/// <summary>Handles <see cref="RemoveRule"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="national">What may not be left out.</param>
/// <param name="user">Who removes it.</param>
public sealed class RemoveRuleHandler(ICaseReviewDb db, INationalRules national, ICurrentUser user) : IRequestHandler<RemoveRule>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveRule command, CancellationToken ct)
    {
        var draft = await db.RequireRules(command.Number, ct);
        var rules = draft.Rules();
        var gone = rules.Rules.ElementAtOrDefault(command.Position - 1) ?? throw new NotFound("rule");
        RuleViolation.Unless(draft.Version == command.Version, "The draft was changed by somebody else since you opened it. Open it again first.");
        var left = rules with { Rules = [.. rules.Rules.Where(rule => !ReferenceEquals(rule, gone))] };
        try
        {
            left = RuleSet.Parse(left.ToJson());
            NationalFloor.Check(left, national.Rules);
        }
        catch (InvalidRuleSet mistake)
        {
            throw new RuleViolation($"“{gone.Name}” cannot be removed. {mistake.Mistake}");
        }

        draft.Change(left, $"{gone.Name}, removed", user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
