using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>Who signs, who may act for them, and who is told (C-09, C-13). Asked to sign and told are never the same list .</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class SignOffPeople(ICaseReviewDb db, TimeProvider clock)
{
    private DateOnly Today => UkClock.DateOf(clock.GetUtcNow());

    /// <summary>The accountable officers of the safeguarding partners.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>One for each partner that has one, by name of the partner.</returns>
    public async Task<IReadOnlyList<AskedToSign>> Signatories(CancellationToken ct)
    {
        var officers = await Current(Role.AccountableOfficer, ct);
        var partners = await db.Agencies.AsNoTracking().CurrentOn(Today).Where(x => x.SafeguardingPartner).ToListAsync(ct);
        return
        [
            .. from partner in partners
               let officer = officers.FirstOrDefault(x => x.AgencyId == partner.Id)
               where officer is not null
               orderby partner.Name
               select new AskedToSign(officer.Id, officer.Name, officer.Post, officer.Email, partner.Name),
        ];
    }

    /// <summary>Safeguarding partners for which nobody can be asked.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Names of the partners.</returns>
    public async Task<IReadOnlyList<string>> PartnersWithoutOfficer(CancellationToken ct)
    {
        var asked = await Signatories(ct);
        var partners = await db.Agencies.AsNoTracking().CurrentOn(Today).Where(x => x.SafeguardingPartner).Select(x => x.Name).ToListAsync(ct);
        return [.. partners.Except(asked.Select(x => x.Body)).Order()];
    }

    /// <summary>The deputies whose nomination for an officer runs today.</summary>
    /// <param name="officerId">The officer.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The deputies.</returns>
    public async Task<IReadOnlyList<Deputy>> DeputiesFor(Guid officerId, CancellationToken ct)
    {
        var today = Today;
        return [.. (await AllDeputiesFor(officerId, ct)).Where(x => x.From <= today && (x.Until is null || x.Until >= today))];
    }

    /// <summary>One nominated deputy of an officer, whether or not the nomination runs: the rule says why not.</summary>
    /// <param name="officerId">The officer.</param>
    /// <param name="deputyId">The deputy, as chosen on a page.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The deputy with the dates of the nomination.</returns>
    /// <exception cref="NotFound">They are not nominated for that officer.</exception>
    public async Task<Deputy> Deputy(Guid officerId, Guid deputyId, CancellationToken ct) =>
        (await AllDeputiesFor(officerId, ct)).Where(x => x.MemberId == deputyId).OrderByDescending(x => x.From).FirstOrDefault() ?? throw new NotFound("deputy");

    /// <summary>Those to be told, in some roles.</summary>
    /// <param name="ct">Cancels.</param>
    /// <param name="roles">The roles.</param>
    /// <returns>Recipients.</returns>
    public async Task<IReadOnlyList<Recipient>> Holding(CancellationToken ct, params Role[] roles)
    {
        var recipients = new List<Recipient>();
        foreach (var role in roles)
        {
            recipients.AddRange((await Current(role, ct)).Select(x => new Recipient(x.Name, x.Email, x.Post, x.MemberId, x.AgencyId)));
        }

        return recipients;
    }

    private async Task<List<Member>> Current(Role role, CancellationToken ct)
    {
        var today = Today;
        return await db.Members.AsNoTracking().Holding(today, role).OrderBy(x => x.Id).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Deputy>> AllDeputiesFor(Guid officerId, CancellationToken ct)
    {
        var officer = new MemberId(officerId);
        var nominations = await db.Nominations.AsNoTracking().Where(x => x.OfficerId == officer).ToListAsync(ct);
        var ids = nominations.Select(x => x.DeputyId.Value).ToList();
        var members = await db.Members.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct);
        return [.. nominations.Where(x => members.ContainsKey(x.DeputyId.Value)).Select(x => Nominated(x, members[x.DeputyId.Value]))];
    }

    private static Deputy Nominated(DeputyNomination nomination, Member member) =>
        new(member.Id, member.Name, member.Post, member.Email, nomination.From, nomination.Until);
}
