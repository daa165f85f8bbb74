using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using CaseReview.Infrastructure.Persistence.Criteria;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Submissions;

internal sealed class PanelSubmissionConfiguration : IEntityTypeConfiguration<PanelSubmission>
{
    public void Configure(EntityTypeBuilder<PanelSubmission> table)
    {
        table.ToTable("panel_submissions");
        AsWords.Of(table.Property(x => x.Annexes), id => id.ToString(), Guid.Parse);
        table.Property(x => x.SentBy).HasMaxLength(200);
        table.Property(x => x.RouteDetails).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.Property(x => x.LateReason).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.Property(x => x.PanelReference).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReplySummary).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.HasOne<RapidReviewReport>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReportId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}

internal sealed class PanelLetterConfiguration : IEntityTypeConfiguration<PanelLetter>
{
    public void Configure(EntityTypeBuilder<PanelLetter> table)
    {
        table.ToTable("panel_letters");
        table.Property(x => x.Text).HasMaxLength(PanelLetter.TextMaxLength);
        table.Property(x => x.RecordedBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasOne<PanelSubmission>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.SubmissionId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}

internal sealed class ReconsiderationConfiguration : IEntityTypeConfiguration<Reconsideration>
{
    public void Configure(EntityTypeBuilder<Reconsideration> table)
    {
        table.ToTable("reconsiderations");
        table.Property(x => x.Reasons).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.Property(x => x.DecidedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.RecordedBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasOne<PanelSubmission>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.SubmissionId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}
