using System.Globalization;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Infrastructure.Persistence.Criteria;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> table)
    {
        table.ToTable("notifications");
        table.Property(x => x.DiscussedBy).HasMaxLength(500);
        table.Property(x => x.ReviewBody).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReviewDirector).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReviewDirectorRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.DeciderName).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.DeciderRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.PanelReference).HasMaxLength(Notification.ReferenceMaxLength);
        table.Property(x => x.SentRecordedBy).HasMaxLength(500);
        AsWords.Of(table.Property(x => x.AlsoTo), one => one.ToString(), Enum.Parse<NotificationRecipient>);
        table.ComplexProperty(x => x.NotMet);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Answers).WithOne().HasForeignKey(x => new { x.PartnershipId, x.NotificationId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();
    }
}

internal sealed class NotificationRecordConfiguration : IEntityTypeConfiguration<NotificationRecord>
{
    public void Configure(EntityTypeBuilder<NotificationRecord> table)
    {
        table.ToTable("notification_records");
        AsWords.Of(table.Property(x => x.Children), number => number.ToString(CultureInfo.InvariantCulture), text => int.Parse(text, CultureInfo.InvariantCulture));
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Answers).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RecordId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();
    }
}

internal sealed class RecordAnswerConfiguration : IEntityTypeConfiguration<RecordAnswer>
{
    public void Configure(EntityTypeBuilder<RecordAnswer> table)
    {
        table.ToTable("record_answers");
        table.Property(x => x.Key).HasMaxLength(60);
    }
}

internal sealed class LimbAnswerConfiguration : IEntityTypeConfiguration<LimbAnswer>
{
    public void Configure(EntityTypeBuilder<LimbAnswer> table) => table.ToTable("limb_answers");
}
