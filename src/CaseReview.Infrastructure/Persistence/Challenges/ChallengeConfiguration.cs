using CaseReview.Domain.Cases;
using CaseReview.Domain.Challenges;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Challenges;

internal sealed class ChallengeConfiguration : IEntityTypeConfiguration<Challenge>
{
    public void Configure(EntityTypeBuilder<Challenge> table)
    {
        table.ToTable("challenges");
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasOne<Agency>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.AgencyId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}
