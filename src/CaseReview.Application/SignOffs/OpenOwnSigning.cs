using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.People;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>
/// Opens the report that waits for the signature of the person who is signed in, without a code. What waits for somebody else looks like one that
/// does not exist.
/// </summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.UseOwnAccount)]
public sealed record OpenOwnSigning(string Reference) : IRequest<Guid>;

/// <summary>Handles <see cref="OpenOwnSigning"/>; answers the session for the pages behind links.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who opens it.</param>
/// <param name="links">Opens links.</param>
/// <param name="walls">Who is shut out of the case.</param>
public sealed class OpenOwnSigningHandler(ICaseReviewDb db, ICurrentUser user, OwnLinks links, CaseWalls walls) : IRequestHandler<OpenOwnSigning, Guid>
{
    /// <inheritdoc />
    public async Task<Guid> Handle(OpenOwnSigning command, CancellationToken ct)
    {
        var me = user.Actor.MemberId ?? throw new Forbidden("Sign in to see what waits for your signature.");
        var about = await db.Cases.Where(x => x.Reference == command.Reference).Select(x => x.Id).SingleOrDefaultAsync(ct);
        var waiting = (await db.WaitingFor(me, ct)).Where(x => x.Request.CaseId == about).Select(x => x.Signatory.Id).ToList();
        var issued = await db.Set<SecureLink>()
            .Where(x => x.Purpose == LinkPurpose.SignOff && waiting.Contains(x.RecordId) && !x.ClosedForGood).OrderByDescending(x => x.IssuedAt).ToListAsync(ct);
        var latest = issued.Find(x => x.To.MemberId == me) ?? throw new NotFound("report that waits for this person");
        await walls.RefuseMember(latest.CaseId, await db.Members.AsNoTracking().SingleAsync(x => x.Id == me.Value, ct), ct);
        var session = links.Open(latest);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}
