using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>The agencies that a rule can remind or tell, by name.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ListAgencyNames : IRequest<IReadOnlyList<AgencyName>>;

/// <summary>An agency.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record AgencyName(string Code, string Name);

/// <summary>Handles <see cref="ListAgencyNames"/>.</summary>
/// <param name="db">The database.</param>
public sealed class ListAgencyNamesHandler(ICaseReviewDb db) : IRequestHandler<ListAgencyNames, IReadOnlyList<AgencyName>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<AgencyName>> Handle(ListAgencyNames query, CancellationToken ct) =>
        await db.Agencies.OrderBy(a => a.Name).Select(a => new AgencyName(a.Code, a.Name)).ToListAsync(ct);
}
