using CaseReview.Domain.Cases;
using CaseReview.Domain.Disagreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Disagreements;

internal sealed class DisagreementConfiguration : IEntityTypeConfiguration<Disagreement>
{
    public void Configure(EntityTypeBuilder<Disagreement> table)
    {
        table.ToTable("disagreements");
        table.Property(x => x.RaisedBy).HasMaxLength(500);
        table.Property(x => x.AnsweredBy).HasMaxLength(500);
        table.Property(x => x.PutTo).HasMaxLength(Disagreement.RouteMaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}
