using CaseReview.Infrastructure.Time;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Looks after the bank holidays.</summary>
/// <param name="watch">Fetches and warns.</param>
[DisallowConcurrentExecution]
public sealed class CalendarJob(CalendarWatch watch) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "calendar";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(6);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await watch.Run(cancellationToken);
}
