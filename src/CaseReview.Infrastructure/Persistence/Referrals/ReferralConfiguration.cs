using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Referrals;

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> table)
    {
        table.ToTable("referrals");
        table.Property(x => x.ReporterName).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReporterRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReporterOrganisation).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReporterContact).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.SeniorOfficerName).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.SeniorOfficerRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ConsiderationChairedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReporterEmail).HasMaxLength(Recipient.EmailMaxLength);
        table.Property(x => x.ApprovedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ApproverRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.TheirReference).HasMaxLength(100);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();

        // One posted form makes one case, however often it is sent.
        table.HasIndex(x => new { x.PartnershipId, x.FormKey }).IsUnique();
    }
}
