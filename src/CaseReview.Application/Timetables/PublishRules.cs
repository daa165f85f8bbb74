using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Publishes a draft of the rules: new cases follow it from its date, running cases stay on theirs.</summary>
[Requires(Permission.ManageSettings)]
public sealed record PublishRules : IRequest
{
    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>As shown to people.</summary>
    public string? Name { get; init; }

    /// <summary>The UK local date from which new cases follow it.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Why the rules change.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="PublishRules"/>.</summary>
public sealed class PublishRulesValidator : AbstractValidator<PublishRules>
{
    /// <summary>Makes the rules.</summary>
    /// <param name="clock">Today.</param>
    public PublishRulesValidator(TimeProvider clock)
    {
        RuleFor(x => x.Name).Given("Enter a name for these rules", "The name", RuleSetVersion.NameMaxLength);
        RuleFor(x => x.InForceFrom).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date from which new cases follow these rules")
            .Must(on => on >= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date must be today or in the future")
            .Must(on => Occurrence.On(on!.Value).IsPlausible).WithMessage("The date must be before 2100");
        RuleFor(x => x.Reason).Given("Enter why the rules change", "The reason", RuleSetVersion.ReasonMaxLength);
    }
}

/// <summary>Handles <see cref="PublishRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="national">What no rules may loosen.</param>
/// <param name="user">Who publishes.</param>
/// <param name="clock">When.</param>
public sealed class PublishRulesHandler(ICaseReviewDb db, INationalRules national, ICurrentUser user, TimeProvider clock) : IRequestHandler<PublishRules>
{
    /// <inheritdoc />
    public Task<Unit> Handle(PublishRules command, CancellationToken ct) => db.InTransaction(() => Publish(command, ct), ct);

    private async Task<Unit> Publish(PublishRules command, CancellationToken ct)
    {
        // Two who publish at once wait here for each other: the second then sees what the first did.
        await db.LockProfile(ct);
        var draft = await db.RequireRules(command.Number, ct);
        var latest = await db.LatestRules(ct);
        var agencies = await db.Agencies.Select(a => a.Code).ToListAsync(ct);
        var terms = new PublishingTerms(await Label(command.InForceFrom!.Value, ct), command.Name!.Trim(), command.InForceFrom.Value, command.Reason!.Trim());
        try
        {
            draft.Publish(latest, terms, national.Rules, agencies, user.Actor, clock.GetUtcNow());
        }
        catch (InvalidRuleSet mistake)
        {
            throw new RuleViolation($"These rules cannot be published. {mistake.Message}");
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private async Task<string> Label(DateOnly from, CancellationToken ct)
    {
        var month = from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var taken = await db.Set<RuleSetVersion>().Where(v => v.State == RuleSetState.Published && v.Label.StartsWith(month)).Select(v => v.Label).ToListAsync(ct);
        return Enumerable.Range(1, taken.Count + 1).Select(turn => turn == 1 ? month : string.Create(CultureInfo.InvariantCulture, $"{month}-{turn}")).First(label => !taken.Contains(label));
    }
}
