using CaseReview.Application.Registers;
using Quartz;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Lets the rows of confirmed registers come in.</summary>
/// <param name="eachPartnership">Opens a unit of work in each partnership.</param>
[DisallowConcurrentExecution]
public sealed class RegistersJob(EachPartnership eachPartnership) : IJob
{
    /// <summary>Its name for operators.</summary>
    public const string Name = "registers";

    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await eachPartnership.Send(new BringInRegisters(), cancellationToken);
}
