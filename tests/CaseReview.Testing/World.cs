using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Testing;

/// <summary>A new partnership of the test's own, with a member in every role: isolated by the walls that protect customers.</summary>
public sealed class World
{
    private static int _count;
    private readonly TestApp _app;
    private Dictionary<Role, Member> _members = [];

    private World(TestApp app, PartnershipEntry partnership) => (_app, Partnership) = (app, partnership);

    /// <summary>The partnership.</summary>
    public PartnershipEntry Partnership { get; }

    /// <summary>Its name in addresses.</summary>
    public string Slug => Partnership.Slug;

    /// <summary>How its case references begin.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>The application it lives in.</summary>
    public TestApp App => _app;

    /// <summary>A world like one of the shipped partnerships; the clock starts at <see cref="TestClock.Start"/>.</summary>
    public static Task<World> Create(string like = "doncaster", TestApp? app = null)
    {
        // Before the first await, so that the time is the calling test's.
        TestClock.Begin();
        return CreateAsync(like, app);
    }

    /// <summary>The first member in a role; leads, partners and deputies by account: <see cref="Account"/>.</summary>
    public Member Member(Role role) => _members[role];

    /// <summary>An agency by its code.</summary>
    public async Task<Agency> Agency(string code) => await Read(db => db.Agencies.SingleAsync(a => a.Code == code));

    /// <summary>The member of an account: "lead.health".</summary>
    public async Task<Member> Account(string account) => await Read(db => db.Members.SingleAsync(m => m.Email == $"{account}@{Slug}.example"));

    /// <summary>Sends a message as a member in a role.</summary>
    public async Task<T> Send<T>(IRequest<T> message, Role role = Role.BusinessUnitManager)
    {
        await using var scope = Open(user => user.ActAs(_members[role], UkClock.DateOf(TestClock.Instance.GetUtcNow())));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    /// <summary>Sends a message as a certain member.</summary>
    public async Task<T> Send<T>(IRequest<T> message, Member member)
    {
        await using var scope = Open(user => user.ActAs(member, UkClock.DateOf(TestClock.Instance.GetUtcNow())));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    /// <summary>Sends a message as a job does.</summary>
    public async Task<T> SendAsSystem<T>(IRequest<T> message)
    {
        await using var scope = Open(user => user.ActAsSystem(Partnership.Id));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    /// <summary>Looks at what is saved.</summary>
    public async Task<T> Read<T>(Func<CaseReviewDbContext, Task<T>> query)
    {
        await using var scope = Open(user => user.ActAsSystem(Partnership.Id));
        return await query(scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>());
    }

    /// <summary>Works on services as a member in a role, and saves.</summary>
    public async Task<T> Do<T>(Func<IServiceProvider, Task<T>> act, Role role = Role.BusinessUnitManager)
    {
        await using var scope = Open(user => user.ActAs(_members[role], UkClock.DateOf(TestClock.Instance.GetUtcNow())));
        var result = await act(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ICaseReviewDb>().SaveChangesAsync();
        return result;
    }

    /// <summary>A browser without JavaScript, signed in as a member in a role.</summary>
    public Task<WebVisitor> Visit(Role role = Role.BusinessUnitManager) => Visit(_members[role].Email);

    /// <summary>A browser without JavaScript, signed in with an account.</summary>
    public async Task<WebVisitor> Visit(string email)
    {
        var visitor = new WebVisitor(_app);
        await visitor.SignIn(email);
        return visitor;
    }

    /// <summary>A case, logged now by the manager; the authority became aware yesterday at 16:40.</summary>
    public async Task<Case> GivenCase(Known lookedAfter = Known.No, Harm harm = Harm.SeriousHarm)
    {
        var now = TestClock.Instance.GetUtcNow();
        return await Do(async services =>
        {
            var db = services.GetRequiredService<ICaseReviewDb>();
            var rules = await services.GetRequiredService<CaseTimetable>().RulesInForce(CancellationToken.None);
            var user = services.GetRequiredService<ICurrentUser>();
            var reference = (await db.Profiles.SingleAsync()).TakeReference(now);
            var incident = new IncidentFacts(
                "Head injury", "A head injury, thought to be non-accidental.", new DateOnly(2026, 12, 8), null, "At home",
                [new SubjectFacts("Kit Marlow", new DateOnly(2026, 8, 1), "Boy", harm, lookedAfter)]);
            var logged = Case.Log(Partnership.Id, reference, incident, rules, user.Actor, now);
            logged.Record(EventKeys.BecameAware, Occurrence.At(now.AddDays(-1).AddHours(6).AddMinutes(40)), rules, user.Actor, now);
            db.Cases.Add(logged);
            return logged;
        });
    }

    private static async Task<World> CreateAsync(string like, TestApp? app)
    {
        app ??= await TestApp.Shared();
        var number = Interlocked.Increment(ref _count);
        var slug = $"{like[..3]}-{Environment.ProcessId}-{number}";
        var importer = app.App.Services.GetRequiredService<PartnershipImporter>();
        var file = PartnershipFile.Shipped().Single(f => f.Slug == like);
        await importer.Import(file with { Slug = slug, Name = $"{file.Name} {slug}", ReferencePrefix = PrefixOf(file, number) }, CancellationToken.None);
        foreach (var account in PartnershipFile.DemoAccounts().Where(a => a.Partnership == like))
        {
            await importer.AddMember(slug, account with { Partnership = slug }, WebVisitor.Password, CancellationToken.None);
        }

        var entry = await app.App.Services.GetRequiredService<PartnershipDirectory>().Find(slug, CancellationToken.None);
        var world = new World(app, entry!) { Prefix = PrefixOf(file, number) };
        var members = await world.Read(db => db.Members.OrderBy(m => m.Id).ToListAsync());
        world._members = members.GroupBy(m => m.Role).ToDictionary(g => g.Key, g => g.First());
        return world;
    }

    // No two partnerships begin their references alike.
    private static string PrefixOf(PartnershipFile file, int number) =>
        $"{file.ReferencePrefix}{(char)('A' + (number / 676 % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}";

    private AsyncServiceScope Open(Action<CurrentUser> who)
    {
        var scope = _app.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(Partnership.Id);
        who(scope.ServiceProvider.GetRequiredService<CurrentUser>());
        return scope;
    }
}
