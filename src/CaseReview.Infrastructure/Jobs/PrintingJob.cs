using CaseReview.Application.Reports;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Prints what waits to be printed.</summary>
/// <param name="eachPartnership">Opens a unit of work in each partnership.</param>
[DisallowConcurrentExecution]
public sealed class PrintingJob(EachPartnership eachPartnership) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "printing";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await eachPartnership.Send(new PrintWaiting(), cancellationToken);
}
