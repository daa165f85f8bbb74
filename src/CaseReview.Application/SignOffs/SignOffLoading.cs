using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.SignOffs;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>Loads requests for signatures whole.</summary>
public static class SignOffLoading
{
    /// <summary>With every step and signatory.</summary>
    /// <param name="requests">Requests.</param>
    /// <returns>The same, whole.</returns>
    public static IQueryable<SignOffRequest> Whole(this IQueryable<SignOffRequest> requests) => requests.Include(x => x.Steps).ThenInclude(x => x.Signatories);

    /// <summary>One request, tracked; one already tracked is used again.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">Which.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request.</returns>
    /// <exception cref="NotFound">There is none.</exception>
    public static async Task<SignOffRequest> SignOff(this ICaseReviewDb db, Guid id, CancellationToken ct) =>
        db.Set<SignOffRequest>().Local.FirstOrDefault(x => x.Id == id)
        ?? await db.Set<SignOffRequest>().Whole().SingleOrDefaultAsync(x => x.Id == id, ct)
        ?? throw new NotFound("sign-off request");

    /// <summary>The request that was made last on a case, tracked.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request; null when none was made.</returns>
    public static Task<SignOffRequest?> LatestSignOffOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        db.Set<SignOffRequest>().Whole().Where(x => x.CaseId == caseId).OrderByDescending(x => x.SentAt).ThenByDescending(x => x.VersionNumber).FirstOrDefaultAsync(ct);

    /// <summary>The request in which somebody is a signatory, tracked.</summary>
    /// <param name="db">The database.</param>
    /// <param name="signatoryId">The signatory.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request.</returns>
    /// <exception cref="NotFound">There is none.</exception>
    public static async Task<SignOffRequest> SignOffWith(this ICaseReviewDb db, Guid signatoryId, CancellationToken ct) =>
        await db.Set<SignOffRequest>().Whole().SingleOrDefaultAsync(x => x.Steps.Any(s => s.Signatories.Any(y => y.Id == signatoryId)), ct)
        ?? throw new NotFound("sign-off request");

    /// <summary>What waits for the decision of one person, as officer, deputy or holder of another office. Few at a time.</summary>
    /// <param name="db">The database.</param>
    /// <param name="member">The person.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Requests with the signatory for whom the person acts now.</returns>
    internal static async Task<IReadOnlyList<(SignOffRequest Request, Signatory Signatory)>> WaitingFor(this ICaseReviewDb db, MemberId member, CancellationToken ct)
    {
        var open = await db.Set<SignOffRequest>().AsNoTracking().Whole()
            .Where(x => x.Status == SignOffStatus.Open && x.Steps.Any(s => s.Signatories.Any(y => y.OfficerId == member.Value || y.Deputy!.MemberId == member.Value)))
            .ToListAsync(ct);
        return
        [
            .. from request in open
               from signatory in request.Signatories
               where signatory.ActingId == member.Value && signatory is { IsOpen: true, Status: not SignatoryStatus.Recused }
               select (request, signatory),
        ];
    }

    /// <summary>A signatory by place on the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="number">From 1.</param>
    /// <returns>The signatory.</returns>
    /// <exception cref="NotFound">There is none at that place.</exception>
    public static Signatory At(this SignOffRequest request, int number) =>
        number >= 1 && number <= request.Signatories.Count ? request.InOrder()[number - 1] : throw new NotFound("signatory");

    /// <summary>The signatories in the order of the page.</summary>
    /// <param name="request">The request.</param>
    /// <returns>By step, then by body.</returns>
    public static IReadOnlyList<Signatory> InOrder(this SignOffRequest request) =>
        [.. request.Steps.SelectMany(step => step.Signatories.OrderBy(x => x.Body, StringComparer.Ordinal))];
}
