using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Sends due messages.</summary>
/// <param name="drain">Sends them.</param>
[DisallowConcurrentExecution]
public sealed class OutboxJob(OutboxDrain drain) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "outbox";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await drain.Run(cancellationToken);
}
