using CaseReview.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Common;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> table)
    {
        table.ToTable("audit_entries");
        table.Property(x => x.EventName).HasMaxLength(120);
        table.Property(x => x.ActorName).HasMaxLength(200);
        table.Property(x => x.ActorRole).HasMaxLength(200);
        table.Property(x => x.IdentifiedBy).HasMaxLength(100);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.At });
    }
}

internal sealed class AccessEntryConfiguration : IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<AccessEntry> table)
    {
        table.ToTable("access_entries");
        table.HasIndex(x => new { x.PartnershipId, x.InformationRequestId });
        table.Property(x => x.What).HasMaxLength(100);
        table.Property(x => x.ActorName).HasMaxLength(200);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.At });
    }
}
