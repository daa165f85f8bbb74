using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A colleague gets a link of their own. The email names the case by its reference and never says whom it is about .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where the letter goes.</param>
public sealed class WhenReturnColleagueAdded_EmailThem(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<ReturnColleagueAdded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnColleagueAdded> notification, CancellationToken ct)
    {
        var request = db.ReturnRequests.Tracked(notification.Event);
        var colleague = db.Set<ReturnColleague>().Local.Single(x => x.RequestId == request.Id && x.Number == notification.Event.Number);
        var reference = await db.Cases.Where(x => x.Id == request.CaseId).Select(x => x.Reference).SingleAsync(ct);
        var due = DateWords.Full(request.DueOn);
        var to = new Recipient(colleague.Name, colleague.Email, "Colleague who helps with the return", AgencyId: request.Agency.Id, Agency: request.Agency.Name);
        await outbox.Send(
            (new Letter(request.CaseId, "Help with a return", to, $"{reference}: please help with the return of {request.Agency.Name}, by {due}",
            [
                $"{colleague.AddedBy} asks you to help with the return of {request.Agency.Name} in case {reference}. It is due on {due}.",
                "You do not need an account. Open the link, press Continue, and enter the code that we then send to this address. You can write every part and come back by the same link. The return is sent by whoever asked you.",
                Letter.LinkHere,
                "This link is yours alone: its code only comes to your address. Do not forward this email.",
                await db.SignatureOfUnit(ct),
            ])
            { OncePer = $"return-colleague:{colleague.Id}" })
            .WithLink(LinkPurpose.ReturnColleague, request.Id, reference, notification.At + ReturnLetters.LinkLifetime, request.DueOn), ct);
    }
}
