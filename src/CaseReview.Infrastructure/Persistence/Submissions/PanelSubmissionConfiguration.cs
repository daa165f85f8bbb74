using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Submissions;

internal sealed class PanelSubmissionConfiguration : IEntityTypeConfiguration<PanelSubmission>
{
    public void Configure(EntityTypeBuilder<PanelSubmission> table)
    {
        table.ToTable("panel_submissions");
        table.Property(x => x.SentBy).HasMaxLength(200);
        table.Property(x => x.RouteDetails).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.Property(x => x.LateReason).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.Property(x => x.PanelReference).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReplySummary).HasMaxLength(PanelSubmission.ReasonMaxLength);
        table.HasOne<RapidReviewReport>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReportId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}
