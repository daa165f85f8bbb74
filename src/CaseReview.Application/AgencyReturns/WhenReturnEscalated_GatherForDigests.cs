using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// Whoever stands on the rung that a late return has reached hears of it (D-ESC-01, H-RR-05): those further up in their next digest, the agency's own
/// people with the reminder, or by a letter of their own where none goes to them that day.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case and its rules.</param>
/// <param name="digests">Gathers the lines.</param>
/// <param name="contacts">Who stands on a rung.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnEscalated_GatherForDigests(ICaseReviewDb db, CaseTimetable timetable, Digests digests, EscalationContacts contacts, ReturnLetters letters)
    : INotificationHandler<Raised<ReturnEscalated>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnEscalated> notification, CancellationToken ct)
    {
        var request = db.ReturnRequests.Tracked(notification.Event);
        var told = await contacts.Of(request, notification.Event.To, notification.At, ct);
        if (notification.Event.To is EscalationStep.GroupMember or EscalationStep.SeniorOfficer)
        {
            // Whoever gets the copy of a reminder at this moment knows already.
            var asOfficer = notification.Event.To is EscalationStep.SeniorOfficer;
            foreach (var person in told.Where(_ => asOfficer || request.RemindedAt != request.EscalatedAt))
            {
                await letters.Late(request, person, asOfficer, ct);
            }

            return;
        }

        var about = await timetable.Load(request.CaseId, ct);
        digests.Note(new DigestMatter(about.Id, about.Reference, $"Return of {request.Agency.Name}", request.DueOn, null, Late: true), told);
    }
}
