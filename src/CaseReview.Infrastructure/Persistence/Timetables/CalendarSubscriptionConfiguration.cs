using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Timetables;

internal sealed class CalendarSubscriptionConfiguration : IEntityTypeConfiguration<CalendarSubscription>
{
    public void Configure(EntityTypeBuilder<CalendarSubscription> table)
    {
        table.ToTable("calendar_subscriptions");
        table.Property(x => x.TokenHash).HasMaxLength(64);
        table.HasIndex(x => new { x.PartnershipId, x.TokenHash }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.MemberId });
    }
}
