using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> table)
    {
        table.ToTable("notifications");
        table.Property(x => x.DiscussedBy).HasMaxLength(500);
        table.Property(x => x.DeciderName).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.DeciderRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.PanelReference).HasMaxLength(Notification.ReferenceMaxLength);
        table.ComplexProperty(x => x.NotMet);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Answers).WithOne().HasForeignKey(x => new { x.PartnershipId, x.NotificationId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();
    }
}

internal sealed class LimbAnswerConfiguration : IEntityTypeConfiguration<LimbAnswer>
{
    public void Configure(EntityTypeBuilder<LimbAnswer> table) => table.ToTable("limb_answers");
}
