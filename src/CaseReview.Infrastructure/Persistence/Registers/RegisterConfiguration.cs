using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Registers;

internal sealed class RegisterImportConfiguration : IEntityTypeConfiguration<RegisterImport>
{
    public void Configure(EntityTypeBuilder<RegisterImport> table)
    {
        table.ToTable("register_imports");
        table.Property(x => x.FileName).HasMaxLength(Document.NameMaxLength);
        table.Property(x => x.Sha256).HasMaxLength(64);
        table.Property(x => x.UploadedBy).HasMaxLength(NamedPerson.MaxLength);
        table.ComplexProperty(x => x.ConfirmedBy, actor =>
        {
            actor.Property(x => x.Name).HasMaxLength(NamedPerson.MaxLength);
            actor.Property(x => x.Role).HasMaxLength(NamedPerson.MaxLength);
            actor.Property(x => x.IdentifiedBy).HasMaxLength(100);
            actor.Ignore(x => x.MemberId);
        });
        table.Ignore(x => x.Headings);
        table.Ignore(x => x.Columns);
        table.HasIndex(x => new { x.PartnershipId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.Status });
    }
}

internal sealed class RegisterRowConfiguration : IEntityTypeConfiguration<RegisterRow>
{
    public void Configure(EntityTypeBuilder<RegisterRow> table)
    {
        table.ToTable("register_rows");
        table.Ignore(x => x.Cells);
        table.HasIndex(x => new { x.PartnershipId, x.RegisterImportId, x.Number }).IsUnique();
        table.HasOne<RegisterImport>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.RegisterImportId });
    }
}
