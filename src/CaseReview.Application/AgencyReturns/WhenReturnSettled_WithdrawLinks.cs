using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A request that is not required, or gone on without, takes its links with it, the colleagues' too.</summary>
/// <param name="links">The links.</param>
public sealed class WhenReturnSettled_WithdrawLinks(SecureLinks links) : INotificationHandler<Raised<ReturnNotRequired>>, INotificationHandler<Raised<ReturnGoneOnWithout>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnNotRequired> notification, CancellationToken ct) => Withdraw(notification.Event.SubjectId, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnGoneOnWithout> notification, CancellationToken ct) => Withdraw(notification.Event.SubjectId, ct);

    private async Task Withdraw(Guid request, CancellationToken ct)
    {
        await links.Revoke(request, LinkPurpose.Return, ct);
        await links.Revoke(request, LinkPurpose.ReturnColleague, ct);
    }
}
