using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// Gathers what people are to be told in their next digest, in the transaction of the act that it tells of. <see cref="SendDigests"/> sends it.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="user">In whose partnership.</param>
/// <param name="walls">Who is shut out of a case.</param>
/// <param name="clock">Today.</param>
public sealed class Digests(ICaseReviewDb db, ICurrentUser user, CaseWalls walls, TimeProvider clock)
{
    // One sweep asks for the same people again and again.
    private readonly Dictionary<Role, List<Member>> _inOffice = [];
    private List<Agency>? _agencies;

    /// <summary>
    /// Notes a line for each of those whom a rule names; where nobody holds such a role, for the manager. A person in two of these capacities gets one
    /// line. Reviewers and legal advisers hear only of cases that they were added to, and nobody of a case that they are shut out of.
    /// </summary>
    /// <param name="matter">What they are told.</param>
    /// <param name="named">Roles, and agencies as "agency:" with their code.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Gather(DigestMatter matter, IReadOnlyList<string> named, CancellationToken ct)
    {
        var people = await People(matter.CaseId, named, ct);
        if (people.Count == 0)
        {
            people = await People(matter.CaseId, [nameof(Role.BusinessUnitManager)], ct);
        }

        Note(matter, people);
    }

    /// <summary>Notes a line for each of some people. A person in two capacities gets one line.</summary>
    /// <param name="matter">What they are told.</param>
    /// <param name="people">Who.</param>
    public void Note(DigestMatter matter, IEnumerable<Recipient> people)
    {
        var (now, waiting) = (clock.GetUtcNow(), db.Set<DigestLine>());
        foreach (var to in people.DistinctBy(x => x.Email, StringComparer.OrdinalIgnoreCase))
        {
            var same = waiting.Local.FirstOrDefault(x => x.MessageId is null && x.CaseId == matter.CaseId && x.What == matter.What && x.To.Has(to.Email));
            if (same is { Late: false } && matter.Late)
            {
                waiting.Remove(same);
                same = null;
            }

            if (same is null)
            {
                waiting.Add(DigestLine.Write(user.PartnershipId, matter, to, now));
            }
        }
    }

    /// <summary>Those whom a rule names, without anybody in their place.</summary>
    /// <param name="caseId">The case; whoever is shut out of it is left out.</param>
    /// <param name="named">Roles, and agencies as "agency:" with their code.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The people; none where nobody is held.</returns>
    public async Task<IReadOnlyList<Recipient>> Named(Guid caseId, IReadOnlyList<string> named, CancellationToken ct) => await People(caseId, named, ct);

    private async Task<List<Recipient>> People(Guid caseId, IReadOnlyList<string> named, CancellationToken ct)
    {
        var people = new List<Recipient>();
        foreach (var name in named)
        {
            people.AddRange(name.StartsWith(DeadlineRule.AgencyPrefix, StringComparison.Ordinal)
                ? await OfAgency(name[DeadlineRule.AgencyPrefix.Length..], caseId, ct)
                : (await Holding(Enum.Parse<Role>(name), caseId, ct)).Select(x => x.AsRecipient()));
        }

        return people;
    }

    private async Task<IReadOnlyList<Member>> Holding(Role role, Guid caseId, CancellationToken ct)
    {
        var shut = await walls.ShutOutOf(caseId, ct);
        var members = (await InOffice(role, ct)).Where(x => !shut.Contains(x.MemberId)).ToList();
        if (role is not (Role.Reviewer or Role.LegalAdviser) || members.Count == 0)
        {
            return members;
        }

        var added = await db.Set<CasePerson>().AsNoTracking().Where(x => x.CaseId == caseId).Select(x => x.MemberId).ToListAsync(ct);
        return [.. members.Where(x => added.Contains(x.MemberId))];
    }

    private async Task<List<Member>> InOffice(Role role, CancellationToken ct)
    {
        if (!_inOffice.TryGetValue(role, out var members))
        {
            _inOffice[role] = members = await db.InOffice(UkClock.DateOf(clock.GetUtcNow()), ct, role);
        }

        return members;
    }

    private async Task<IReadOnlyList<Recipient>> OfAgency(string code, Guid caseId, CancellationToken ct)
    {
        _agencies ??= await db.Agencies.AsNoTracking().ToListAsync(ct);
        if (_agencies.Find(x => x.Code == code) is not { } agency)
        {
            return [];
        }

        var leads = (await Holding(Role.SafeguardingLead, caseId, ct)).Where(x => x.AgencyId == agency.Id).Select(x => x.AsRecipient()).ToList();
        return leads.Count > 0 || agency.ContactEmail.Length == 0
            ? leads
            : [new Recipient(agency.ContactName, agency.ContactEmail, $"contact at {agency.Name}", AgencyId: agency.Id, Agency: agency.Name)];
    }
}
