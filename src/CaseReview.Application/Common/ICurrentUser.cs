using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.Common;

/// <summary>Who is acting in this unit of work: a member, a link holder, a job, or a platform administrator.</summary>
public interface ICurrentUser
{
    /// <summary>The actor, for events and audit.</summary>
    Actor Actor { get; }

    /// <summary>The partnership of the unit of work.</summary>
    PartnershipId PartnershipId { get; }

    /// <summary>The roles that the member holds today; none for anybody but a member.</summary>
    IReadOnlyList<Role> Roles { get; }

    /// <summary>The agency that the member or link speaks for.</summary>
    Guid? AgencyId { get; }

    /// <summary>Whether the actor holds a permission.</summary>
    /// <param name="permission">The permission.</param>
    /// <returns>True when held.</returns>
    bool May(Permission permission);
}

/// <summary>The one implementation: whoever opens the unit of work says once who acts in it.</summary>
public sealed class CurrentUser : ICurrentUser
{
    private HashSet<Permission> _permissions = [];
    private Actor? _actor;
    private PartnershipId? _partnership;

    /// <inheritdoc />
    public Actor Actor => _actor ?? throw new Forbidden("Nobody is signed in.");

    /// <inheritdoc />
    public PartnershipId PartnershipId => _partnership ?? throw new Forbidden("No partnership is open.");

    /// <inheritdoc />
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <inheritdoc />
    public Guid? AgencyId { get; private set; }

    /// <summary>Whether somebody has been named yet.</summary>
    public bool IsKnown => _actor is not null;

    /// <inheritdoc />
    public bool May(Permission permission) => _permissions.Contains(permission);

    /// <summary>A member acts, with all that their roles of the day allow.</summary>
    /// <param name="member">The member, current on the day.</param>
    /// <param name="today">UK date.</param>
    public void ActAs(Member member, DateOnly today)
    {
        var roles = member.RolesOn(today);
        Take(new Actor(ActorKind.Member, member.Id, member.Name, member.Post, "signed in"), member.PartnershipId, [.. roles.SelectMany(RolePermissions.Of)]);
        (Roles, AgencyId) = (roles, member.AgencyId);
    }

    /// <summary>The holder of a link acts, with the one permission that the link carries.</summary>
    /// <param name="actor">The holder as named on the link.</param>
    /// <param name="partnership">The link's partnership.</param>
    /// <param name="permission">The link's permission.</param>
    /// <param name="agencyId">The agency the link speaks for, if any.</param>
    public void ActAsLinkHolder(Actor actor, PartnershipId partnership, Permission permission, Guid? agencyId)
    {
        Take(actor, partnership, [permission]);
        AgencyId = agencyId;
    }

    /// <summary>A job of the product acts in one partnership.</summary>
    /// <param name="partnership">The partnership of this turn of the loop.</param>
    public void ActAsSystem(PartnershipId partnership) =>
        Take(Actor.System, partnership, [.. Enum.GetValues<Permission>()]);

    /// <summary>A job acts for the platform: no partnership, no case.</summary>
    public void ActAsPlatformJob() => Take(Actor.System, null, [Permission.LookAfterPlatform]);

    /// <summary>A platform administrator acts: no partnership, no case.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="name">Its name.</param>
    public void ActAsPlatformAdministrator(Guid userId, string name) =>
        Take(new Actor(ActorKind.PlatformAdministrator, userId, name, "platform administrator", "signed in"), null,
            [Permission.ManagePartnerships, Permission.LookAfterPlatform, Permission.UseOwnAccount]);

    private void Take(Actor actor, PartnershipId? partnership, HashSet<Permission> permissions)
    {
        if (_actor is not null && _actor != actor)
        {
            throw new InvalidOperationException("A unit of work has one actor.");
        }

        (_actor, _partnership, _permissions) = (actor, partnership, permissions);
    }
}
