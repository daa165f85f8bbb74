using CaseReview.Application.Documents;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Sets files aside that no document refers to.</summary>
/// <param name="eachPartnership">Opens a unit of work in each partnership.</param>
[DisallowConcurrentExecution]
public sealed class TidyingJob(EachPartnership eachPartnership) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "tidying";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await eachPartnership.Send(new TidyDocumentStore(), cancellationToken);
}
