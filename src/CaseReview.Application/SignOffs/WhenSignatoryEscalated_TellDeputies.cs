using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>A late signature is told to the deputies, who may act, at once; those whom the rule names read of it in their next digest (D-SIG-02).</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who may act.</param>
/// <param name="timetable">The case and its rules.</param>
/// <param name="outbox">Writes the letters.</param>
/// <param name="digests">Gathers the lines.</param>
public sealed class WhenSignatoryEscalated_TellDeputies(ICaseReviewDb db, SignOffPeople people, CaseTimetable timetable, Outbox outbox, Digests digests)
    : INotificationHandler<Raised<SignatoryEscalated>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignatoryEscalated> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var signatory = request.Find(notification.Event.SignatoryId);
        var about = await timetable.Load(request.CaseId, cancellationToken);
        foreach (var deputy in await people.StandInsFor(request, signatory, cancellationToken))
        {
            await outbox.Send(SignOffLetters.Late(request, signatory, new Recipient(deputy.Name, deputy.Email, deputy.Role, new MemberId(deputy.MemberId)), about.Reference), cancellationToken);
        }

        var reading = SignOffClock.Driving(await timetable.RulesOf(about, cancellationToken), signatory.ReceivedAt!.Value);
        var day = reading?.Day ?? DateWords.LastDay(signatory.DueAt!.Value);
        await digests.Gather(
            new DigestMatter(about.Id, about.Reference, $"Signature of {signatory.Body}", day, reading?.DueAt, Late: true), reading?.Rule.Escalate ?? [], cancellationToken);
    }
}
