using CaseReview.Infrastructure.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Jobs;

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> table)
    {
        table.ToTable("job_runs");
        table.HasKey(x => x.Job);
        table.Property(x => x.Job).HasMaxLength(60);
        table.Property(x => x.Node).HasMaxLength(200);
    }
}

internal sealed class JobFailureConfiguration : IEntityTypeConfiguration<JobFailure>
{
    public void Configure(EntityTypeBuilder<JobFailure> table)
    {
        table.ToTable("job_failures");
        table.HasKey(x => x.Id);
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Property(x => x.Job).HasMaxLength(60);
        table.Property(x => x.Reason).HasMaxLength(JobFailure.ReasonMaxLength);
        table.HasIndex(x => new { x.Job, x.At });
    }
}
