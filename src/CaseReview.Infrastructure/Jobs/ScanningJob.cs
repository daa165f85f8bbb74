using CaseReview.Application.Documents;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Has new documents looked through for viruses.</summary>
/// <param name="eachPartnership">Opens a unit of work in each partnership.</param>
[DisallowConcurrentExecution]
public sealed class ScanningJob(EachPartnership eachPartnership) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "scanning";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await eachPartnership.Send(new ScanWaiting(), cancellationToken);
}
