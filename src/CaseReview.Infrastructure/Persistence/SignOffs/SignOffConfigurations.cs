using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.SignOffs;

internal sealed class SignOffRequestConfiguration : IEntityTypeConfiguration<SignOffRequest>
{
    public void Configure(EntityTypeBuilder<SignOffRequest> table)
    {
        table.ToTable("sign_off_requests");
        table.Property(x => x.Fingerprint).HasConversion(print => print.Value, text => new Fingerprint(text)).HasMaxLength(64);
        table.Ignore(x => x.Signatories).Ignore(x => x.CurrentStep).Ignore(x => x.NextStepWaits);
        table.HasMany(x => x.Steps).WithOne().HasForeignKey("PartnershipId", "RequestId");
        table.HasOne<RapidReviewReport>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReportId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.Status });
    }
}

internal sealed class SignOffStepConfiguration : IEntityTypeConfiguration<SignOffStep>
{
    public void Configure(EntityTypeBuilder<SignOffStep> table)
    {
        table.ToTable("sign_off_steps");
        table.Property<Guid>("RequestId");
        table.Property(x => x.Name).HasMaxLength(100);
        table.Ignore(x => x.IsPrepared);
        table.Ignore(x => x.SignaturesNeeded).Ignore(x => x.SignaturesGiven).Ignore(x => x.IsComplete);
        table.HasMany(x => x.Signatories).WithOne().HasForeignKey("PartnershipId", "StepId");
    }
}

internal sealed class SignatoryConfiguration : IEntityTypeConfiguration<Signatory>
{
    public void Configure(EntityTypeBuilder<Signatory> table)
    {
        table.ToTable("signatories");
        table.Property<Guid>("StepId");
        table.Property(x => x.OfficerName).HasMaxLength(200);
        table.Property(x => x.OfficerRole).HasMaxLength(200);
        table.Property(x => x.OfficerEmail).HasMaxLength(320);
        table.Property(x => x.Body).HasMaxLength(200);
        table.Property(x => x.Reasons).HasMaxLength(SignOffRequest.ReasonsMaxLength);
        table.Ignore(x => x.ActingId).Ignore(x => x.ActingName).Ignore(x => x.ActingRole).Ignore(x => x.ActingEmail).Ignore(x => x.IsOpen);
        table.ComplexProperty(x => x.Deputy, deputy =>
        {
            deputy.Property(x => x!.Name).HasMaxLength(200);
            deputy.Property(x => x!.Role).HasMaxLength(200);
            deputy.Property(x => x!.Email).HasMaxLength(320);
        });
        table.ComplexProperty(x => x.Signature, signature =>
        {
            signature.Property(x => x!.Name).HasMaxLength(200);
            signature.Property(x => x!.Role).HasMaxLength(200);
            signature.Property(x => x!.Body).HasMaxLength(200);
            signature.Property(x => x!.IdentifiedBy).HasMaxLength(100);
            signature.Property(x => x!.Fingerprint).HasConversion(print => print.Value, text => new Fingerprint(text)).HasMaxLength(64);
        });
    }
}
