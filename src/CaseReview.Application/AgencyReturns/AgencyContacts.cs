using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Who speaks for which agency on a day: its safeguarding lead, and its member of the group.</summary>
/// <param name="members">The members current on that day.</param>
/// <param name="agencies">The agencies, for those that have named a contact and no lead.</param>
/// <param name="on">The day, a UK date.</param>
public sealed class AgencyContacts(IReadOnlyCollection<Member> members, IReadOnlyCollection<Agency> agencies, DateOnly on)
{
    /// <summary>Agencies with a senior officer who may hear of the case.</summary>
    public IReadOnlyCollection<Agency> WithOfficer { get; init; } = [];

    /// <summary>The safeguarding lead of an agency; without one, the contact that it has named.</summary>
    /// <param name="agencyId">The agency.</param>
    /// <returns>The lead; null when none is known.</returns>
    public ReturnContact? LeadOf(Guid agencyId) => Of(agencyId, Role.SafeguardingLead) ?? agencies
        .Where(x => x.Id == agencyId && x.ContactEmail.Length > 0).Select(x => new ReturnContact(x.ContactName, x.ContactEmail, null)).FirstOrDefault();

    /// <summary>The agency's member of the group, a named contact for chasing (D-RR-07).</summary>
    /// <param name="agencyId">The agency.</param>
    /// <returns>The member; null when it has no seat.</returns>
    public ReturnContact? GroupMemberOf(Guid agencyId) => Of(agencyId, Role.GroupMember);

    /// <summary>The agency's senior officer, as its page of the settings has them (D-ESC-01).</summary>
    /// <param name="agencyId">The agency.</param>
    /// <returns>The senior officer; null when none is held.</returns>
    public ReturnContact? SeniorOfficerOf(Guid agencyId) =>
        WithOfficer.Where(x => x.Id == agencyId).Select(x => new ReturnContact(x.SeniorOfficerName, x.SeniorOfficerEmail)).FirstOrDefault();

    private ReturnContact? Of(Guid agencyId, Role role) =>
        members.Where(x => x.AgencyId == agencyId && x.RolesOn(on).Contains(role)).OrderBy(x => x.Name).Select(x => new ReturnContact(x.Name, x.Email, x.Id)).FirstOrDefault();
}

/// <summary>Finds the contacts of agencies.</summary>
internal static class AgencyContactQueries
{
    /// <summary>Everybody who speaks for an agency on a UK date, without those who are shut out of the case .</summary>
    public static async Task<AgencyContacts> AgencyContacts(this ICaseReviewDb db, CaseWalls walls, Guid caseId, DateOnly on, CancellationToken ct)
    {
        var shut = await walls.ShutOutOf(caseId, ct);
        var members = await db.Members.AsNoTracking().Holding(on, Role.SafeguardingLead, Role.GroupMember).ToListAsync(ct);
        var (agencies, withOfficer) = (new List<Agency>(), new List<Agency>());
        foreach (var agency in await db.Agencies.AsNoTracking().Where(x => x.ContactEmail != "" || x.SeniorOfficerEmail != "").ToListAsync(ct))
        {
            if (agency.ContactEmail.Length > 0 && await walls.ShutOut(caseId, new Recipient(agency.ContactName, agency.ContactEmail, ""), ct) is null)
            {
                agencies.Add(agency);
            }

            if (agency.SeniorOfficerEmail.Length > 0 && await walls.ShutOut(caseId, new Recipient(agency.SeniorOfficerName, agency.SeniorOfficerEmail, ""), ct) is null)
            {
                withOfficer.Add(agency);
            }
        }

        return new([.. members.Where(x => !shut.Contains(x.MemberId))], agencies, on) { WithOfficer = withOfficer };
    }
}
