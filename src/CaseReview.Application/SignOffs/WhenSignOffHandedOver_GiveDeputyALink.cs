using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The officer's links stop; the deputy gets an own one, and the officer is told (D-SIG-03).</summary>
/// <param name="db">The database.</param>
/// <param name="links">Withdraws links.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffHandedOver_GiveDeputyALink(ICaseReviewDb db, SecureLinks links, Outbox outbox) : INotificationHandler<Raised<SignOffHandedOver>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffHandedOver> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var signatory = request.Find(notification.Event.SignatoryId);
        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        await links.Revoke(signatory.Id, LinkPurpose.SignOff, cancellationToken);
        await outbox.Send(SignOffLetters.Ask(request, signatory, reference), cancellationToken);
        var officer = new Recipient(signatory.OfficerName, signatory.OfficerEmail, signatory.OfficerRole, new MemberId(signatory.OfficerId), Agency: signatory.Body);
        await outbox.Send(SignOffLetters.NowWithDeputy(request, signatory, officer, reference), cancellationToken);
    }
}
