using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Common;

/// <summary>A message about one case. The reference comes from the route.</summary>
public interface ICaseMessage
{
    /// <summary>The case's reference: "DON-2026-0001".</summary>
    string Reference { get; }
}

/// <summary>The case of the unit of work, once the per-case check has passed.</summary>
public sealed class CaseScope
{
    private Guid? _id;

    /// <summary>The case's identifier.</summary>
    public Guid CaseId => _id ?? throw new InvalidOperationException("The message names no case.");

    /// <summary>The case's reference.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Opens a case for the unit of work.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="reference">Its reference.</param>
    public void Open(Guid id, string reference) => (_id, Reference) = (id, reference);
}

/// <summary>Which cases a person may see; the same rule for lists and for single cases.</summary>
public static class CaseVisibility
{
    /// <summary>Narrows cases to those the person may read.</summary>
    /// <param name="cases">All of the partnership's.</param>
    /// <param name="user">The person.</param>
    /// <returns>Those they may read.</returns>
    public static IQueryable<Case> VisibleTo(this IQueryable<Case> cases, ICurrentUser user)
    {
        if (user.Actor.Kind is ActorKind.System)
        {
            return cases;
        }

        if (user.Actor.MemberId is not { } me || !user.May(Permission.ViewCases))
        {
            return cases.Where(c => false);
        }

        // A wall stands before every role; a restriction before all but those who look after it.
        var (whole, ofGroup, restricted) = (user.May(Permission.ViewWholeCase), user.Roles.Contains(Role.GroupMember), user.May(Permission.RestrictCases));
        return cases.Where(c => !c.Walls.Any(w => w.MemberId == me && w.LiftedAt == null)
            && (c.People.Any(p => p.MemberId == me)
                || ((whole || (ofGroup && c.BeforeGroupSince != null)) && (c.RestrictedSince == null || restricted || c.LeadId == me))));
    }

    /// <summary>Narrows cases to those from which a person is shut out.</summary>
    /// <param name="cases">Cases.</param>
    /// <param name="me">The person.</param>
    /// <returns>Those with a wall that stands.</returns>
    public static IQueryable<Case> ShutTo(this IQueryable<Case> cases, MemberId? me) => cases.Where(c => c.Walls.Any(w => w.MemberId == me && w.LiftedAt == null));

    /// <summary>Keeps that somebody who is shut out tried all the same. Of anybody else nothing is kept.</summary>
    /// <param name="db">The database.</param>
    /// <param name="tried">The case that was tried.</param>
    /// <param name="user">Who tried.</param>
    /// <param name="clock">Now.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>When it is kept.</returns>
    public static async Task NoteTry(this ICaseReviewDb db, IQueryable<Case> tried, ICurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (user.Actor.MemberId is { } me && await tried.ShutTo(me).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct) is { } caseId)
        {
            db.AccessEntries.Add(AccessEntry.Of(caseId, CaseWalls.Refused, user, clock.GetUtcNow()));
            await db.SaveChangesAsync(ct);
        }
    }
}

/// <summary>Checks that the actor may see the case a message names, and opens it for the handler. An unknown and a hidden case look alike.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <typeparam name="TResponse">Its answer.</typeparam>
/// <param name="db">The database.</param>
/// <param name="user">Who acts.</param>
/// <param name="scope">The case of the unit of work.</param>
/// <param name="clock">Now.</param>
public sealed class CaseScopeBehaviour<TRequest, TResponse>(ICaseReviewDb db, ICurrentUser user, CaseScope scope, TimeProvider clock) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc />
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is ICaseMessage { Reference: var reference } && scope.Reference != reference)
        {
            var id = await db.Cases.VisibleTo(user).Where(c => c.Reference == reference).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken);
            if (id is null)
            {
                await db.NoteTry(db.Cases.Where(c => c.Reference == reference), user, clock, cancellationToken);
                throw new NotFound("case");
            }

            scope.Open(id.Value, reference);
        }

        return await next();
    }
}
