using CaseReview.Application.Common;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Sends a message once in each partnership, in a unit of work of its own, as the system. One failure does not stop the others.</summary>
/// <param name="directory">The partnerships.</param>
/// <param name="scopes">Opens the units of work.</param>
/// <param name="log">For failures, without personal data.</param>
public sealed class EachPartnership(PartnershipDirectory directory, IServiceScopeFactory scopes, ILogger<EachPartnership> log)
{
    /// <summary>Sends the message.</summary>
    /// <typeparam name="T">Its answer.</typeparam>
    /// <param name="message">The message; the same for every partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AggregateException">At least one partnership failed; the others were served.</exception>
    public Task Send<T>(IRequest<T> message, CancellationToken ct) => Ask(message, ct);

    /// <summary>Sends the message and gathers the answers.</summary>
    /// <typeparam name="T">Its answer.</typeparam>
    /// <param name="message">The message; the same for every partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The answers, one for each partnership.</returns>
    /// <exception cref="AggregateException">At least one partnership failed; the others were served.</exception>
    public async Task<IReadOnlyList<T>> Ask<T>(IRequest<T> message, CancellationToken ct)
    {
        var (answers, failures) = (new List<T>(), new List<Exception>());
        foreach (var partnership in await directory.All(ct))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(partnership);
                scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem(partnership);
                answers.Add(await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message, ct));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "{Message} failed in partnership {Partnership}", message.GetType().Name, partnership);
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }

        return answers;
    }
}
