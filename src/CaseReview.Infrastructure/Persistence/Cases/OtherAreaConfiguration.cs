using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Cases;

internal sealed class OtherAreaConfiguration : IEntityTypeConfiguration<OtherArea>
{
    public void Configure(EntityTypeBuilder<OtherArea> table)
    {
        table.ToTable("other_areas");
        table.Property(x => x.Partnership).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Contact).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ContactDetails).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.TheirReference).HasMaxLength(NamedPerson.MaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}
