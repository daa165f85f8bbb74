using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.ReturnTemplates;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The earlier links stop, and whoever is asked now gets one of their own.</summary>
/// <param name="db">The database.</param>
/// <param name="links">Withdraws links.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnPassedOn_EmailThem(ICaseReviewDb db, SecureLinks links, ReturnLetters letters) : INotificationHandler<Raised<ReturnPassedOn>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnPassedOn> notification, CancellationToken ct)
    {
        await links.Revoke(notification.Event.SubjectId, LinkPurpose.Return, ct);
        var request = db.ReturnRequests.Tracked(notification.Event);
        await (request.Kind is ReturnKind.FurtherQuestions ? letters.AskFurther(request, notification.At, ct) : letters.Ask(request, notification.At, ct));
    }
}
