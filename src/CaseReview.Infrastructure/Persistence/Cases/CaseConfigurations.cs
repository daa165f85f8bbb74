using CaseReview.Domain.Cases;
using CaseReview.Domain.Criteria;
using CaseReview.Infrastructure.Persistence.Criteria;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Cases;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> table)
    {
        table.ToTable("cases");
        table.Property(x => x.Reference).HasMaxLength(30);
        table.Property(x => x.Headline).HasMaxLength(200);
        table.Property(x => x.Place).HasMaxLength(500);
        table.Property(x => x.RuleSetVersion).HasMaxLength(40);
        table.Ignore(x => x.About);
        AsWords.Of(table.Property(x => x.ReviewedUnder), law => law.ToString(), Enum.Parse<ReviewFramework>);
        table.Property(x => x.LegacyReference).HasMaxLength(30);
        table.HasIndex(x => new { x.PartnershipId, x.Reference }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.ClosedAt });
        table.HasIndex(x => new { x.PartnershipId, x.RegisterImportId });
        table.HasMany(x => x.Subjects).WithOne().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Happened).WithOne().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Deadlines).WithOne().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Walls).WithOne().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Declarations).WithOne().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.Property(x => x.RestrictionReason).HasMaxLength(CasePerson.ReasonMaxLength);
        table.HasMany(x => x.People).WithOne().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
    }
}

internal sealed class SubjectConfiguration : IEntityTypeConfiguration<Subject>
{
    public void Configure(EntityTypeBuilder<Subject> table)
    {
        table.ToTable("subjects");
        table.Property(x => x.Name).HasMaxLength(300);
        table.Property(x => x.NameKey).HasMaxLength(200);
        table.Property(x => x.ShownAs).HasMaxLength(200);
        table.Property(x => x.Pseudonym).HasMaxLength(100);
        table.ComplexProperty(x => x.Identity);
        table.ComplexProperty(x => x.Status);
        table.Ignore(x => x.NotKnownYet);
        table.HasIndex(x => new { x.PartnershipId, x.NameKey });
        table.Property(x => x.Sex).HasMaxLength(20);
        table.Property(x => x.AgeAsGiven).HasMaxLength(30);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}

internal sealed class CaseEventConfiguration : IEntityTypeConfiguration<CaseEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> table)
    {
        table.ToTable("case_events");
        table.Property(x => x.Key).HasMaxLength(60);
        table.Property(x => x.RecordedBy).HasMaxLength(200);
        table.Ignore(x => x.When);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Key });
    }
}

internal sealed class DeadlineConfiguration : IEntityTypeConfiguration<Deadline>
{
    public void Configure(EntityTypeBuilder<Deadline> table)
    {
        table.ToTable("deadlines");
        table.Property(x => x.Key).HasMaxLength(60);
        table.Property(x => x.Name).HasMaxLength(200);
        table.Property(x => x.Anchor).HasMaxLength(60);
        table.Property(x => x.MetBy).HasMaxLength(60);
        table.Ignore(x => x.ShownOn);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.LateFrom });
        table.HasIndex(x => new { x.PartnershipId, x.IsOpen, x.LateFrom });
        table.HasIndex(x => new { x.PartnershipId, x.IsOpen, x.FollowUpAt });
    }
}

internal sealed class CasePersonConfiguration : IEntityTypeConfiguration<CasePerson>
{
    public void Configure(EntityTypeBuilder<CasePerson> table)
    {
        table.ToTable("case_people");
        table.Property(x => x.Reason).HasMaxLength(CasePerson.ReasonMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.MemberId }).IsUnique();
    }
}

internal sealed class CaseWallConfiguration : IEntityTypeConfiguration<CaseWall>
{
    public void Configure(EntityTypeBuilder<CaseWall> table)
    {
        table.ToTable("case_walls");
        table.Property(x => x.Reason).HasMaxLength(CasePerson.ReasonMaxLength);
        table.Property(x => x.LiftedReason).HasMaxLength(CasePerson.ReasonMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.MemberId });
    }
}

internal sealed class IndependenceDeclarationConfiguration : IEntityTypeConfiguration<IndependenceDeclaration>
{
    public void Configure(EntityTypeBuilder<IndependenceDeclaration> table)
    {
        table.ToTable("independence_declarations");
        table.Property(x => x.Notes).HasMaxLength(CasePerson.ReasonMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}
