using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sends the lead the link to the questions.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenFurtherQuestionsAsked_EmailLead(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<FurtherQuestionsAsked>>
{
    /// <inheritdoc />
    public Task Handle(Raised<FurtherQuestionsAsked> notification, CancellationToken ct) => letters.AskFurther(db.ReturnRequests.Tracked(notification.Event), passedOn: null, ct);
}
