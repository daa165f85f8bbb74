using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>The letters about a referral form. They name the form by its label and say nothing of what is written in it .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where they go.</param>
/// <param name="clock">Links expire.</param>
public sealed class ReferralFormLetters(ICaseReviewDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>How long a link to a form works.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromDays(60);

    private const string NoAccount = "You do not need an account. Open the link, press Continue, and enter the code that we then send to this address. What you save is kept, and you can come back by the same link.";

    private const string OnlyYou = "This link is for you alone. Please do not forward this email.";

    /// <summary>Sends the referrer the link to the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="invitedBy">Who invites.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Invite(ReferralForm form, string invitedBy, CancellationToken ct) => await outbox.Send(
        ToReferrer(form, "Link to write a referral", $"{form.Label}: your link to refer a case",
        [
            $"{invitedBy} has opened a referral form for you at {form.Organisation}. With it you ask the {Vocabulary.Word(Term.Group)} to look at a case.",
            form.Route is ReferralRoute.Agency
                ? "When you have written it, you send it to the safeguarding lead of your agency. It comes to us when they have approved it."
                : "When you have written it, you send it to the contact of your own partnership who approves it.",
            NoAccount,
            Letter.LinkHere,
            "If anybody is in danger now, do not wait for this form: call the police or social care.",
            OnlyYou,
            await Unit(ct),
        ]).WithLink(LinkPurpose.Referral, form.Id, form.Label, clock.GetUtcNow() + LinkLifetime), ct);

    /// <summary>Asks the lead to approve it.</summary>
    /// <param name="form">The form, with the lead.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task AskLead(ReferralForm form, CancellationToken ct) => await outbox.Send(
        new Letter(null, "Referral to approve", form.Lead!, $"{form.Label}: a referral waits for your approval",
        [
            $"{form.Referrer.Name}, {form.Referrer.Role}, asks you to approve a referral by {form.Organisation} to the {Vocabulary.Word(Term.Group)}.",
            "Nothing is sent on until you have approved it. You can also send it back with comments, or decline it.",
            NoAccount,
            Letter.LinkHere,
            OnlyYou,
            await Unit(ct),
        ])
        .WithLink(LinkPurpose.ReferralApproval, form.Id, form.Label, clock.GetUtcNow() + LinkLifetime), ct);

    /// <summary>Tells the referrer that it came back, with the link.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task SentBack(ReferralForm form, CancellationToken ct) => await outbox.Send(
        ToReferrer(form, "Referral sent back", $"{form.Label}: your referral has come back to you",
        [
            $"{form.Lead!.Name} asks you to change something before the referral can go on. What they say stands at the top of the form. Everything that you wrote is kept.",
            Letter.LinkHere,
            await Unit(ct),
        ]).WithLink(LinkPurpose.Referral, form.Id, form.Label, clock.GetUtcNow() + LinkLifetime), ct);

    /// <summary>Tells the referrer that the lead does not support it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task NotSupported(ReferralForm form, CancellationToken ct) => await outbox.Send(
        ToReferrer(form, "Referral not supported", $"{form.Label}: your referral was not sent on",
        [
            $"{form.EndedBy} has decided not to send your referral on. Their reason stands on the form: open it by the link that you have.",
            $"If you think that the case should be looked at all the same, speak to them, or to the {Vocabulary.Word(Term.BusinessUnit)}.",
            await Unit(ct),
        ]), ct);

    /// <summary>Tells the lead that nothing is left to approve.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Withdrawn(ReferralForm form, CancellationToken ct) => await outbox.Send(
        new Letter(null, "Referral withdrawn", form.Lead!, $"{form.Label}: the referral was withdrawn",
        [$"{form.EndedBy} has withdrawn the referral that waited for your approval. You need do nothing.", await Unit(ct)]), ct);

    /// <summary>Sends receipts to the referrer and the lead, and tells the business unit .</summary>
    /// <param name="form">The form.</param>
    /// <param name="reference">The case's reference.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Received(ReferralForm form, string reference, CancellationToken ct)
    {
        var unit = await Unit(ct);
        string[] receipt =
        [
            $"We received the referral of {form.Organisation} on {DateWords.Full(form.EndedAt!.Value)}. It was approved by {form.EndedBy}. Its reference is {reference}.",
            "We look at it and tell the referrer what was decided. We may ask for more before that. Please use the reference when you write to us, and never a name.",
            unit,
        ];
        var subject = $"{reference}: your referral has been received";
        await outbox.Send(ToReferrer(form, "Receipt of a referral", subject, receipt) with { CaseId = form.CaseId }, ct);
        await outbox.Send(new Letter(form.CaseId, "Receipt of a referral", form.Lead!, subject, receipt), ct);
        foreach (var member in await db.InOffice(UkClock.DateOf(clock.GetUtcNow()), ct, Role.BusinessUnitManager, Role.BusinessUnitOfficer))
        {
            await outbox.Send(
                new Letter(form.CaseId, "New referral", member.AsRecipient(), $"{reference}: a referral has come in",
                [$"{form.Organisation} has sent a referral. It is logged as {reference}.", "Sign in to Case Review to read it and to begin the triage."]), ct);
        }
    }

    private static Letter ToReferrer(ReferralForm form, string kind, string subject, IReadOnlyList<string> paragraphs) => new(null, kind, form.Referrer, subject, paragraphs);

    private async Task<string> Unit(CancellationToken ct)
    {
        var telephone = await db.Profiles.Select(x => x.Telephone).SingleAsync(ct);
        return $"Questions: the {Vocabulary.Word(Term.BusinessUnit)}, {telephone}";
    }
}
