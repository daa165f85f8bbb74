using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <summary>The people of one partnership, who send the same messages as its pages do: members, and those who hold links.</summary>
/// <param name="services">The services that live by the demo's clock.</param>
/// <param name="partnership">The partnership.</param>
public sealed class DemoTeam(IServiceProvider services, PartnershipEntry partnership)
{
    private static readonly Actor Visitor = new(ActorKind.LinkHolder, null, "Somebody with a link", "not yet identified", "emailed link");

    private IReadOnlyList<Member> _members = [];

    /// <summary>The partnership's name in addresses.</summary>
    public string Slug => partnership.Slug;

    /// <summary>Its agencies, by name.</summary>
    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    /// <summary>Learns who is there.</summary>
    /// <returns>A task.</returns>
    public async Task Gather()
    {
        _members = await Read(db => db.Members.AsNoTracking().OrderBy(x => x.Id).ToListAsync());
        // A body with a contact of its own decides or is asked apart; it takes no part in the demo's meetings.
        Agencies = await Read(db => db.Agencies.AsNoTracking().Where(x => x.ContactEmail == "").OrderBy(x => x.Name).ToListAsync());
    }

    /// <summary>The first member in a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The member.</returns>
    public Member Member(Role role) => _members.First(x => x.Role == role);

    /// <summary>The agencies that have a safeguarding lead.</summary>
    /// <returns>The agencies, by name.</returns>
    public IEnumerable<Agency> WithLead() => Agencies.Where(x => _members.Any(m => m.Role is Role.SafeguardingLead && m.AgencyId == x.Id));

    /// <summary>Sends a message as a member.</summary>
    /// <typeparam name="T">Its answer.</typeparam>
    /// <param name="role">The member's role.</param>
    /// <param name="message">The message.</param>
    /// <returns>The answer.</returns>
    public Task<T> Send<T>(Role role, IRequest<T> message) => InUnit(x => x.ActAs(Member(role), UkClock.DateOf(services.GetRequiredService<TimeProvider>().GetUtcNow())), message);

    /// <summary>Sends a message as a job does.</summary>
    /// <param name="message">The message.</param>
    /// <returns>A task.</returns>
    public Task Sweep(ISweep message) => InUnit(x => x.ActAsSystem(partnership.Id), message);

    /// <summary>Looks at what is saved.</summary>
    /// <typeparam name="T">What is looked for.</typeparam>
    /// <param name="query">The query.</param>
    /// <returns>Its result.</returns>
    public async Task<T> Read<T>(Func<CaseReviewDbContext, Task<T>> query)
    {
        await using var unit = Open(x => x.ActAsSystem(partnership.Id));
        return await query(unit.ServiceProvider.GetRequiredService<CaseReviewDbContext>());
    }

    /// <summary>Sends the emails that are waiting.</summary>
    /// <returns>A task.</returns>
    public Task Post() => services.GetRequiredService<OutboxDrain>().Run(CancellationToken.None);

    /// <summary>A person follows the link in their email and types the code that comes to the same address.</summary>
    /// <param name="link">The link.</param>
    /// <returns>The link, which they hold from now on.</returns>
    public async Task<DemoLink> Follow(SecureLink link)
    {
        var started = await InUnit(AsVisitor, new ContinueThroughLink(link.TokenHash, UserId: null));
        await Post();
        var code = services.GetRequiredService<DemoPost>().CodeFor(link.To.Email);
        await InUnit(AsVisitor, new EnterLinkCode { SessionId = started!.SessionId!.Value, Code = code });
        return new DemoLink(this, link);
    }

    /// <summary>Sends a message as the holder of a link.</summary>
    /// <typeparam name="T">Its answer.</typeparam>
    /// <param name="link">The link.</param>
    /// <param name="message">The message.</param>
    /// <returns>The answer.</returns>
    public async Task<T> Send<T>(SecureLink link, IRequest<T> message)
    {
        await using var unit = Open(x => x.ActAsLinkHolder(
            link.Holder("emailed link and code"), partnership.Id, LinkScope.PermissionFor(link.Purpose), link.To.AgencyId));
        unit.ServiceProvider.GetRequiredService<LinkScope>().Open(link);
        return await unit.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    private void AsVisitor(CurrentUser user) => user.ActAsLinkHolder(Visitor, partnership.Id, Permission.OpenLink, agencyId: null);

    private async Task<T> InUnit<T>(Action<CurrentUser> who, IRequest<T> message)
    {
        await using var unit = Open(who);
        return await unit.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    private AsyncServiceScope Open(Action<CurrentUser> who)
    {
        var unit = services.CreateAsyncScope();
        unit.ServiceProvider.GetRequiredService<PartnershipScope>().Set(partnership.Id);
        who(unit.ServiceProvider.GetRequiredService<CurrentUser>());
        return unit;
    }
}

/// <summary>A link in the hands of the person it was sent to.</summary>
/// <param name="team">The partnership's people.</param>
/// <param name="link">The link.</param>
public sealed class DemoLink(DemoTeam team, SecureLink link)
{
    /// <summary>To whom it was sent.</summary>
    public string Name => link.To.Name;

    /// <summary>Their address.</summary>
    public string Email => link.To.Email;

    /// <summary>Sends a message as its holder.</summary>
    /// <typeparam name="T">Its answer.</typeparam>
    /// <param name="message">The message.</param>
    /// <returns>The answer.</returns>
    public Task<T> Send<T>(IRequest<T> message) => team.Send(link, message);
}
