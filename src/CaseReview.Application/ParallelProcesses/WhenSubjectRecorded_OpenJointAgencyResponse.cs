using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.ParallelProcesses;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>An unexpected death starts the joint agency response beside the safeguarding route, not instead of it (D-CDP-01); once is enough.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who recorded it.</param>
public sealed class WhenSubjectRecorded_OpenJointAgencyResponse(ICaseReviewDb db, ICurrentUser user) : INotificationHandler<Raised<SubjectRecorded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SubjectRecorded> notification, CancellationToken cancellationToken)
    {
        var (recorded, at) = (notification.Event, notification.At);
        if (!recorded.UnexpectedDeath)
        {
            return;
        }

        var known = await db.Set<ParallelProcess>().Where(x => x.CaseId == recorded.SubjectId).Select(x => new { x.Kind, x.Number }).ToListAsync(cancellationToken);
        if (known.All(x => x.Kind is not ProcessKind.JointAgencyResponse))
        {
            var facts = new ProcessFacts(
                ProcessKind.JointAgencyResponse, "Child death review partners", "", "", null, null, "", "", "Opened because the death was not expected.");
            db.Set<ParallelProcess>().Add(ParallelProcess.Record(
                notification.PartnershipId, recorded.SubjectId, known.Select(x => x.Number).DefaultIfEmpty().Max() + 1, facts, user.Actor, at));
        }
    }
}
