using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.ReturnTemplates;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>One version of a return template.</summary>
/// <param name="Number">Its number.</param>
[Requires(Permission.ViewSettings)]
public sealed record GetReturnTemplate(int Number) : IRequest<TemplateView>;

/// <summary>A version of a template.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Draft, published, closed or discarded.</param>
/// <param name="Edition">Which version of the form; null for a draft.</param>
/// <param name="Form">What it asks.</param>
/// <param name="Version">The version that an edit must carry.</param>
public sealed record TemplateView(int Number, TemplateState State, int? Edition, ReturnForm Form, int Version)
{
    /// <summary>Number of the version that it was made from.</summary>
    public int? BasedOn { get; init; }

    /// <summary>Who wrote it.</summary>
    public string Author { get; init; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; init; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>When a later version took its place.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What keeps it from being sent.</summary>
    public IReadOnlyList<string> Mistakes { get; init; } = [];

    /// <summary>The laws under which the partnership reviews.</summary>
    public IReadOnlyList<ReviewFramework> Laws { get; init; } = [];

    /// <summary>The partnership's words.</summary>
    public Vocabulary Words { get; init; } = Vocabulary.Default;
}

/// <summary>Handles <see cref="GetReturnTemplate"/>.</summary>
/// <param name="db">The database.</param>
public sealed class GetReturnTemplateHandler(ICaseReviewDb db) : IRequestHandler<GetReturnTemplate, TemplateView>
{
    /// <inheritdoc />
    public async Task<TemplateView> Handle(GetReturnTemplate query, CancellationToken ct)
    {
        var found = await db.RequireTemplate(query.Number, ct);
        var form = found.Form();
        return new TemplateView(found.Number, found.State, found.Edition, form, found.Version)
        {
            BasedOn = found.BasedOn,
            Author = found.Author,
            DraftedAt = found.DraftedAt,
            PublishedAt = found.PublishedAt,
            PublishedBy = found.PublishedBy,
            Reason = found.Reason,
            ClosedAt = found.ClosedAt,
            Mistakes = form.Mistakes(),
            Laws = (await db.Arrangements(ct)).Criteria.Frameworks,
            Words = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct)),
        };
    }
}
