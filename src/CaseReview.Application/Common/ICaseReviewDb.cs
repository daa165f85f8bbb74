using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Common;

/// <summary>The aggregate roots, already narrowed to the partnership of the unit of work. No repositories: handlers query and save through it.</summary>
public interface ICaseReviewDb
{
    /// <summary>Addresses of partnerships; outside the wall.</summary>
    DbSet<Partnership> Partnerships { get; }

    /// <summary>The partnership's words, colours and rules.</summary>
    DbSet<PartnershipProfile> Profiles { get; }

    /// <summary>Agencies.</summary>
    DbSet<Agency> Agencies { get; }

    /// <summary>Members.</summary>
    DbSet<Member> Members { get; }

    /// <summary>Nominations of deputies.</summary>
    DbSet<DeputyNomination> Nominations { get; }

    /// <summary>Cases.</summary>
    DbSet<Case> Cases { get; }

    /// <summary>Requests for returns from agencies, with what came back.</summary>
    DbSet<ReturnRequest> ReturnRequests { get; }

    /// <summary>The audit trail; written by the save interceptor, read by the history.</summary>
    DbSet<AuditEntry> AuditEntries { get; }

    /// <summary>Who opened which case when.</summary>
    DbSet<AccessEntry> AccessEntries { get; }

    /// <summary>Any mapped entity that belongs to the partnership.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The set.</returns>
    DbSet<T> Set<T>()
        where T : class;

    /// <summary>Saves everything in one transaction: changes, audit, side effects queued by event handlers.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Rows written.</returns>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Does work in one transaction, for what must hold a lock from reading to saving.</summary>
    /// <typeparam name="T">Its answer.</typeparam>
    /// <param name="work">The work; it saves.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The answer, once committed.</returns>
    Task<T> InTransaction<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>The profile with its row locked until the transaction ends, so that references stay gap-free.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The locked profile.</returns>
    Task<PartnershipProfile> LockProfile(CancellationToken ct);
}
