using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Reminds and escalates whatever is due.</summary>
/// <param name="sweeps">The messages that look for it.</param>
[DisallowConcurrentExecution]
public sealed class RemindersJob(Sweeps sweeps) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "reminders";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await sweeps.Run(cancellationToken);
}
