using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Chronologies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Chronologies;

internal sealed class EntryNoteConfiguration : IEntityTypeConfiguration<EntryNote>
{
    public void Configure(EntityTypeBuilder<EntryNote> table)
    {
        table.ToTable("entry_notes");
        table.Property(x => x.Text).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.WrittenBy).HasMaxLength(ReturnText.ShortMaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Request, x.Entry }).IsUnique();
    }
}

internal sealed class KeyPracticeEpisodeConfiguration : IEntityTypeConfiguration<KeyPracticeEpisode>
{
    public void Configure(EntityTypeBuilder<KeyPracticeEpisode> table)
    {
        table.ToTable("key_practice_episodes");
        table.Property(x => x.Title).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.WhyItMatters).HasMaxLength(ReturnText.LineMaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}
