using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.ReturnTemplates;

internal sealed class ReturnTemplateConfiguration : IEntityTypeConfiguration<ReturnTemplate>
{
    public void Configure(EntityTypeBuilder<ReturnTemplate> table)
    {
        table.ToTable("return_templates");
        table.Property(x => x.Key).HasMaxLength(60);
        table.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.Author).HasMaxLength(200);
        table.Property(x => x.PublishedBy).HasMaxLength(200);
        table.Property(x => x.Reason).HasMaxLength(ReturnTemplate.ReasonMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.Key, x.Edition }).IsUnique();
    }
}
