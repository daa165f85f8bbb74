using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.SignOffs;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>Whom a report goes to for signature, and what stands in the way.</summary>
/// <param name="Asked">One for each partner for which somebody can sign, by name of the partner.</param>
/// <param name="Missing">Sentences, one for each partner for which nobody can.</param>
public sealed record PartnersToSign(IReadOnlyList<AskedToSign> Asked, IReadOnlyList<string> Missing);

/// <summary>
/// Who signs, who may act for them, and who is told (C-09, C-13). Asked to sign and told are never the same list (X-11), and nobody is asked who is shut
/// out of the case (X-16).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="walls">Who is shut out of a case.</param>
/// <param name="clock">Today.</param>
public sealed partial class SignOffPeople(ICaseReviewDb db, CaseWalls walls, TimeProvider clock)
{
    private DateOnly Today => UkClock.DateOf(clock.GetUtcNow());

    /// <summary>
    /// Who signs for each body: its accountable officer; where they are shut out of the case, another one, and else a nominated deputy. After a referral it is
    /// the body that decides under each law (H-RR-08), which may sign through the contact it has named.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Who is asked, and for which bodies nobody can be.</returns>
    public async Task<PartnersToSign> Partners(Guid caseId, CancellationToken ct)
    {
        var shut = await walls.ShutOutOf(caseId, ct);
        var officers = await Current(Role.AccountableOfficer, ct);
        var (asked, missing) = (new List<AskedToSign>(), new List<string>());
        foreach (var partner in await Bodies(caseId, ct))
        {
            var seat = officers.Where(x => x.AgencyId == partner.Id).ToList();
            if (seat.Count == 0 && partner is { SafeguardingPartner: false, ContactEmail.Length: > 0 })
            {
                if (await walls.ShutOut(caseId, new Recipient(partner.ContactName, partner.ContactEmail, "Chair"), ct) is not null)
                {
                    missing.Add($"The contact of {partner.Name} is shut out of this case: add another contact or their {Vocabulary.Word(Term.AccountableOfficer)} first.");
                    continue;
                }

                asked.Add(new AskedToSign(partner.Id, partner.ContactName, "Chair", partner.ContactEmail, partner.Name));
            }
            else if (seat.Count == 0)
            {
                missing.Add($"Nobody can sign for {partner.Name}: add their {Vocabulary.Word(Term.AccountableOfficer)}{(partner.SafeguardingPartner ? "" : " or a contact")} first.");
            }
            else if (seat.Find(x => !shut.Contains(x.MemberId)) is { } officer)
            {
                asked.Add(AskedFor(officer, partner));
            }
            else if (await DeputyOf(seat, null, caseId, asked, ct) is { } deputy)
            {
                asked.Add(AskedFor(seat[0], partner) with { Deputy = deputy });
            }
            else
            {
                missing.Add(
                    $"Everybody who could sign for {partner.Name} is shut out of this case: add a {Vocabulary.Word(Term.NominatedDeputy)} or another {Vocabulary.Word(Term.AccountableOfficer)} first.");
            }
        }

        return new PartnersToSign(asked, missing);
    }

    private async Task<IReadOnlyList<Agency>> Bodies(Guid caseId, CancellationToken ct)
    {
        var current = await db.Agencies.AsNoTracking().CurrentOn(Today).OrderBy(x => x.Name).ToListAsync(ct);
        var partners = current.Where(x => x.SafeguardingPartner).ToList();
        if (!await db.Set<RapidReview>().AnyAsync(x => x.CaseId == caseId && x.Basis == RapidReviewBasis.Referral, ct))
        {
            return partners;
        }

        var laws = await db.Cases.Where(x => x.Id == caseId).Select(x => x.ReviewedUnder).SingleAsync(ct);
        var own = (await db.CriteriaArrangements(ct)).Bodies;
        return
        [
            .. laws.SelectMany(law => own.TryGetValue(law, out var code) && current.Find(x => x.Code == code) is { } body ? [body] : partners).DistinctBy(x => x.Id).OrderBy(x => x.Name),
        ];
    }

    /// <summary>
    /// Those who may act today for a signatory: nominated deputies, then other holders of the same office, be it the seat of a partner or a role. Nobody who
    /// signs for somebody else on the same request.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="signatory">For whom.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Without those who are shut out of the case.</returns>
    public async Task<IReadOnlyList<Deputy>> StandInsFor(SignOffRequest request, Signatory signatory, CancellationToken ct) =>
        [.. (await StandInsFor(request.CaseId, signatory.OfficerId, request.OfficeOf(signatory), ct))
            .Where(x => request.Signatories.All(other => other == signatory || other.ActingId != x.MemberId))];

    /// <summary>One of those who may act for a signatory, whether or not a nomination runs: the rule says why not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="signatory">For whom.</param>
    /// <param name="memberId">Who is to act, as chosen on a page.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The person with the dates of the nomination.</returns>
    /// <exception cref="NotFound">They are not nominated for that officer, and hold no such office.</exception>
    /// <exception cref="RuleViolation">They are shut out of the case.</exception>
    public async Task<Deputy> StandIn(SignOffRequest request, Signatory signatory, Guid memberId, CancellationToken ct)
    {
        var found = (await AllDeputiesFor(signatory.OfficerId, ct)).Where(x => x.MemberId == memberId).OrderByDescending(x => x.From).FirstOrDefault()
            ?? (await OthersInOffice(signatory.OfficerId, request.OfficeOf(signatory), ct)).FirstOrDefault(x => x.MemberId == memberId)
            ?? throw new NotFound("deputy");
        RuleViolation.Unless(!(await walls.ShutOutOf(request.CaseId, ct)).Contains(new MemberId(memberId)), $"{found.Name} is shut out of this case and cannot sign.");
        return found;
    }

    /// <summary>Whether a member is shut out of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True while a wall stands.</returns>
    public async Task<bool> IsShutOut(Guid caseId, Guid memberId, CancellationToken ct) => (await walls.ShutOutOf(caseId, ct)).Contains(new MemberId(memberId));

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

    // Nobody signs for two partners, so a deputy who is asked for another one is left out.
    private async Task<Deputy?> DeputyOf(List<Member> seat, Role? office, Guid caseId, List<AskedToSign> asked, CancellationToken ct)
    {
        foreach (var officer in seat)
        {
            if ((await StandInsFor(caseId, officer.Id, office, ct)).FirstOrDefault(x => asked.TrueForAll(y => y.ActingId != x.MemberId)) is { } deputy)
            {
                return deputy;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<Deputy>> StandInsFor(Guid caseId, Guid officerId, Role? office, CancellationToken ct)
    {
        var today = Today;
        var shut = await walls.ShutOutOf(caseId, ct);
        var deputies = (await AllDeputiesFor(officerId, ct)).Where(x => x.From <= today && (x.Until is null || x.Until >= today));
        return [.. deputies.Concat(await OthersInOffice(officerId, office, ct)).DistinctBy(x => x.MemberId).Where(x => !shut.Contains(new MemberId(x.MemberId)))];
    }

    private async Task<List<Member>> Current(Role role, CancellationToken ct)
    {
        var today = Today;
        return await db.Members.AsNoTracking().Holding(today, role).OrderBy(x => x.Id).ToListAsync(ct);
    }

    // Other holders of a role, or other accountable officers of the same partner: also when the one who was asked has left, and has a successor.
    private async Task<IEnumerable<Deputy>> OthersInOffice(Guid officerId, Role? office, CancellationToken ct)
    {
        var today = Today;
        var holders = (await Current(office ?? Role.AccountableOfficer, ct)).Where(x => x.Id != officerId);
        if (office is null)
        {
            var agency = await db.Members.Where(x => x.Id == officerId).Select(x => x.AgencyId).FirstOrDefaultAsync(ct);
            holders = holders.Where(x => agency is not null && x.AgencyId == agency);
        }

        return holders.Select(x => new Deputy(x.Id, x.Name, x.Post, x.Email, today, null));
    }

    private async Task<IReadOnlyList<Deputy>> AllDeputiesFor(Guid officerId, CancellationToken ct)
    {
        var officer = new MemberId(officerId);
        var nominations = await db.Nominations.AsNoTracking().Where(x => x.OfficerId == officer).ToListAsync(ct);
        var ids = nominations.Select(x => x.DeputyId.Value).ToList();
        var members = await db.Members.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct);
        return [.. nominations.Where(x => members.ContainsKey(x.DeputyId.Value)).Select(x => Nominated(x, members[x.DeputyId.Value]))];
    }

    private static AskedToSign AskedFor(Member officer, Agency partner) => new(officer.Id, officer.Name, officer.Post, officer.Email, partner.Name);

    private static Deputy Nominated(DeputyNomination nomination, Member member) =>
        new(member.Id, member.Name, member.Post, member.Email, nomination.From, nomination.Until);
}
