using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The partnerships on the platform: names and nothing of their cases.</summary>
[Requires(Permission.ManagePartnerships)]
public sealed record ListPartnerships : IRequest<IReadOnlyList<PartnershipLine>>;

/// <summary>A partnership.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Full name.</param>
/// <param name="Prefix">Start of its case references.</param>
public sealed record PartnershipLine(string Slug, string Name, string Prefix);

/// <summary>Handles <see cref="ListPartnerships"/>.</summary>
/// <param name="db">The database.</param>
public sealed class ListPartnershipsHandler(ICaseReviewDb db) : IRequestHandler<ListPartnerships, IReadOnlyList<PartnershipLine>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PartnershipLine>> Handle(ListPartnerships query, CancellationToken ct) =>
        await db.Partnerships.AsNoTracking().OrderBy(x => x.Name).Select(x => new PartnershipLine(x.Slug, x.Name, x.ReferencePrefix)).ToListAsync(ct);
}
