using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Infrastructure.Persistence.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Referrals;

internal sealed class ReferralFormConfiguration : IEntityTypeConfiguration<ReferralForm>
{
    public void Configure(EntityTypeBuilder<ReferralForm> table)
    {
        table.ToTable("referral_forms");
        table.Property(x => x.Label).HasMaxLength(20);
        table.Property(x => x.Organisation).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.TheirReference).HasMaxLength(100);
        table.Property(x => x.Telephone).HasMaxLength(50);
        table.Property(x => x.BegunBy).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.EndedBy).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.Reason).HasMaxLength(ReferralForm.CommentMaxLength);
        table.Property(x => x.SupportedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.SupporterRole).HasMaxLength(NamedPerson.MaxLength);
        table.ComplexProperty(x => x.Referrer, RecipientColumns.Configure);
        table.ComplexProperty(x => x.Lead, RecipientColumns.Configure);
        table.ComplexProperty(x => x.Incident, incident => incident.Property(x => x.Place).HasMaxLength(500));
        table.ComplexProperty(x => x.Saves);
        table.ComplexProperty(x => x.Safety, safety => safety.Property(x => x.Risk).HasMaxLength(ReferralForm.CommentMaxLength));
        table.Ignore(x => x.Missing);
        table.Ignore(x => x.StateInWords);
        table.HasMany(x => x.Children).WithOne().HasForeignKey(x => new { x.PartnershipId, x.ReferralFormId });
        table.HasOne<Agency>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.AgencyId }).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.Number }).IsUnique();
    }
}

internal sealed class ReferralFormChildConfiguration : IEntityTypeConfiguration<ReferralFormChild>
{
    public void Configure(EntityTypeBuilder<ReferralFormChild> table)
    {
        table.ToTable("referral_form_children");
        table.Property(x => x.Name).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Age).HasMaxLength(30);
        table.Property(x => x.Sex).HasMaxLength(20);
        table.HasIndex(x => new { x.PartnershipId, x.ReferralFormId, x.Number });
    }
}
