using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// Whoever stands on the rung that a late return has reached hears of it (D-ESC-01, H-RR-05): those further up in their next digest, the agency's own
/// people with the reminder, or by a letter of its own where none goes that day.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case and its rules.</param>
/// <param name="digests">Gathers the lines.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnEscalated_GatherForDigests(ICaseReviewDb db, CaseTimetable timetable, Digests digests, CaseWalls walls, ReturnLetters letters)
    : INotificationHandler<Raised<ReturnEscalated>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnEscalated> notification, CancellationToken ct)
    {
        var request = db.ReturnRequests.Tracked(notification.Event);
        if (notification.Event.To is EscalationStep.GroupMember or EscalationStep.SeniorOfficer)
        {
            if (request.RemindedAt != request.EscalatedAt)
            {
                await letters.Late(request, ct);
            }

            return;
        }

        var about = await timetable.Load(request.CaseId, ct);
        var matter = new DigestMatter(about.Id, about.Reference, $"Return of {request.Agency.Name}", request.DueOn, null, Late: true);
        if (notification.Event.To is EscalationStep.BoardMember && await BoardMembers(request, notification.At, ct) is { Count: > 0 } members)
        {
            digests.Note(matter, members);
            return;
        }

        var told = notification.Event.To is EscalationStep.BoardMember
            ? [nameof(Role.IndependentChair)]
            : (await timetable.RulesOf(about, ct)).Set.RulesFor(MilestoneKeys.ReturnsDue).SelectMany(x => x.Escalate)
                .Except([nameof(Role.GroupMember), nameof(Role.SafeguardingLead)]).ToList();
        await digests.Gather(matter, told, ct);
    }

    private async Task<List<Recipient>> BoardMembers(ReturnRequest request, DateTimeOffset at, CancellationToken ct)
    {
        var shut = await walls.ShutOutOf(request.CaseId, ct);
        var officers = await db.InOffice(UkClock.DateOf(at), ct, Role.AccountableOfficer);
        return [.. officers.Where(x => request.Agency.Id is not null && x.AgencyId == request.Agency.Id && !shut.Contains(x.MemberId)).Select(x => x.AsRecipient())];
    }
}
