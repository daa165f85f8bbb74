using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.AccuracyRounds;

internal sealed class AccuracyRoundConfiguration : IEntityTypeConfiguration<AccuracyRound>
{
    public void Configure(EntityTypeBuilder<AccuracyRound> table)
    {
        table.ToTable("accuracy_rounds");
        table.Property(x => x.OpenedBy).HasMaxLength(200);
        table.Property(x => x.ClosedBy).HasMaxLength(200);
        table.Ignore(x => x.IsOpen);
        table.HasMany(x => x.Readers).WithOne().HasForeignKey("PartnershipId", "RoundId");
        table.HasOne<RapidReviewReport>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReportId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.ReportId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}

internal sealed class AccuracyReaderConfiguration : IEntityTypeConfiguration<AccuracyReader>
{
    public void Configure(EntityTypeBuilder<AccuracyReader> table)
    {
        table.ToTable("accuracy_readers");
        table.Property<Guid>("RoundId");
        table.Property(x => x.Person).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.Role).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.Agency).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.Email).HasMaxLength(Recipient.EmailMaxLength);
        table.Property(x => x.TakenOffReason).HasMaxLength(AccuracyRound.ReasonMaxLength);
        table.Ignore(x => x.IsAwaited);
        table.HasIndex("PartnershipId", "RoundId", "Number").IsUnique();
    }
}

internal sealed class ReportCommentConfiguration : IEntityTypeConfiguration<ReportComment>
{
    public void Configure(EntityTypeBuilder<ReportComment> table)
    {
        table.ToTable("report_comments");
        table.Property(x => x.Heading).HasMaxLength(200);
        table.Property(x => x.Quote).HasMaxLength(ReportComment.QuoteMaxLength);
        table.Property(x => x.Text).HasMaxLength(ReportComment.TextMaxLength);
        table.Property(x => x.Answer).HasMaxLength(ReportComment.TextMaxLength);
        table.Property(x => x.MadeBy).HasMaxLength(200);
        table.Property(x => x.MadeByRole).HasMaxLength(450);
        table.Property(x => x.AnsweredBy).HasMaxLength(200);
        table.HasOne<RapidReviewReport>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReportId }).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<AccuracyRound>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.RoundId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.ReportId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.ReportId, x.Once }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}
