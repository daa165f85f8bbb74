using CaseReview.Domain.Common;

namespace CaseReview.Application.Correspondence;

/// <summary>What is due to be sent, over all partnerships.</summary>
public interface IOutboxQueue
{
    /// <summary>Takes due messages for a while: nobody else gets them until the lease is over.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="lease">How long.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The messages, oldest first; empty when nothing is due.</returns>
    Task<IReadOnlyList<ClaimedMessage>> Claim(int most, TimeSpan lease, CancellationToken ct);

    /// <summary>Whether anything is due, taken or not.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when something is.</returns>
    Task<bool> HasDue(CancellationToken ct);
}

/// <summary>A message taken for sending.</summary>
/// <param name="MessageId">The message.</param>
/// <param name="PartnershipId">Where it is kept.</param>
public sealed record ClaimedMessage(Guid MessageId, PartnershipId PartnershipId);
