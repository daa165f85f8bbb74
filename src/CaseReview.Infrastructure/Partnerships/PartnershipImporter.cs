using System.Text.Json.Nodes;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Identity;
using CaseReview.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>Brings partnerships and accounts in from files: all of a file, or nothing.</summary>
/// <param name="scopes">Opens a unit of work for each partnership.</param>
/// <param name="national">What no file may loosen.</param>
/// <param name="clock">The time of creation.</param>
public sealed class PartnershipImporter(IServiceScopeFactory scopes, INationalRules national, TimeProvider clock)
{
    private static readonly DateOnly Since = new(2024, 4, 1);

    /// <summary>Adds a partnership, or takes over its newer file. Running cases keep the rules they are pinned to.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when it was added, false when it was there already.</returns>
    public Task<bool> Import(PartnershipFile file, CancellationToken ct) => Begin(file, beginning: null, ct);

    /// <summary>Adds a partnership that is not there yet. One that is stays as its manager has made it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when it was added.</returns>
    public Task<bool> Add(PartnershipFile file, CancellationToken ct) => Begin(file, (_, _) => Task.CompletedTask, ct);

    /// <summary>The same, with what else belongs to the beginning of a new partnership; one that is there already then stays as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="beginning">What else is done in the partnership's own unit of work before all is committed; null to take over a newer file.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when it was added, false when it was there already.</returns>
    internal async Task<bool> Begin(PartnershipFile file, Func<IServiceProvider, Partnership, Task>? beginning, CancellationToken ct)
    {
        var rules = RuleSet.Parse(file.RuleSet?.ToJsonString() ?? throw new InvalidOperationException("The file has no ruleSet."));
        rules.CheckAgencies([.. file.Agencies.Select(a => a.Code)]);
        NationalFloor.Check(rules, national.Rules);
        IReadOnlyList<RuleSet> closed = [.. file.ClosedRuleSets.Select(one => RuleSet.Parse(one.ToJsonString()))];

        var known = await Find(file.Slug, ct);
        if (known is not null && beginning is not null)
        {
            return false;
        }

        var partnership = known ?? Partnership.Add(file.Slug, file.Name, clock.GetUtcNow());
        await using var scope = Open(partnership, out var db);
        return await db.InTransaction(
            async () =>
            {
                db.Entry(partnership).State = known is null ? EntityState.Added : EntityState.Unchanged;
                partnership.Rename(file.Name);
                partnership.BeginReferencesWith(file.ReferencePrefix);
                await TakeOver(db, file, [.. closed, rules], partnership, ct);
                if (beginning is not null)
                {
                    await beginning(scope.ServiceProvider, partnership);
                    await db.SaveChangesAsync(ct);
                }

                return known is null;
            },
            ct);
    }

    /// <summary>Adds an account with its membership; does nothing when the account is there already.</summary>
    /// <param name="slug">Partnership.</param>
    /// <param name="account">Who.</param>
    /// <param name="password">Password of the account.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task AddMember(string slug, DemoAccount account, string password, CancellationToken ct)
    {
        await using var outside = scopes.CreateAsyncScope();
        var partnership = await outside.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Partnerships.SingleAsync(p => p.Slug == slug, ct);
        await using var scope = Open(partnership, out var db);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(account.Email) is not null)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var user = await AddUser(users, account.Email, account.Name, password, now);
        var agencyId = account.Agency is null ? (Guid?)null : await db.Agencies.Where(a => a.Code == account.Agency).Select(a => a.Id).SingleAsync(ct);
        db.Add(new Membership { UserId = user.Id, PartnershipId = partnership.Id });
        var number = 1 + (await db.Members.MaxAsync(m => (int?)m.Number, ct) ?? 0);
        var facts = new MemberFacts(account.Name, account.Email, account.Post, account.Role, agencyId, Since);
        var member = Member.Add(partnership.Id, user.Id, number, facts, Actor.System, now);
        member.Join(Actor.System, now);
        db.Add(member);
        if (account.Role is Role.NominatedDeputy && await db.Members.FirstOrDefaultAsync(m => m.Role == Role.AccountableOfficer && m.AgencyId == agencyId, ct) is { } officer)
        {
            db.Add(DeputyNomination.Record(partnership.Id, officer.MemberId, member.MemberId, Since, null, "Letter of nomination", Actor.System, now));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adds a platform administrator, or does nothing when the account is there already.</summary>
    /// <param name="email">Address.</param>
    /// <param name="password">Password.</param>
    /// <returns>True when it was added.</returns>
    public async Task<bool> AddAdministrator(string email, string password)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(email) is not null)
        {
            return false;
        }

        await AddUser(users, email, "Platform administrator", password, clock.GetUtcNow(), administrator: true);
        return true;
    }

    /// <summary>Writes a partnership as a file that <see cref="Import"/> takes.</summary>
    /// <param name="slug">Which.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file's text.</returns>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public async Task<string> Export(string slug, CancellationToken ct)
    {
        await using var outside = scopes.CreateAsyncScope();
        var partnership = await outside.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Partnerships.SingleOrDefaultAsync(p => p.Slug == slug, ct)
            ?? throw new InvalidOperationException($"There is no partnership {slug}.");
        await using var scope = Open(partnership, out var db);
        var profile = await db.Profiles.SingleAsync(ct);
        var agencies = await db.Agencies.OrderBy(a => a.Code).ToListAsync(ct);
        var closed = await db.Set<RuleSetVersion>().Where(v => v.InForceUntil != null).OrderBy(v => v.Number).Select(v => v.Json).ToListAsync(ct);
        var rules = await db.RulesInForce(UkClock.DateOf(clock.GetUtcNow())).Select(v => v.Json).FirstAsync(ct);
        return new PartnershipFile
        {
            Slug = slug,
            Name = partnership.Name,
            ReferencePrefix = profile.ReferencePrefix,
            GroupName = profile.Words[Term.Group],
            BusinessUnitName = profile.Words[Term.BusinessUnit],
            IndependentChairName = profile.Words[Term.IndependentChair],
            Telephone = profile.Telephone,
            Accent = profile.Accent,
            Labels = profile.Words.Own,
            Agencies = [.. agencies.Select(a => new AgencyRow(
                a.Code, a.Name, a.Letters, a.Colour, a.CountingGroup, a.Expected, a.SafeguardingPartner, a.From, a.Until)
            {
                ContactName = NullIfEmpty(a.ContactName), ContactEmail = NullIfEmpty(a.ContactEmail),
                SeniorOfficerName = NullIfEmpty(a.SeniorOfficerName), SeniorOfficerEmail = NullIfEmpty(a.SeniorOfficerEmail),
            })],
            RuleSet = JsonNode.Parse(rules),
            ClosedRuleSets = [.. closed.Select(one => JsonNode.Parse(one)!)],
            Quorum = JsonNode.Parse(profile.QuorumJson),
            Arrangements = JsonNode.Parse(profile.ArrangementsJson),
            Templates = [.. (await ReturnTemplateFiles.Published(db, ct)).Select(x => JsonNode.Parse(x.Json)!)],
        }.Write();
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static async Task<User> AddUser(UserManager<User> users, string email, string name, string password, DateTimeOffset now, bool administrator = false)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(now),
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            Name = name,
            IsPlatformAdministrator = administrator,
        };
        var made = await users.CreateAsync(user, password);
        return made.Succeeded ? user : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
    }

    private async Task TakeOver(CaseReviewDbContext db, PartnershipFile file, IReadOnlyList<RuleSet> rules, Partnership partnership, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (quorum, arrangements) = (file.Quorum?.ToJsonString() ?? "{}", Arrangements.Parse(file.Arrangements?.ToJsonString() ?? "{}"));
        var profile = await db.Profiles.SingleOrDefaultAsync(ct);
        if (profile is null)
        {
            db.Add(PartnershipProfile.SetUp(partnership.Id, file.Words, quorum, arrangements, now));
        }
        else
        {
            profile.Apply(file.Words, quorum, arrangements);
        }

        await RuleSetFiles.TakeOver(db, partnership.Id, rules, now, ct);
        await ReturnTemplateFiles.TakeOver(db, partnership.Id, file.Forms(), now, ct);
        var agencies = await db.Agencies.ToDictionaryAsync(a => a.Code, ct);
        foreach (var row in file.Agencies)
        {
            if (agencies.TryGetValue(row.Code, out var agency))
            {
                agency.Change(agency.Facts with
                {
                    Name = row.Name,
                    Letters = row.Letters,
                    Colour = row.Colour,
                    CountingGroup = row.CountingGroup,
                    Expected = row.Expected,
                    SafeguardingPartner = row.SafeguardingPartner,
                    From = row.From,
                    Until = row.Until,
                }, Actor.System);
            }
            else
            {
                db.Add(Agency.Add(partnership.Id, row.Code, row.Facts(), Actor.System, now));
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<Partnership?> Find(string slug, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Partnerships.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, ct);
    }

    private AsyncServiceScope Open(Partnership partnership, out CaseReviewDbContext db)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(partnership.Id);
        scope.ServiceProvider.GetRequiredService<Application.Common.CurrentUser>().ActAsSystem(partnership.Id);
        db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        return scope;
    }
}
