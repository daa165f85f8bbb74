using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Begins a draft from a version: the next version of the same template, or a copy with a name of its own. Answers its number.</summary>
[Requires(Permission.ManageSettings)]
public sealed record DraftReturnTemplate : IRequest<int>
{
    /// <summary>The version that it starts from.</summary>
    public int Number { get; init; }

    /// <summary>Name of the copy; without one, it is the next version of the same template.</summary>
    public string? CopyName { get; init; }
}

/// <summary>Checks <see cref="DraftReturnTemplate"/>.</summary>
public sealed class DraftReturnTemplateValidator : AbstractValidator<DraftReturnTemplate>
{
    /// <summary>The checks.</summary>
    public DraftReturnTemplateValidator() => RuleFor(x => x.CopyName).AtMost("The name", ReturnText.ShortMaxLength);
}

/// <summary>Handles <see cref="DraftReturnTemplate"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who begins it.</param>
/// <param name="clock">When.</param>
public sealed class DraftReturnTemplateHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DraftReturnTemplate, int>
{
    /// <inheritdoc />
    public Task<int> Handle(DraftReturnTemplate command, CancellationToken ct) => db.InTransaction(
        async () =>
        {
            await db.LockProfile(ct);
            var asked = await db.RequireTemplate(command.Number, ct);
            var copy = ReturnText.NormalOrNull(command.CopyName);
            var from = copy is null ? await db.PublishedTemplate(asked.Key, ct) ?? asked : asked;

            // Pressed twice, it leads to the draft that was just begun.
            if (copy is null && await db.Set<ReturnTemplate>().FirstOrDefaultAsync(x => x.State == TemplateState.Draft && x.BasedOn == from.Number && x.Key == from.Key && x.Json == from.Json, ct) is { } begun)
            {
                return begun.Number;
            }

            var form = from.Form();
            if (copy is not null)
            {
                form = form with { Name = copy, Key = ReturnForm.KeyFor(copy, await db.Set<ReturnTemplate>().Select(x => x.Key).Distinct().ToListAsync(ct)), DefaultFor = [] };
            }

            var number = (await db.Set<ReturnTemplate>().MaxAsync(x => (int?)x.Number, ct) ?? 0) + 1;
            db.Set<ReturnTemplate>().Add(ReturnTemplate.Draft(user.PartnershipId, number, form, from, user.Actor, clock.GetUtcNow()));
            await db.SaveChangesAsync(ct);
            return number;
        },
        ct);
}
