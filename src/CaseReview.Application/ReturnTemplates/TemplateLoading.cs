using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>A template that agencies can be asked with.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Sections">Titles of its sections.</param>
public sealed record TemplateChoice(int Number, string Name, ReturnKind Kind, IReadOnlyList<string> Sections);

/// <summary>Finds return templates.</summary>
internal static class TemplateLoading
{
    /// <summary>Those that agencies can be asked with, the one proposed for the case first: under its laws, the first of them that has one.</summary>
    public static async Task<IReadOnlyList<ReturnTemplate>> TemplatesFor(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var laws = await db.Cases.Where(x => x.Id == caseId).Select(x => x.ReviewedUnder).SingleAsync(ct);
        var published = await db.Set<ReturnTemplate>().AsNoTracking().Where(x => x.State == TemplateState.Published).OrderBy(x => x.Number).ToListAsync(ct);
        return [.. published.OrderBy(x => Rank(x.Form(), laws))];
    }

    /// <summary>The template to ask with: the one chosen, or the one proposed.</summary>
    /// <exception cref="ValidationException">The one chosen can no longer be used: a later version took its place.</exception>
    /// <exception cref="RuleViolation">The partnership has no template.</exception>
    public static async Task<ReturnTemplate> TemplateToSend(this ICaseReviewDb db, Guid caseId, int? chosen, CancellationToken ct)
    {
        var all = await db.TemplatesFor(caseId, ct);
        RuleViolation.Unless(all.Count > 0, "No return template is published. Publish one in the settings first.");
        return chosen is { } number ? all.FirstOrDefault(x => x.Number == number) ?? throw ReturnsToAsk.NoSuchTemplate : all[0];
    }

    /// <summary>A version by its number.</summary>
    /// <exception cref="NotFound">There is none.</exception>
    public static async Task<ReturnTemplate> RequireTemplate(this ICaseReviewDb db, int number, CancellationToken ct) =>
        await db.Set<ReturnTemplate>().SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new NotFound("return template");

    /// <summary>The version of a form that agencies are asked with now.</summary>
    public static Task<ReturnTemplate?> PublishedTemplate(this ICaseReviewDb db, string key, CancellationToken ct) =>
        db.Set<ReturnTemplate>().SingleOrDefaultAsync(x => x.Key == key && x.State == TemplateState.Published, ct);

    // A case that names no law yet is a child's.
    private static int Rank(ReturnForm form, IReadOnlyList<ReviewFramework> laws)
    {
        var under = laws.Count == 0 ? [ReviewFramework.Child] : laws;
        return under.Select((law, index) => form.DefaultFor.Contains(law) ? index : int.MaxValue).Min();
    }
}
