using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Reviews;
using CaseReview.Infrastructure.Persistence.Criteria;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Reviews;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> table)
    {
        table.ToTable("reviews");
        AsWords.Of(table.Property(x => x.Types), type => type.ToString(), Enum.Parse<ReviewType>);
        table.Property(x => x.Reasons).HasMaxLength(Review.ReasonsMaxLength);
        table.Property(x => x.StopReason).HasMaxLength(Review.ReasonsMaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
    }
}

internal sealed class ReviewTaskConfiguration : IEntityTypeConfiguration<ReviewTask>
{
    public void Configure(EntityTypeBuilder<ReviewTask> table)
    {
        table.ToTable("review_tasks");
        table.Property(x => x.Key).HasMaxLength(60);
        table.Property(x => x.Title).HasMaxLength(ReviewTask.TitleMaxLength);
        table.Property(x => x.Note).HasMaxLength(ReviewTask.NoteMaxLength);
        table.Property(x => x.EndedBy).HasMaxLength(NamedPerson.MaxLength);
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasOne<Review>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReviewId }).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.State, x.DueOn });
    }
}
