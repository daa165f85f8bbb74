using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Time;

/// <summary>How far a developer's clock is ahead: one row, outside the tenancy wall, empty in production.</summary>
public sealed class ClockOffset
{
    /// <summary>The only key.</summary>
    public const int Only = 1;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; init; } = Only;

    /// <summary>Ticks of 100 nanoseconds ahead of the machine.</summary>
    public long Ticks { get; set; }
}

internal sealed class ClockOffsetConfiguration : IEntityTypeConfiguration<ClockOffset>
{
    public void Configure(EntityTypeBuilder<ClockOffset> table)
    {
        table.ToTable("clock_offsets");
        table.Property(x => x.Id).ValueGeneratedNever();
    }
}
