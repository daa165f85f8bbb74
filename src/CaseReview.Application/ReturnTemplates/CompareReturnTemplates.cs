using CaseReview.Application.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.ReturnTemplates;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>What differs between two versions of return templates.</summary>
/// <param name="Number">The version looked at.</param>
/// <param name="With">The version to compare it with; the one that it was made from, or the one before it, where none is named.</param>
[Requires(Permission.ViewSettings)]
public sealed record CompareReturnTemplates(int Number, int? With) : IRequest<TemplateComparison>;

/// <summary>Two versions beside each other, the earlier first.</summary>
/// <param name="Before">The earlier.</param>
/// <param name="After">The later.</param>
/// <param name="Changes">What differs; null where there is no other version.</param>
/// <param name="Others">The versions to choose from, those of the same form first.</param>
public sealed record TemplateComparison(TemplateName? Before, TemplateName After, FormComparison? Changes, IReadOnlyList<TemplateName> Others);

/// <summary>A version by name.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its form's name.</param>
/// <param name="Edition">Which version of the form; null for a draft.</param>
public sealed record TemplateName(int Number, string Name, int? Edition)
{
    /// <summary>As people call it.</summary>
    public string InWords => Edition is { } edition ? FormattableString.Invariant($"{Name}, version {edition}") : FormattableString.Invariant($"{Name}, draft {Number}");
}

/// <summary>Handles <see cref="CompareReturnTemplates"/>.</summary>
/// <param name="db">The database.</param>
public sealed class CompareReturnTemplatesHandler(ICaseReviewDb db) : IRequestHandler<CompareReturnTemplates, TemplateComparison>
{
    /// <inheritdoc />
    /// <exception cref="NotFound">One of them is not there.</exception>
    public async Task<TemplateComparison> Handle(CompareReturnTemplates query, CancellationToken ct)
    {
        var all = await db.Set<ReturnTemplate>().AsNoTracking().Where(x => x.State != TemplateState.Discarded || x.Number == query.Number || x.Number == query.With).ToListAsync(ct);
        var one = all.Find(x => x.Number == query.Number) ?? throw new NotFound("return template");
        var others = all.Where(x => x != one).OrderBy(x => x.Key != one.Key).ThenBy(x => x.Key, StringComparer.Ordinal).ThenByDescending(x => x.Number).ToList();
        var other = query.With is { } with
            ? others.Find(x => x.Number == with) ?? throw new NotFound("return template")
            : others.Find(x => x.Number == one.BasedOn) ?? others.Find(x => x.Key == one.Key && x.Number < one.Number) ?? others.FirstOrDefault();
        if (other is null)
        {
            return new TemplateComparison(null, Name(one), null, []);
        }

        var words = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct));
        var (before, after) = other.Number < one.Number ? (other, one) : (one, other);
        return new TemplateComparison(Name(before), Name(after), FormComparison.Of(before.Form(), after.Form(), law => law.Law(words)), [.. others.Select(Name)]);
    }

    private static TemplateName Name(ReturnTemplate template) => new(template.Number, template.Name, template.Edition);
}
