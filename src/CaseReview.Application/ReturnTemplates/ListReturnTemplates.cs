using CaseReview.Application.Common;
using CaseReview.Domain.ReturnTemplates;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Every version of the partnership's return templates, by name, the latest of each first.</summary>
[Requires(Permission.ViewSettings)]
public sealed record ListReturnTemplates : IRequest<IReadOnlyList<TemplateLine>>;

/// <summary>A version in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Key">Key of the form, the same through its versions.</param>
/// <param name="Edition">Which version of the form; null for a draft.</param>
/// <param name="State">Draft, published, closed or discarded.</param>
/// <param name="Form">What it asks.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="At">When it was published, or begun.</param>
/// <param name="Reason">Why.</param>
/// <param name="Requests">How many agencies were asked with it.</param>
public sealed record TemplateLine(
    int Number, string Key, int? Edition, TemplateState State, ReturnForm Form, string Author, DateTimeOffset At, string? Reason, int Requests);

/// <summary>Handles <see cref="ListReturnTemplates"/>.</summary>
/// <param name="db">The database.</param>
public sealed class ListReturnTemplatesHandler(ICaseReviewDb db) : IRequestHandler<ListReturnTemplates, IReadOnlyList<TemplateLine>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TemplateLine>> Handle(ListReturnTemplates query, CancellationToken ct)
    {
        var found = await db.Set<ReturnTemplate>().AsNoTracking()
            .Select(x => new { Template = x, Requests = db.ReturnRequests.Count(r => r.TemplateId == x.Id) }).ToListAsync(ct);
        return
        [
            .. found.OrderBy(x => x.Template.State is TemplateState.Discarded).ThenBy(x => x.Template.Key, StringComparer.Ordinal).ThenByDescending(x => x.Template.Number)
                .Select(x => new TemplateLine(
                    x.Template.Number, x.Template.Key, x.Template.Edition, x.Template.State, x.Template.Form(), x.Template.Author,
                    x.Template.PublishedAt ?? x.Template.DraftedAt, x.Template.Reason, x.Requests)),
        ];
    }
}
