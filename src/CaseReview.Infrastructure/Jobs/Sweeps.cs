using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Sends every sweep in every partnership. What is due is asked anew each time, so a lost or doubled tick does no harm.</summary>
/// <param name="eachPartnership">Opens a unit of work in each partnership.</param>
public sealed class Sweeps(EachPartnership eachPartnership)
{
    private static readonly Type[] All =
    [
        .. typeof(ISweep).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ISweep)))
            .OrderBy(t => t.IsAssignableTo(typeof(IClosingSweep))).ThenBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>Runs them all. One that fails does not stop the others.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AggregateException">At least one failed.</exception>
    public async Task Run(CancellationToken ct)
    {
        var failures = new List<Exception>();
        foreach (var sweep in All)
        {
            try
            {
                await eachPartnership.Send((IRequest<Unit>)Activator.CreateInstance(sweep)!, ct);
            }
            catch (AggregateException e)
            {
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures).Flatten();
        }
    }
}
