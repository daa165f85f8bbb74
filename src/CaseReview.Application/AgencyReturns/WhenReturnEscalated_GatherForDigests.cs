using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// Those whom the rule names read in their next digest that a return is late, when it has come that far (D-ESC-01). The agency's own people hear of
/// it with the reminder.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case and its rules.</param>
/// <param name="digests">Gathers the lines.</param>
public sealed class WhenReturnEscalated_GatherForDigests(ICaseReviewDb db, CaseTimetable timetable, Digests digests) : INotificationHandler<Raised<ReturnEscalated>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnEscalated> notification, CancellationToken ct)
    {
        if (notification.Event.To is not EscalationStep.GroupChair)
        {
            return;
        }

        var request = db.ReturnRequests.Tracked(notification.Event);
        var about = await timetable.Load(request.CaseId, ct);
        var told = (await timetable.RulesOf(about, ct)).Set.RulesFor(MilestoneKeys.ReturnsDue).SelectMany(x => x.Escalate)
            .Except([nameof(Role.GroupMember), nameof(Role.SafeguardingLead)]).ToList();
        await digests.Gather(new DigestMatter(about.Id, about.Reference, $"Return of {request.Agency.Name}", request.DueOn, null, Late: true), told, ct);
    }
}
