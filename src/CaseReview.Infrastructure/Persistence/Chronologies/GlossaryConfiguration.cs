using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Chronologies;

internal sealed class GlossaryConfiguration : IEntityTypeConfiguration<Glossary>
{
    public void Configure(EntityTypeBuilder<Glossary> table)
    {
        table.ToTable("glossaries");
        table.Property(x => x.Lines).HasMaxLength(Glossary.MaxLength);
        table.Property(x => x.Agencies).HasMaxLength(Glossary.MaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();
    }
}
