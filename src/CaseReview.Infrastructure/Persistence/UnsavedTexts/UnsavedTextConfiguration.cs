using CaseReview.Domain.Cases;
using CaseReview.Domain.UnsavedTexts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.UnsavedTexts;

internal sealed class UnsavedTextConfiguration : IEntityTypeConfiguration<UnsavedText>
{
    public void Configure(EntityTypeBuilder<UnsavedText> table)
    {
        table.ToTable("unsaved_texts");
        table.Property(x => x.Whose).HasMaxLength(UnsavedText.WhoseMaxLength);
        table.Property(x => x.Place).HasMaxLength(UnsavedText.PlaceMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.RecordId, x.Whose, x.Place, x.Opening }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.KeptAt });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.NoAction);
    }
}
