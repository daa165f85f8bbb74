using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Timetables;

internal sealed class RuleSetVersionConfiguration : IEntityTypeConfiguration<RuleSetVersion>
{
    public void Configure(EntityTypeBuilder<RuleSetVersion> table)
    {
        table.ToTable("rule_set_versions");
        table.Property(x => x.Label).HasMaxLength(RuleSetVersion.NameMaxLength);
        table.Property(x => x.Name).HasMaxLength(RuleSetVersion.NameMaxLength);
        table.Property(x => x.Author).HasMaxLength(200);
        table.Property(x => x.PublishedBy).HasMaxLength(200);
        table.Property(x => x.Reason).HasMaxLength(RuleSetVersion.ReasonMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.Publication }).IsUnique();
    }
}
