using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Partnerships;

internal sealed class PartnershipConfiguration : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> table)
    {
        table.ToTable("partnerships");
        table.HasKey(x => x.Id);
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Property(x => x.Slug).HasMaxLength(60);
        table.Property(x => x.Name).HasMaxLength(200);
        table.HasIndex(x => x.Slug).IsUnique();
    }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> table)
    {
        table.ToTable(Membership.Table);
        table.HasKey(x => new { x.UserId, x.PartnershipId });
    }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> table) => table.Property(x => x.Name).HasMaxLength(200);
}

internal sealed class PartnershipProfileConfiguration : IEntityTypeConfiguration<PartnershipProfile>
{
    public void Configure(EntityTypeBuilder<PartnershipProfile> table)
    {
        table.ToTable("partnership_profiles");
        table.Property(x => x.ReferencePrefix).HasMaxLength(10);
        table.Property(x => x.Accent).HasMaxLength(7);
        table.Property(x => x.AccentWash).HasMaxLength(7);
        table.Property(x => x.AccentLine).HasMaxLength(7);
        table.HasIndex(x => x.PartnershipId).IsUnique();
    }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> table)
    {
        table.ToTable("agencies");
        table.Property(x => x.Code).HasMaxLength(40);
        table.Property(x => x.Name).HasMaxLength(200);
        table.Property(x => x.Letters).HasMaxLength(6);
        table.Property(x => x.Colour).HasMaxLength(20);
        table.Property(x => x.CountingGroup).HasMaxLength(60);
        table.HasIndex(x => new { x.PartnershipId, x.Code }).IsUnique();
    }
}

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> table)
    {
        table.ToTable("members");
        table.Ignore(x => x.MemberId);
        table.Property(x => x.Name).HasMaxLength(200);
        table.Property(x => x.Email).HasMaxLength(254);
        table.Property(x => x.Post).HasMaxLength(200);
        table.HasIndex(x => new { x.PartnershipId, x.UserId }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.Role });
        table.HasOne<Agency>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.AgencyId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class DeputyNominationConfiguration : IEntityTypeConfiguration<DeputyNomination>
{
    public void Configure(EntityTypeBuilder<DeputyNomination> table)
    {
        table.ToTable("deputy_nominations");
        table.Property(x => x.Evidence).HasMaxLength(500);
        table.HasIndex(x => new { x.PartnershipId, x.OfficerId });
    }
}
