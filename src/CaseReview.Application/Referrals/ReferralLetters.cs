using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>The letters about a referral that has become a case: a reference and nothing of the case .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where they go.</param>
/// <param name="clock">Links expire.</param>
public sealed class ReferralLetters(ICaseReviewDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>Asks the referrer for more. Without a known address nothing is sent: the business unit telephones.</summary>
    /// <param name="referral">The referral.</param>
    /// <param name="reference">The case's reference.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task AskForMore(Referral referral, string reference, CancellationToken ct) => ToReferrer(
        referral,
        reference,
        "Question to the referrer",
        $"{reference}: we need to know more about your referral",
        "We have a question about the referral that you made.",
        "Open the link to read it and to answer.",
        "Please call us: we ask by telephone.",
        ct);

    /// <summary>Says that there is a decision (H-REF-06).</summary>
    /// <param name="referral">The referral, with its outcome given.</param>
    /// <param name="reference">The case's reference.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Outcome(Referral referral, string reference, CancellationToken ct) => ToReferrer(
        referral,
        reference,
        "Outcome of a referral",
        $"{reference}: a decision on your referral",
        "A decision was made on the referral that you made.",
        "Open the link to read it.",
        "Please call us to hear it. We do not send it by email.",
        ct);

    /// <summary>Tells the manager that the referrer has answered.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="reference">Its reference.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Answered(Guid caseId, string reference, CancellationToken ct)
    {
        foreach (var member in await db.InOffice(UkClock.DateOf(clock.GetUtcNow()), ct, Role.BusinessUnitManager, Role.BusinessUnitOfficer))
        {
            await outbox.Send(
                new Letter(caseId, "Answer of a referrer", member.AsRecipient(), $"{reference}: the referrer has answered",
                ["The referrer has answered your question. Sign in to Case Review to go on with the triage."]), ct);
        }
    }

    /// <summary>Tells the manager and the chair at once that a child is at risk now (S-REF-01).</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="reference">Its reference.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task RiskRaised(Guid caseId, string reference, CancellationToken ct)
    {
        foreach (var member in await db.InOffice(UkClock.DateOf(clock.GetUtcNow()), ct, Role.BusinessUnitManager, Role.GroupChair))
        {
            await outbox.Send(
                new Letter(caseId, "Current risk", member.AsRecipient(), $"{reference}: act today, a current risk was reported",
                [
                    $"A current risk was reported on {reference}. Sign in to Case Review to read it, make sure that those who can act know today, and record what was done.",
                    "It stands on every page of the case until it is answered.",
                ]), ct);
        }
    }

    private async Task ToReferrer(
        Referral referral, string reference, string kind, string subject, string opening, string withLink, string without, CancellationToken ct)
    {
        if (referral.ReporterEmail is not { } email)
        {
            return;
        }

        var unit = $"Questions: the {Vocabulary.Word(Term.BusinessUnit)}, {await db.Profiles.Select(x => x.Telephone).SingleAsync(ct)}";
        var to = new Recipient(referral.ReporterName, email, referral.ReporterRole, Agency: referral.ReporterOrganisation);
        var form = await db.Set<ReferralForm>().AsNoTracking().FirstOrDefaultAsync(x => x.CaseId == referral.CaseId, ct);
        var letter = form is null
            ? new Letter(referral.CaseId, kind, to, subject, [opening, without, unit])
            : new Letter(referral.CaseId, kind, form.Referrer, subject, [opening, withLink, Letter.LinkHere, unit])
                .WithLink(LinkPurpose.Referral, form.Id, reference, clock.GetUtcNow() + ReferralFormLetters.LinkLifetime);
        await outbox.Send(letter, ct);
    }
}
