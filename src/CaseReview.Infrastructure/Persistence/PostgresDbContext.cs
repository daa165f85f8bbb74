using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>The database on PostgreSQL, embedded or external.</summary>
/// <param name="options">Options.</param>
/// <param name="partnership">The partnership of the unit of work.</param>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, PartnershipScope partnership)
    : CaseReviewDbContext(options, partnership)
{
    /// <inheritdoc />
    public override Task<PartnershipProfile> LockProfile(CancellationToken ct) =>
        Profiles.FromSql($"SELECT * FROM partnership_profiles FOR UPDATE").SingleAsync(ct);
}
