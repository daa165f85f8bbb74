using CaseReview.Application.Common;
using CaseReview.Application.InformationRequests;
using CaseReview.Domain.Cases;
using CaseReview.Domain.InformationRequests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.OtherAreas;

/// <summary>The other areas of a case, and their requests for information that touch it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetOtherAreas(string Reference) : IRequest<OtherAreas>, ICaseMessage;

/// <summary>What the page shows.</summary>
/// <param name="Areas">The areas, in order of entry.</param>
/// <param name="Requests">Requests for information that touch the case; empty for people who do not read them.</param>
/// <param name="MayManage">Whether the person may change them.</param>
public sealed record OtherAreas(IReadOnlyList<OtherArea> Areas, IReadOnlyList<InformationRequestRow> Requests, bool MayManage);

/// <summary>Handles <see cref="GetOtherAreas"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
public sealed class GetOtherAreasHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetOtherAreas, OtherAreas>
{
    /// <inheritdoc />
    public async Task<OtherAreas> Handle(GetOtherAreas query, CancellationToken ct)
    {
        var areas = await db.Set<OtherArea>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.RemovedAt == null).OrderBy(x => x.Number).ToListAsync(ct);
        List<InformationRequestRow> requests = user.May(Permission.ViewWholeCase)
            ? await db.Set<InformationRequest>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number)
                .Select(x => new InformationRequestRow(x.Number, x.From.Name, x.From.Reference, x.Purpose, x.Status, x.DueOn, x.SuppliedAt, null)).ToListAsync(ct)
            : [];
        return new OtherAreas(areas, requests, user.May(Permission.ManageCases));
    }
}
