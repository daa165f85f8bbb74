using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A request that is not required, or gone on without, takes its links with it.</summary>
/// <param name="links">The links.</param>
public sealed class WhenReturnSettled_WithdrawLinks(SecureLinks links) : INotificationHandler<Raised<ReturnNotRequired>>, INotificationHandler<Raised<ReturnGoneOnWithout>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnNotRequired> notification, CancellationToken ct) => links.Revoke(notification.Event.SubjectId, LinkPurpose.Return, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnGoneOnWithout> notification, CancellationToken ct) => links.Revoke(notification.Event.SubjectId, LinkPurpose.Return, ct);
}
