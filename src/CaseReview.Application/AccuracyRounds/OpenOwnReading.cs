using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Opens the accuracy round for the signed-in member who is asked: no code is needed, but the same one version opens, for an hour.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record OpenOwnReading(string Reference) : IRequest<Guid>, ICaseMessage;

/// <summary>Handles <see cref="OpenOwnReading"/>; answers the session for the pages behind links.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who opens it.</param>
/// <param name="links">Opens links.</param>
public sealed class OpenOwnReadingHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, OwnLinks links) : IRequestHandler<OpenOwnReading, Guid>
{
    /// <inheritdoc />
    public async Task<Guid> Handle(OpenOwnReading command, CancellationToken ct)
    {
        var me = user.Actor.MemberId?.Value ?? throw new Forbidden("Sign in to check the report.");
        var round = await db.LatestRoundOf(scope.CaseId, ct);
        var reader = round?.Readers.FirstOrDefault(x => x.MemberId == me && x.AskedAt is not null && x.TakenOffAt is null) ?? throw new NotFound("request to check the report");
        var latest = await db.Set<SecureLink>().Where(x => x.RecordId == reader.Id && x.Purpose == LinkPurpose.AccuracyCheck && !x.ClosedForGood)
            .OrderByDescending(x => x.IssuedAt).FirstOrDefaultAsync(ct) ?? throw new NotFound("request to check the report");
        var session = links.Open(latest);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}
