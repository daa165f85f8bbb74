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
        table.Property(x => x.TriagedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.TriagedWith).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Decider).HasMaxLength(Referral.DecidersMaxLength);
        table.Property(x => x.RatifiedBy).HasMaxLength(Referral.DecidersMaxLength);
        table.Property(x => x.RatifierRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ReportedToBoard).HasMaxLength(NamedPerson.MaxLength);
        table.Ignore(x => x.DecidedOn);
        table.HasMany(x => x.Triage).WithOne().HasForeignKey(x => new { x.PartnershipId, x.ReferralId });
        table.HasMany(x => x.Exchanges).WithOne().HasForeignKey(x => new { x.PartnershipId, x.ReferralId });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();

        // One posted form makes one case, however often it is sent.
        table.HasIndex(x => new { x.PartnershipId, x.FormKey }).IsUnique();
    }
}

internal sealed class TriageAnswerConfiguration : IEntityTypeConfiguration<TriageAnswer>
{
    public void Configure(EntityTypeBuilder<TriageAnswer> table)
    {
        table.ToTable("triage_answers");
        table.Property(x => x.Question).HasMaxLength(500);
        table.HasIndex(x => new { x.PartnershipId, x.ReferralId, x.Number }).IsUnique();
    }
}

internal sealed class ReferralExchangeConfiguration : IEntityTypeConfiguration<ReferralExchange>
{
    public void Configure(EntityTypeBuilder<ReferralExchange> table)
    {
        table.ToTable("referral_exchanges");
        table.Property(x => x.AskedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.AnsweredBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.ReferralId });
    }
}

internal sealed class CurrentRiskConfiguration : IEntityTypeConfiguration<CurrentRisk>
{
    public void Configure(EntityTypeBuilder<CurrentRisk> table)
    {
        table.ToTable("current_risks");
        table.Property(x => x.What).HasMaxLength(CurrentRisk.TextMaxLength);
        table.Property(x => x.RaisedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.WhatWasDone).HasMaxLength(CurrentRisk.TextMaxLength);
        table.Property(x => x.DoneBy).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.AnsweredBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.AnsweredAt });
    }
}
