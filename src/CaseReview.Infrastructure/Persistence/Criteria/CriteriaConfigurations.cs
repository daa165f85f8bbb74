using System.Text.Json;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Criteria;

internal sealed class CriteriaAssessmentConfiguration : IEntityTypeConfiguration<CriteriaAssessment>
{
    public void Configure(EntityTypeBuilder<CriteriaAssessment> table)
    {
        table.ToTable("criteria_assessments");
        table.Property(x => x.Edition).HasMaxLength(60);
        table.Property(x => x.CompletedBy).HasMaxLength(500);
        table.Property(x => x.ReopenedBecause).HasMaxLength(2000);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Findings).WithOne().HasForeignKey(x => new { x.PartnershipId, x.AssessmentId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Framework }).IsUnique();
    }
}

internal sealed class LimbFindingConfiguration : IEntityTypeConfiguration<LimbFinding>
{
    public void Configure(EntityTypeBuilder<LimbFinding> table)
    {
        table.ToTable("limb_findings");
        table.Property(x => x.Limb).HasMaxLength(60);
        table.Property(x => x.AnsweredBy).HasMaxLength(500);
        AsWords.Of(table.Property(x => x.Choices), word => word, word => word);
    }
}

internal sealed class DecisionAdviceConfiguration : IEntityTypeConfiguration<DecisionAdvice>
{
    public void Configure(EntityTypeBuilder<DecisionAdvice> table)
    {
        table.ToTable("decision_advice");
        table.Property(x => x.RecordedBy).HasMaxLength(500);
        AsWords.Of(table.Property(x => x.Types), type => type.ToString(), Enum.Parse<ReviewType>);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}

internal sealed class ReviewDecisionConfiguration : IEntityTypeConfiguration<ReviewDecision>
{
    public void Configure(EntityTypeBuilder<ReviewDecision> table)
    {
        table.ToTable("review_decisions");
        table.Property(x => x.DeciderName).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.DeciderRole).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.RecordedBy).HasMaxLength(500);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId });
    }
}

internal static class AsWords
{
    // A handful of fixed words, never searched: one column on either provider.
    public static void Of<T>(PropertyBuilder<IReadOnlyList<T>> property, Func<T, string> write, Func<string, T> read) => property.HasMaxLength(1000).HasConversion(
        list => JsonSerializer.Serialize(list.Select(write), JsonSerializerOptions.Web),
        text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Web)!.Select(read).ToList(),
        new ValueComparer<IReadOnlyList<T>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));
}
