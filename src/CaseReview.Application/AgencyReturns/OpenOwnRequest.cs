using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.People;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// Opens the request for the signed-in lead whom it was sent to: no link and no code are needed, but the same one request opens, for an hour. A link that
/// has run out is renewed.
/// </summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number among the case's requests.</param>
[Requires(Permission.AnswerReturn)]
public sealed record OpenOwnRequest(string Reference, int Number) : IRequest<Guid>;

/// <summary>Handles <see cref="OpenOwnRequest"/>; answers the session for the pages behind links.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who opens it.</param>
/// <param name="links">Opens links.</param>
/// <param name="walls">Who is shut out of the case.</param>
public sealed class OpenOwnRequestHandler(ICaseReviewDb db, ICurrentUser user, OwnLinks links, CaseWalls walls) : IRequestHandler<OpenOwnRequest, Guid>
{
    /// <inheritdoc />
    public async Task<Guid> Handle(OpenOwnRequest command, CancellationToken ct)
    {
        var me = await db.SignedInLead(user, ct);
        var issued = await (
            from about in db.Cases
            where about.Reference == command.Reference
            join request in db.ReturnRequests on about.Id equals request.CaseId
            where request.Number == command.Number
            join link in db.Set<SecureLink>() on request.Id equals link.RecordId
            where link.Purpose == LinkPurpose.Return && !link.ClosedForGood
            orderby link.IssuedAt descending
            select link).ToListAsync(ct);

        // Somebody else's request looks like one that does not exist.
        var latest = issued.Find(x => x.To.MemberId == me.MemberId || x.To.Has(me.Email)) ?? throw new NotFound("request to this person");
        await walls.RefuseMember(latest.CaseId, me, ct);
        var session = links.Open(latest);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}

/// <summary>Finds the lead who is signed in.</summary>
internal static class SignedInLeads
{
    /// <summary>The member; whoever came by a link is none.</summary>
    /// <exception cref="Forbidden">Nobody is signed in as a member.</exception>
    public static async Task<Member> SignedInLead(this ICaseReviewDb db, ICurrentUser user, CancellationToken ct) => user.Actor.MemberId is not null
        ? await db.Members.AsNoTracking().SingleAsync(x => x.Id == user.Actor.Id, ct)
        : throw new Forbidden("Sign in to see the requests to your agency.");
}
