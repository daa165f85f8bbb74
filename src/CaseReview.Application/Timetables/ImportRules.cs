using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Takes a rule file as a draft: all of it, or nothing. Answers the draft's number.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ImportRules : IRequest<int>
{
    /// <summary>Largest file, in characters.</summary>
    public const int FileMaxLength = 500_000;

    /// <summary>The file's text.</summary>
    public string? File { get; init; }
}

/// <summary>Checks <see cref="ImportRules"/>.</summary>
public sealed class ImportRulesValidator : AbstractValidator<ImportRules>
{
    /// <summary>Makes the rules.</summary>
    public ImportRulesValidator() => RuleFor(x => x.File).Given("Select a rule file", "The file", ImportRules.FileMaxLength);
}

/// <summary>Handles <see cref="ImportRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="national">What no file may loosen.</param>
/// <param name="user">Who brings it in.</param>
/// <param name="clock">When.</param>
public sealed class ImportRulesHandler(ICaseReviewDb db, INationalRules national, ICurrentUser user, TimeProvider clock) : IRequestHandler<ImportRules, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(ImportRules command, CancellationToken ct)
    {
        var agencies = await db.Agencies.Select(a => a.Code).ToListAsync(ct);
        RuleSet rules;
        try
        {
            rules = RuleSet.Parse(command.File!);
            rules.CheckAgencies(agencies);
            RefuseClosed(rules);
            NationalFloor.Check(rules, national.Rules);
        }
        catch (InvalidRuleSet mistake)
        {
            throw RuleMistakes.InFile(nameof(command.File), mistake);
        }

        return await db.InTransaction(
            async () =>
            {
                await db.LockProfile(ct);
                var draft = RuleSetVersion.Draft(user.PartnershipId, await db.NextRulesNumber(ct), rules, await db.LatestRules(ct), user.Actor, clock.GetUtcNow());
                db.Set<RuleSetVersion>().Add(draft);
                await db.SaveChangesAsync(ct);
                return draft.Number;
            },
            ct);
    }

    private static void RefuseClosed(RuleSet rules)
    {
        if (rules.InForceUntil is not null)
        {
            throw new InvalidRuleSet("until", "Rules whose time is over come in with the partnership’s own file, not as a draft.");
        }
    }
}
