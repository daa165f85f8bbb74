using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Those who are told of lateness read of it in their next digest.</summary>
/// <param name="db">The database.</param>
/// <param name="digests">Gathers the lines.</param>
public sealed class WhenDeadlineEscalated_GatherForDigests(ICaseReviewDb db, Digests digests) : INotificationHandler<Raised<DeadlineEscalated>>
{
    /// <inheritdoc />
    public Task Handle(Raised<DeadlineEscalated> notification, CancellationToken ct)
    {
        var said = notification.Event;
        var reference = db.Cases.Local.Single(c => c.Id == said.SubjectId).Reference;
        return digests.Gather(new DigestMatter(said.SubjectId, reference, said.Name, said.DueOn, said.DueAt, Late: true), said.To, ct);
    }
}
