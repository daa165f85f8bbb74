using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Tells the addressee of a link from everybody else who may be signed in.</summary>
/// <param name="db">The database.</param>
/// <param name="walls">Who is shut out of a case.</param>
/// <param name="clock">Memberships end.</param>
public sealed class LinkVisitors(ICaseReviewDb db, CaseWalls walls, TimeProvider clock)
{
    /// <summary>Who is looking. A link of somebody who is shut out of its case is refused, whoever holds it .</summary>
    /// <param name="link">The link.</param>
    /// <param name="userId">The signed-in account; null when nobody is signed in.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Who it is.</returns>
    public async Task<LinkVisitor> Tell(SecureLink link, Guid? userId, CancellationToken ct)
    {
        if (userId is { } account && (await Member(account, ct) is not { } member || (link.To.MemberId != member.MemberId && !link.To.Has(member.Email))))
        {
            return LinkVisitor.SomebodyElse;
        }

        if (await IsShutOut(link, ct))
        {
            return LinkVisitor.ShutOut;
        }

        return userId is null ? LinkVisitor.Unknown : LinkVisitor.Addressee;
    }

    /// <summary>Whether whom a link was sent to is shut out of its case.</summary>
    /// <param name="link">The link.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True while a wall stands.</returns>
    public async Task<bool> IsShutOut(SecureLink link, CancellationToken ct) => await walls.ShutOut(await CaseOf(link, ct), link.To, ct) is not null;

    /// <summary>Keeps that a link of somebody who is shut out was tried. The caller saves.</summary>
    /// <param name="link">The link.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task NoteTry(SecureLink link, CancellationToken ct)
    {
        if (await CaseOf(link, ct) is { } about && await walls.ShutOut(about, link.To, ct) is { } member)
        {
            walls.NoteTry(about, member, link.To.Name, ActorKind.LinkHolder);
        }
    }

    /// <summary>The signed-in account as an actor, for the record of a refusal.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The actor.</returns>
    public async Task<Actor> ActorOf(Guid userId, CancellationToken ct) => await Member(userId, ct) is { } member
        ? new Actor(ActorKind.Member, member.Id, member.Name, member.Post, "signed in")
        : new Actor(ActorKind.Member, userId, "An account of another partnership", "no member here", "signed in");

    /// <summary>An address with its local part hidden but for the first letter.</summary>
    /// <param name="email">The address.</param>
    /// <returns>"l•••@police.example".</returns>
    public static string Hide(string email)
    {
        var at = email.LastIndexOf('@');
        return at < 1 ? "•••" : $"{email[0]}•••{email[at..]}";
    }

    // A referral's link is older than the case that came of it.
    private async Task<Guid?> CaseOf(SecureLink link, CancellationToken ct) =>
        link.CaseId ?? (link.Purpose is LinkPurpose.Referral or LinkPurpose.ReferralApproval
            ? await db.Set<ReferralForm>().Where(x => x.Id == link.RecordId).Select(x => x.CaseId).FirstOrDefaultAsync(ct)
            : null);

    private async Task<Member?> Member(Guid userId, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var members = await db.Members.AsNoTracking().Where(m => m.UserId == userId).ToListAsync(ct);
        return members.Find(m => m.IsCurrentOn(today));
    }
}
