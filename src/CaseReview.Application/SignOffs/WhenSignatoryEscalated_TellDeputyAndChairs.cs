using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>A late signature is told to the deputies, the group's chair and the independent chair (D-SIG-02).</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who signs and who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignatoryEscalated_TellDeputyAndChairs(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignatoryEscalated>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignatoryEscalated> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var signatory = request.Find(notification.Event.SignatoryId);
        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        var deputies = (await people.DeputiesFor(signatory.OfficerId, cancellationToken)).Select(x => new Recipient(x.Name, x.Email, x.Role, new MemberId(x.MemberId)));
        foreach (var told in deputies.Concat(await people.Holding(cancellationToken, Role.GroupChair, Role.IndependentChair)))
        {
            await outbox.Send(SignOffLetters.Late(request, signatory, told, reference), cancellationToken);
        }
    }
}
