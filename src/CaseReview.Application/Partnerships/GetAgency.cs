using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>One agency, to change or to end.</summary>
/// <param name="Code">Its code.</param>
[Requires(Permission.ManageSettings)]
public sealed record GetAgency(string Code) : IRequest<AgencyView>;

/// <summary>One agency.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Version">Its version, for the form.</param>
/// <param name="Others">Bodies that may take its place: code and name.</param>
public sealed record AgencyView(AgencyFacts Facts, int Version, IReadOnlyDictionary<string, string> Others);

/// <summary>Handles <see cref="GetAgency"/>.</summary>
/// <param name="db">The database.</param>
public sealed class GetAgencyHandler(ICaseReviewDb db) : IRequestHandler<GetAgency, AgencyView>
{
    /// <inheritdoc />
    public async Task<AgencyView> Handle(GetAgency query, CancellationToken ct)
    {
        var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync(x => x.Code == query.Code, ct) ?? throw new NotFound("agency");
        var others = await db.Agencies.AsNoTracking().Where(x => x.Code != query.Code && x.Until == null).OrderBy(x => x.Name).ToDictionaryAsync(x => x.Code, x => x.Name, ct);
        return new AgencyView(agency.Facts, agency.Version, others);
    }
}
