using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Each signatory who was just asked gets an email with a link of their own; with the first step those are told who are not asked, nationally the independent chair (C-09, X-11).</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who signs and who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffSent_AskSignatories(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignOffSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffSent> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        foreach (var signatory in request.Steps.Single(x => x.Order == notification.Event.Step).Signatories.Where(x => x.Status is SignatoryStatus.Sent or SignatoryStatus.Delegated))
        {
            await outbox.Send(SignOffLetters.Ask(request, signatory, reference), cancellationToken);
        }

        if (notification.Event.Step > 1)
        {
            return;
        }

        var review = await db.RapidReviewOf(request.CaseId, cancellationToken);
        foreach (var told in await people.Told(request, cancellationToken))
        {
            await outbox.Send(SignOffLetters.Inform(request, told, reference, review.GoesToPanel), cancellationToken);
        }
    }
}
