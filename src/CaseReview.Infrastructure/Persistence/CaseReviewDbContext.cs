using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>The database. Provider-neutral mapping; each provider has a derived context and its own migrations.</summary>
/// <param name="options">Options of the provider.</param>
/// <param name="partnership">The partnership of the unit of work; a query of walled rows without one fails.</param>
public abstract class CaseReviewDbContext(DbContextOptions options, PartnershipScope partnership)
    : IdentityUserContext<User, Guid>(options), ICaseReviewDb
{
    private readonly List<Action> _onceCommitted = [];

    /// <inheritdoc />
    public DbSet<Partnership> Partnerships => Set<Partnership>();

    /// <inheritdoc />
    public DbSet<PartnershipProfile> Profiles => Set<PartnershipProfile>();

    /// <inheritdoc />
    public DbSet<Agency> Agencies => Set<Agency>();

    /// <inheritdoc />
    public DbSet<Member> Members => Set<Member>();

    /// <inheritdoc />
    public DbSet<DeputyNomination> Nominations => Set<DeputyNomination>();

    /// <inheritdoc />
    public DbSet<Case> Cases => Set<Case>();

    /// <inheritdoc />
    public DbSet<ReturnRequest> ReturnRequests => Set<ReturnRequest>();

    /// <inheritdoc />
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <inheritdoc />
    public DbSet<AccessEntry> AccessEntries => Set<AccessEntry>();

    /// <summary>Which user belongs to which partnership; outside the wall, so that sign-in can choose.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>The partnership that the filter compares with; a member of the context, so that one compiled model serves all.</summary>
    public PartnershipId CurrentPartnership => partnership.Current;

    /// <inheritdoc />
    public async Task<T> InTransaction<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await using var transaction = await Database.BeginTransactionAsync(ct);
        try
        {
            var answer = await work();
            await transaction.CommitAsync(ct);
            RunOnceCommitted();
            return answer;
        }
        finally
        {
            // What was rolled back is not done by a later save.
            _onceCommitted.Clear();
        }
    }

    /// <summary>Has something done outside the database once what is saved next is committed; never when it is rolled back.</summary>
    /// <param name="act">What to do.</param>
    public void OnceCommitted(Action act) => _onceCommitted.Add(act);

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (Database.CurrentTransaction is null)
            {
                RunOnceCommitted();
            }

            return written;
        }
        catch
        {
            // What was not saved is not done by a later save.
            _onceCommitted.Clear();
            throw;
        }
    }

    /// <inheritdoc />
    public abstract Task<PartnershipProfile> LockProfile(CancellationToken ct);

    private void RunOnceCommitted()
    {
        var acts = _onceCommitted.ToList();
        _onceCommitted.Clear();
        acts.ForEach(act => act());
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        Conventions.KeyByPartnership(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CaseReviewDbContext).Assembly);
        PartnershipFilter.Apply(builder, this);
        Conventions.NameInSnakeCase(builder);
    }
}
