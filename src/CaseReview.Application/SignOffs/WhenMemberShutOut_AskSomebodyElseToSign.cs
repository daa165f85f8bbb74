using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>
/// A signatory who is shut out after being asked signs no more: their link stops and their clock is closed. The only person who may act for them is asked
/// at once; where a deputy was shut out, the officer is asked after all. The managers are told.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules by which a new clock runs.</param>
/// <param name="people">Who may act.</param>
/// <param name="links">Withdraws links.</param>
public sealed class WhenMemberShutOut_AskSomebodyElseToSign(ICaseReviewDb db, CaseTimetable timetable, SignOffPeople people, SecureLinks links)
    : INotificationHandler<Raised<MemberShutOut>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<MemberShutOut> notification, CancellationToken cancellationToken)
    {
        var (shutOut, now) = (notification.Event, notification.At);
        if (await db.LatestSignOffOf(shutOut.SubjectId, cancellationToken) is not { } request)
        {
            return;
        }

        var address = await db.Members.Where(x => x.Id == shutOut.Member).Select(x => x.Email).SingleOrDefaultAsync(cancellationToken);
        foreach (var signatory in request.ShutOut(shutOut.Member, shutOut.Cause.Words(), shutOut.By, now, address))
        {
            var dueAt = SignOffClock.DueFor(await timetable.RulesOf(await timetable.Load(request.CaseId, cancellationToken), cancellationToken), now);
            await links.Revoke(signatory.Id, LinkPurpose.SignOff, cancellationToken);
            if (signatory.Deputy is not null && !await people.IsShutOut(request.CaseId, signatory.OfficerId, cancellationToken))
            {
                request.GiveBack(signatory.Id, dueAt, shutOut.By, now);
            }
            else if (await people.StandInsFor(request, signatory, cancellationToken) is [var only])
            {
                request.HandTo(signatory.Id, only, dueAt, shutOut.By, now);
            }
        }
    }
}
