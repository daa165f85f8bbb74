using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Tells the addressee of a link from everybody else who may be signed in.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Memberships end.</param>
public sealed class LinkVisitors(ICaseReviewDb db, TimeProvider clock)
{
    /// <summary>Who is looking.</summary>
    /// <param name="link">The link.</param>
    /// <param name="userId">The signed-in account; null when nobody is signed in.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Who it is.</returns>
    public async Task<LinkVisitor> Tell(SecureLink link, Guid? userId, CancellationToken ct)
    {
        if (userId is null)
        {
            return LinkVisitor.Unknown;
        }

        return await Member(userId.Value, ct) is { } member && (link.To.MemberId == member.MemberId || link.To.Has(member.Email))
            ? LinkVisitor.Addressee
            : LinkVisitor.SomebodyElse;
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

    private async Task<Member?> Member(Guid userId, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var members = await db.Members.AsNoTracking().Where(m => m.UserId == userId).ToListAsync(ct);
        return members.Find(m => m.IsCurrentOn(today));
    }
}
