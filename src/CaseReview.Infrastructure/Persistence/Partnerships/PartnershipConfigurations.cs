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
        table.Property(x => x.Name).HasMaxLength(Partnership.NameMaxLength);
        table.Property(x => x.ReferencePrefix).HasMaxLength(10);
        table.HasIndex(x => x.Slug).IsUnique();
        table.HasIndex(x => x.ReferencePrefix).IsUnique();
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
        table.Ignore(x => x.Words);
        table.HasIndex(x => x.PartnershipId).IsUnique();
    }
}

internal sealed class PartnershipLogoConfiguration : IEntityTypeConfiguration<PartnershipLogo>
{
    public void Configure(EntityTypeBuilder<PartnershipLogo> table)
    {
        table.ToTable("partnership_logos");
        table.Property(x => x.Hash).HasMaxLength(16);
        table.HasIndex(x => x.PartnershipId).IsUnique();
    }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> table)
    {
        table.ToTable("agencies");
        table.Ignore(x => x.Facts);
        table.Property(x => x.Code).HasMaxLength(40);
        table.Property(x => x.Name).HasMaxLength(200);
        table.Property(x => x.Letters).HasMaxLength(6);
        table.Property(x => x.Colour).HasMaxLength(20);
        table.Property(x => x.CountingGroup).HasMaxLength(60);
        table.Property(x => x.CompactSignatory).HasMaxLength(200);
        table.Property(x => x.ContactName).HasMaxLength(200);
        table.Property(x => x.ContactEmail).HasMaxLength(254);
        table.Property(x => x.SeniorOfficerName).HasMaxLength(200);
        table.Property(x => x.SeniorOfficerEmail).HasMaxLength(254);
        table.HasIndex(x => new { x.PartnershipId, x.Code }).IsUnique();
        table.HasOne<Agency>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.SuccessorId }).OnDelete(DeleteBehavior.NoAction);
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
        table.HasIndex(x => new { x.PartnershipId, x.Number }).IsUnique();
        table.HasMany(x => x.Roles).WithOne().HasForeignKey(x => new { x.PartnershipId, x.MemberId });
        table.Navigation(x => x.Roles).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        table.HasOne<Agency>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.AgencyId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class MemberRoleConfiguration : IEntityTypeConfiguration<MemberRole>
{
    public void Configure(EntityTypeBuilder<MemberRole> table)
    {
        table.ToTable("member_roles");
        table.HasIndex(x => new { x.PartnershipId, x.Role });
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
