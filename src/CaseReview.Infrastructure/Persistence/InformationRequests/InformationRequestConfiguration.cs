using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.InformationRequests;

internal sealed class InformationRequestConfiguration : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> table)
    {
        table.ToTable("information_requests");
        table.ComplexProperty(x => x.From, from =>
        {
            from.Property(x => x.Name).HasMaxLength(NamedPerson.MaxLength);
            from.Property(x => x.Contact).HasMaxLength(NamedPerson.MaxLength);
            from.Property(x => x.ContactDetails).HasMaxLength(NamedPerson.MaxLength);
            from.Property(x => x.Reference).HasMaxLength(NamedPerson.MaxLength);
        });
        table.Property(x => x.SuppliedTo).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.SuppliedBy).HasMaxLength(NamedPerson.MaxLength);
        table.Ignore(x => x.Reference);
        table.Ignore(x => x.IsOpen);
        table.Ignore(x => x.IsUnanswered);
        table.HasIndex(x => new { x.PartnershipId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.FormKey }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.Status, x.DueOn });
        table.HasIndex(x => new { x.PartnershipId, x.FollowUpAt });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId }).OnDelete(DeleteBehavior.NoAction);
        table.HasMany(x => x.Contributions).WithOne().HasForeignKey(x => new { x.PartnershipId, x.InformationRequestId });
        table.HasMany(x => x.Updates).WithOne().HasForeignKey(x => new { x.PartnershipId, x.InformationRequestId });
    }
}

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> table)
    {
        table.ToTable("information_contributions");
        table.Property(x => x.Agency).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.RecordedBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.InformationRequestId, x.Number }).IsUnique();
    }
}

internal sealed class GroupUpdateConfiguration : IEntityTypeConfiguration<GroupUpdate>
{
    public void Configure(EntityTypeBuilder<GroupUpdate> table)
    {
        table.ToTable("information_group_updates");
        table.Property(x => x.RecordedBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.InformationRequestId, x.On }).IsUnique();
    }
}
