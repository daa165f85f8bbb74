using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>Makes partnerships from the national default or from another one's file.</summary>
/// <param name="importer">Brings files in.</param>
/// <param name="clock">The time.</param>
internal sealed class PartnershipFounder(PartnershipImporter importer, TimeProvider clock) : IPartnershipFounder
{
    /// <inheritdoc />
    public async Task Found(NewPartnership wanted, Actor by, CancellationToken ct)
    {
        var start = wanted.CopyOf is { } other ? PartnershipFile.Parse(await importer.Export(other, ct)) : PartnershipFile.NationalDefault();
        var file = start with { Slug = wanted.Slug, Name = wanted.Name, ReferencePrefix = wanted.Prefix, Telephone = "", ClosedRuleSets = [] };
        try
        {
            if (!await importer.Begin(file, (services, partnership) => InviteManager(services, partnership, file, wanted, by, ct), ct))
            {
                throw Taken(wanted);
            }
        }
        catch (DbUpdateException)
        {
            throw Taken(wanted);
        }
    }

    private static RuleViolation Taken(NewPartnership wanted) => new($"A partnership with the name {wanted.Slug} for addresses, or with references that begin {wanted.Prefix}, has just been added by somebody else.");

    private async Task InviteManager(IServiceProvider services, Partnership partnership, PartnershipFile file, NewPartnership wanted, Actor by, CancellationToken ct)
    {
        var (now, db) = (clock.GetUtcNow(), services.GetRequiredService<CaseReviewDbContext>());
        var account = await services.GetRequiredService<IAccounts>().Enrol(wanted.ManagerEmail, wanted.ManagerName, ct);
        var facts = new MemberFacts(
            wanted.ManagerName, wanted.ManagerEmail, file.Words.Labels[Term.BusinessUnitManager], Role.BusinessUnitManager, null, UkClock.DateOf(now));
        var manager = Member.Add(partnership.Id, account, 1, facts, by, now);
        manager.Invite(by);
        db.Add(manager);
    }
}
