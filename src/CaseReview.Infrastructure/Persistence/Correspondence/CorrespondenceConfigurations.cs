using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Correspondence;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> table)
    {
        table.ToTable("outbox_messages");
        table.ComplexProperty(x => x.To, RecipientColumns.Configure);
        table.Property(x => x.Kind).HasMaxLength(100);
        table.Property(x => x.Subject).HasMaxLength(OutboxMessage.SubjectMaxLength);
        table.Property(x => x.DedupeKey).HasMaxLength(64);
        table.Property(x => x.MessageId).HasMaxLength(100);
        table.Property(x => x.Failure).HasMaxLength(OutboxMessage.FailureMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.DedupeKey }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.WrittenAt });
        table.HasIndex(x => new { x.PartnershipId, x.Status, x.WrittenAt });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.NoAction);
        table.HasOne<SecureLink>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.LinkId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class SecureLinkConfiguration : IEntityTypeConfiguration<SecureLink>
{
    public void Configure(EntityTypeBuilder<SecureLink> table)
    {
        table.ToTable("secure_links");
        table.ComplexProperty(x => x.To, RecipientColumns.Configure);
        table.Property(x => x.Reference).HasMaxLength(Recipient.NameMaxLength);
        table.Property(x => x.TokenHash).HasMaxLength(64);
        table.Property(x => x.CodeHash).HasMaxLength(64);
        table.HasIndex(x => new { x.PartnershipId, x.TokenHash }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.RecordId, x.Purpose });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class LinkSessionConfiguration : IEntityTypeConfiguration<LinkSession>
{
    public void Configure(EntityTypeBuilder<LinkSession> table)
    {
        table.ToTable("link_sessions");
        table.Property(x => x.IdentifiedBy).HasMaxLength(100);
        table.HasOne<SecureLink>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.LinkId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class LinkAddressConfiguration : IEntityTypeConfiguration<LinkAddress>
{
    public void Configure(EntityTypeBuilder<LinkAddress> table)
    {
        table.ToTable("link_addresses");
        table.HasKey(x => x.TokenHash);
        table.Property(x => x.TokenHash).HasMaxLength(64);
    }
}

internal sealed class OutboxDueConfiguration : IEntityTypeConfiguration<OutboxDue>
{
    public void Configure(EntityTypeBuilder<OutboxDue> table)
    {
        table.ToTable("outbox_due");
        table.HasKey(x => x.MessageId);
        table.Property(x => x.MessageId).ValueGeneratedNever();
        table.HasIndex(x => x.DueAt);
    }
}

internal sealed class DigestLineConfiguration : IEntityTypeConfiguration<DigestLine>
{
    public void Configure(EntityTypeBuilder<DigestLine> table)
    {
        table.ToTable("digest_lines");
        table.ComplexProperty(x => x.To, RecipientColumns.Configure);
        table.Property(x => x.Reference).HasMaxLength(30);
        table.Property(x => x.What).HasMaxLength(DigestLine.WhatMaxLength);
        table.Property(x => x.MessageId).IsConcurrencyToken();
        table.HasIndex(x => new { x.PartnershipId, x.MessageId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.NoAction);
        table.HasOne<OutboxMessage>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.MessageId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal static class RecipientColumns
{
    public static void Configure(ComplexPropertyBuilder<Recipient> to)
    {
        to.Property(x => x.Name).HasMaxLength(Recipient.NameMaxLength);
        to.Property(x => x.Email).HasMaxLength(Recipient.EmailMaxLength);
        to.Property(x => x.Role).HasMaxLength(Recipient.NameMaxLength);
        to.Property(x => x.Agency).HasMaxLength(Recipient.NameMaxLength);
    }
}
