using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// An open request to somebody who is shut out goes to another contact of the agency, with its draft and its date; where there is none, the managers are
/// told.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="walls">Who is shut out.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenMemberShutOut_AskSomebodyElseAtTheAgency(ICaseReviewDb db, CaseWalls walls, ReturnLetters letters) : INotificationHandler<Raised<MemberShutOut>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<MemberShutOut> notification, CancellationToken ct)
    {
        var (shutOut, today) = (notification.Event, UkClock.DateOf(notification.At));
        var email = await db.Members.Where(x => x.Id == shutOut.Member).Select(x => x.Email).SingleAsync(ct);
        var asked = await db.ReturnRequests.IgnoreAutoIncludes().Include(x => x.Return).Where(x => x.CaseId == shutOut.SubjectId).ToListAsync(ct);
        if (asked.FindAll(x => !x.IsSettled && (x.Recipient.MemberId == shutOut.Member || x.Recipient.Has(email))) is not { Count: > 0 } open)
        {
            return;
        }

        var contacts = await db.AgencyContacts(walls, shutOut.SubjectId, today, ct);
        var ids = open.ConvertAll(x => x.Id);
        foreach (var helper in await db.Set<ReturnColleague>().Where(x => ids.Contains(x.RequestId) && x.RemovedAt == null).ToListAsync(ct))
        {
            // Whom the one who is shut out chose, whoever is asked now chooses anew.
            helper.Remove(shutOut.By, notification.At);
        }

        foreach (var request in open)
        {
            if (request.Agency.Id is { } agency && (contacts.LeadOf(agency) ?? contacts.GroupMemberOf(agency)) is { } other && !other.Has(email))
            {
                request.PassTo(other, shutOut.By);
            }
            else
            {
                await letters.NobodyToAsk(request, await db.InOffice(today, ct, Role.BusinessUnitManager), ct);
            }
        }
    }
}
