using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>Each move of a referral form is told to whoever is next, by a letter without case detail .</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
/// <param name="links">Withdraws links that have no use any more.</param>
public sealed class WhenReferralFormMoves_EmailThem(ICaseReviewDb db, ReferralFormLetters letters, SecureLinks links) :
    INotificationHandler<Raised<ReferralFormSentForApproval>>,
    INotificationHandler<Raised<ReferralFormSentBack>>,
    INotificationHandler<Raised<ReferralFormNotSupported>>,
    INotificationHandler<Raised<ReferralFormWithdrawn>>,
    INotificationHandler<Raised<ReferralFormEndorsed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReferralFormSentForApproval> notification, CancellationToken ct)
    {
        // Whoever was asked before it came back is not asked any more.
        await links.Revoke(notification.Event.SubjectId, LinkPurpose.ReferralApproval, ct);
        await letters.AskLead(Form(notification.Event.SubjectId), ct);
    }

    /// <inheritdoc />
    public Task Handle(Raised<ReferralFormSentBack> notification, CancellationToken ct) => letters.SentBack(Form(notification.Event.SubjectId), ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReferralFormNotSupported> notification, CancellationToken ct) => letters.NotSupported(Form(notification.Event.SubjectId), ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReferralFormWithdrawn> notification, CancellationToken ct) =>
        notification.Event.WithLead ? letters.Withdrawn(Form(notification.Event.SubjectId), ct) : Task.CompletedTask;

    /// <inheritdoc />
    public async Task Handle(Raised<ReferralFormEndorsed> notification, CancellationToken ct)
    {
        var reference = db.Cases.Local.Single(x => x.Id == notification.Event.CaseId).Reference;
        await letters.Received(Form(notification.Event.SubjectId), reference, ct);
    }

    private ReferralForm Form(Guid id) => db.Set<ReferralForm>().Local.Single(x => x.Id == id);
}
