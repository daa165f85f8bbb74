using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The links of a colleague who was removed stop at once.</summary>
/// <param name="links">The links.</param>
public sealed class WhenReturnColleagueRemoved_WithdrawLinks(SecureLinks links) : INotificationHandler<Raised<ReturnColleagueRemoved>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnColleagueRemoved> notification, CancellationToken ct) =>
        links.RevokeOf(notification.Event.SubjectId, LinkPurpose.ReturnColleague, notification.Event.Email, ct);
}
