using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Those who are to meet the deadline read of it in their next digest.</summary>
/// <param name="db">The database.</param>
/// <param name="digests">Gathers the lines.</param>
public sealed class WhenDeadlineReminded_GatherForDigests(ICaseReviewDb db, Digests digests) : INotificationHandler<Raised<DeadlineReminded>>
{
    /// <inheritdoc />
    public Task Handle(Raised<DeadlineReminded> notification, CancellationToken ct)
    {
        var said = notification.Event;
        var reference = db.Cases.Local.Single(c => c.Id == said.SubjectId).Reference;
        return digests.Gather(new DigestMatter(said.SubjectId, reference, said.Name, said.DueOn, said.DueAt, said.Late), said.To, ct);
    }
}
