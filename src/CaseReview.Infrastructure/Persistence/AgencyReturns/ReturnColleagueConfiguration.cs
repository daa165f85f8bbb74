using CaseReview.Domain.AgencyReturns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.AgencyReturns;

internal sealed class ReturnColleagueConfiguration : IEntityTypeConfiguration<ReturnColleague>
{
    public void Configure(EntityTypeBuilder<ReturnColleague> table)
    {
        table.ToTable("return_colleagues");
        table.Property(x => x.Agency).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.Email).HasMaxLength(ReturnColleague.EmailMaxLength);
        table.Property(x => x.AddedBy).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.RemovedBy).HasMaxLength(ReturnText.ShortMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.RequestId, x.Number }).IsUnique();
        table.HasOne<ReturnRequest>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.RequestId });
    }
}
