using System.Text.Json;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Reports;

internal sealed class RapidReviewReportConfiguration : IEntityTypeConfiguration<RapidReviewReport>
{
    public void Configure(EntityTypeBuilder<RapidReviewReport> table)
    {
        table.ToTable("rapid_review_reports");
        table.Property(x => x.AuthorName).HasMaxLength(200);
        table.Property(x => x.AuthorRole).HasMaxLength(200);
        table.Property(x => x.ExternalAuthorReason).HasMaxLength(RapidReviewReport.CommentsMaxLength);
        table.Ignore(x => x.Outline).Ignore(x => x.WorkingText).Ignore(x => x.LatestVersion).Ignore(x => x.DraftIsFixed);
        AsJson(table.Property(x => x.Asked));
        table.HasMany(x => x.Sections).WithOne().HasForeignKey("PartnershipId", "ReportId");
        table.HasMany(x => x.Versions).WithOne().HasForeignKey("PartnershipId", "ReportId");
        table.HasMany(x => x.Checks).WithOne().HasForeignKey("PartnershipId", "ReportId");
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();
    }

    // What was asked, and what is in a frozen version, is never queried, so it is one text that neither provider can take apart.
    internal static void AsJson<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web),
        text => JsonSerializer.Deserialize<List<T>>(text, JsonSerializerOptions.Web)!,
        new ValueComparer<IReadOnlyList<T>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));
}

internal sealed class ReportSectionConfiguration : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> table)
    {
        table.ToTable("report_sections");
        table.Property<Guid>("ReportId");
        table.Property(x => x.ChangedBy).HasMaxLength(200);
        table.Property(x => x.SourceSeen).HasMaxLength(64);
        table.Ignore(x => x.IsEmpty);
        table.HasIndex("PartnershipId", "ReportId", "Key").IsUnique();
    }
}

internal sealed class ReportVersionConfiguration : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> table)
    {
        table.ToTable("report_versions");
        table.Property<Guid>("ReportId");
        table.Property(x => x.FixedBy).HasMaxLength(200);
        table.Property(x => x.Fingerprint).HasConversion(print => print.Value, text => new Fingerprint(text)).HasMaxLength(64);
        RapidReviewReportConfiguration.AsJson(table.Property(x => x.Sections));
        RapidReviewReportConfiguration.AsJson(table.Property(x => x.Attachments));
        table.HasIndex("PartnershipId", "ReportId", "Number").IsUnique();
    }
}

internal sealed class ReportCheckConfiguration : IEntityTypeConfiguration<ReportCheck>
{
    public void Configure(EntityTypeBuilder<ReportCheck> table)
    {
        table.ToTable("report_checks");
        table.Property<Guid>("ReportId");
        table.Property(x => x.CheckedBy).HasMaxLength(200);
    }
}
