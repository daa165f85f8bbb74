using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>An accountable officer who is let into the case again signs after all, with a clock of their own, where nobody was asked in their place .</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules by which a new clock runs.</param>
public sealed class WhenMemberLetIn_AskThemToSignAgain(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<MemberLetIn>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<MemberLetIn> notification, CancellationToken cancellationToken)
    {
        var (letIn, now) = (notification.Event, notification.At);
        if (await db.LatestSignOffOf(letIn.SubjectId, cancellationToken) is not { } request)
        {
            return;
        }

        var address = await db.Members.Where(x => x.Id == letIn.Member).Select(x => x.Email).SingleAsync(cancellationToken);
        if (request.Waiting(letIn.Member, address).Count > 0)
        {
            var rules = await timetable.RulesOf(await timetable.Load(request.CaseId, cancellationToken), cancellationToken);
            request.LetIn(letIn.Member, address, SignOffClock.DueFor(rules, now), letIn.By, now);
        }
    }
}
