using CaseReview.Domain.Cases;
using CaseReview.Domain.LegalAdvices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.LegalAdvices;

internal sealed class LegalAdviceConfiguration : IEntityTypeConfiguration<LegalAdvice>
{
    public void Configure(EntityTypeBuilder<LegalAdvice> table)
    {
        table.ToTable("legal_advices");
        table.Property(x => x.AskedBy).HasMaxLength(500);
        table.Property(x => x.GivenBy).HasMaxLength(500);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}
