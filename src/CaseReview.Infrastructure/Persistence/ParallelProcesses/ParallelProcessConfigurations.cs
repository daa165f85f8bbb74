using CaseReview.Domain.Cases;
using CaseReview.Domain.ParallelProcesses;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.ParallelProcesses;

internal sealed class ParallelProcessConfiguration : IEntityTypeConfiguration<ParallelProcess>
{
    public void Configure(EntityTypeBuilder<ParallelProcess> table)
    {
        table.ToTable("parallel_processes");
        table.Property(x => x.Body).HasMaxLength(200);
        table.Property(x => x.OtherReference).HasMaxLength(200);
        table.Property(x => x.Contact).HasMaxLength(200);
        table.Property(x => x.NextWhat).HasMaxLength(200);
        table.Property(x => x.HoldReason).HasMaxLength(500);
        table.Ignore(x => x.HoldsPublication);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Information).WithOne().HasForeignKey(x => new { x.PartnershipId, x.ParallelProcessId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.EndedOn, x.NextOn });
    }
}

internal sealed class InformationGivenConfiguration : IEntityTypeConfiguration<InformationGiven>
{
    public void Configure(EntityTypeBuilder<InformationGiven> table)
    {
        table.ToTable("process_information");
        table.HasOne<Agency>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.AgencyId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.ParallelProcessId, x.AgencyId });
    }
}
