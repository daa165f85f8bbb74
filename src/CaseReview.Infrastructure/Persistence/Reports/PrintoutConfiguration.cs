using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Reports;

internal sealed class PrintoutConfiguration : IEntityTypeConfiguration<Printout>
{
    public void Configure(EntityTypeBuilder<Printout> table)
    {
        table.ToTable("printouts");
        table.HasIndex(x => new { x.PartnershipId, x.Status });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.VersionNumber });
    }
}
