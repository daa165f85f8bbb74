using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Partnerships;
using MediatR;

namespace CaseReview.Application.Disagreements;

/// <summary>Those to whom a disagreement is put are told at once; the chair and the managers hear of it, and of its end with who raised it (K-COI-02). The email does not say what about.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenDisagreementRaised_TellWhoSettlesIt(ICaseReviewDb db, Outbox outbox)
    : INotificationHandler<Raised<DisagreementRaised>>, INotificationHandler<Raised<DisagreementEnded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<DisagreementRaised> notification, CancellationToken cancellationToken)
    {
        var raised = notification.Event;
        var reference = await db.ReferenceOf(raised.CaseId!.Value, cancellationToken);
        var here = (await db.Arrangements(cancellationToken)).Disagreements;
        var today = UkClock.DateOf(notification.At);
        var asked = await db.InOffice(today, cancellationToken, [.. here.To]);
        foreach (var member in asked)
        {
            await outbox.Send(
                Letter(raised.CaseId, raised.SubjectId, "Disagreement to settle", member, $"{reference}: a disagreement is put to you",
                    $"People who work on {reference} disagree, and their disagreement is put to {raised.PutTo}. {(here.Decides ? "Please decide it" : "Please help them to agree; the decision stays where it is")}.",
                    $"If you may see the case, sign in to Case Review, open it, then Rapid review, then Disagreements. Otherwise the {Vocabulary.Word(Term.BusinessUnit)} tells you more, and records what you answer. No date of the case moves for it."), cancellationToken);
        }

        foreach (var member in (await db.InOffice(today, cancellationToken, Role.BusinessUnitManager, Role.GroupChair)).Where(x => x.MemberId != raised.By.MemberId && !asked.Exists(y => y.MemberId == x.MemberId)))
        {
            await outbox.Send(
                Letter(raised.CaseId, raised.SubjectId, "Disagreement raised", member, $"{reference}: a disagreement was raised",
                    $"A disagreement on {reference} was put to {raised.PutTo}. It stands on the case until it is answered. No date moves for it."), cancellationToken);
        }
    }

    /// <inheritdoc />
    public async Task Handle(Raised<DisagreementEnded> notification, CancellationToken cancellationToken)
    {
        var ended = notification.Event;
        var reference = await db.ReferenceOf(ended.CaseId!.Value, cancellationToken);
        var raisedBy = db.Set<Disagreement>().Local.First(x => x.Id == ended.SubjectId).RaisedById;
        var today = UkClock.DateOf(notification.At);
        var told = await db.InOffice(today, cancellationToken, Role.BusinessUnitManager, Role.GroupChair, Role.GroupMember, Role.ViceChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.BusinessUnitOfficer);
        foreach (var member in told.Where(x => x.MemberId != ended.By.MemberId
            && (x.MemberId == raisedBy || x.RolesOn(today).Any(role => role is Role.BusinessUnitManager or Role.GroupChair))))
        {
            await outbox.Send(
                Letter(ended.CaseId, ended.SubjectId, "Disagreement ended", member, $"{reference}: a disagreement has ended",
                    $"Disagreement {ended.Number} on {reference} {(ended.Outcome is DisagreementOutcome.Settled ? "was settled by those who disagreed" : "is answered")}. Sign in to Case Review to read how: open the case, then Rapid review, then Disagreements."), cancellationToken);
        }
    }

    private static Letter Letter(Guid? caseId, Guid subject, string kind, Member to, string about, params string[] paragraphs) =>
        new(caseId, kind, to.AsRecipient(), about, paragraphs) { OncePer = $"disagreement:{subject}" };
}
