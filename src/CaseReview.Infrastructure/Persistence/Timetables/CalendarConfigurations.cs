using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Timetables;

internal sealed class PublishedHolidayConfiguration : IEntityTypeConfiguration<PublishedHoliday>
{
    public void Configure(EntityTypeBuilder<PublishedHoliday> table)
    {
        table.ToTable("published_holidays");
        table.HasKey(x => x.Date);
        table.Property(x => x.Name).HasMaxLength(BankHolidayList.NameMaxLength);
        table.Ignore(x => x.Day);
    }
}

internal sealed class HolidayImportConfiguration : IEntityTypeConfiguration<HolidayImport>
{
    public void Configure(EntityTypeBuilder<HolidayImport> table)
    {
        table.ToTable("holiday_imports");
        table.HasKey(x => x.Id);
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Property(x => x.By).HasMaxLength(200);
        table.Property(x => x.Source).HasMaxLength(300);
        table.HasIndex(x => x.At);
    }
}

internal sealed class OfficeClosureConfiguration : IEntityTypeConfiguration<OfficeClosure>
{
    public void Configure(EntityTypeBuilder<OfficeClosure> table)
    {
        table.ToTable("office_closures");
        table.Property(x => x.Name).HasMaxLength(OfficeClosure.NameMaxLength);
        table.Ignore(x => x.Day);
        table.HasIndex(x => new { x.PartnershipId, x.Date }).IsUnique();
    }
}

internal sealed class AppliedCalendarConfiguration : IEntityTypeConfiguration<AppliedCalendar>
{
    public void Configure(EntityTypeBuilder<AppliedCalendar> table) => table.ToTable("applied_calendars");
}

internal sealed class CalendarAlarmConfiguration : IEntityTypeConfiguration<CalendarAlarm>
{
    public void Configure(EntityTypeBuilder<CalendarAlarm> table)
    {
        table.ToTable("calendar_alarms");
        table.HasKey(x => new { x.KnownUntil, x.UserId });
    }
}
