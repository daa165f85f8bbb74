using CaseReview.Domain.Cases;
using CaseReview.Domain.Documents;
using CaseReview.Infrastructure.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Documents;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> table)
    {
        table.ToTable("documents");
        table.Property(x => x.FileName).HasMaxLength(Document.NameMaxLength);
        table.Property(x => x.Sha256).HasMaxLength(64);
        table.Property(x => x.Found).HasMaxLength(Document.FoundMaxLength);
        table.Property(x => x.AddedBy).HasMaxLength(200);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.AddedAt });
        table.HasIndex(x => new { x.PartnershipId, x.AttachedTo });
        table.HasIndex(x => new { x.PartnershipId, x.Scan, x.ScanAfter });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class DocumentContentConfiguration : IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<DocumentContent> table)
    {
        table.ToTable("document_contents");
        table.HasOne<Document>().WithOne().HasForeignKey<DocumentContent>(x => new { x.PartnershipId, x.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
