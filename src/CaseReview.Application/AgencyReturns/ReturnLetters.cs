using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The letters of this area. They name the case by its reference and never say whom it is about (X-12).</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where they go.</param>
/// <param name="clock">Links expire.</param>
public sealed partial class ReturnLetters(ICaseReviewDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>How long a link to a return works; a new one comes with every reminder.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromDays(60);

    private const string SignIn = "Sign in to Case Review to see it.";

    /// <summary>Asks the lead, with the link; tells the agency's member of the group without one (D-RR-04, 07).</summary>
    /// <param name="request">The request.</param>
    /// <param name="passedOn">When it was passed on to somebody else, who may have been asked before; null for the first asking.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Ask(ReturnRequest request, DateTimeOffset? passedOn, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        var about = await db.About(request.CaseId, ct);
        var due = DateWords.Full(request.DueOn);
        string[] message = request.Message is { } words ? [words] : [];
        var meetingAt = await db.Set<RapidReview>().Where(x => x.CaseId == request.CaseId && x.MeetingHeldAt == null && x.Status != RapidReviewStatus.Stopped).Select(x => (DateTimeOffset?)x.MeetingAt).FirstOrDefaultAsync(ct);
        string[] meeting = meetingAt is { } at ? [$"The rapid review meeting is on {DateWords.Full(at)}."] : [];
        await ToLead(request, reference, "Request for a return", $"{reference}: tell us what {request.Agency.Name} knows, by {due}",
            [
                $"A rapid review of a serious incident has begun. The law asks agencies to share what they know. Please send us the return of {request.Agency.Name} by {due}.",
                .. meeting,
                .. message,
                "Please tell your own senior officer that this request has come. The return asks who that was and when.",
                "You do not need an account. Open the link, press Continue, and enter the code that we then send to this address. You can save a draft and come back by the same link.",
                Letter.LinkHere,
                $"If your agency had no contact with {about.The()} or the family and holds nothing, you can say so there in one step. Do not forward this email.",
                unit,
            ], OnceAsked(request, passedOn), ct);
        if (request.Copied is { } copied)
        {
            await outbox.Send(
                new Letter(request.CaseId, "Copy of a request for a return", Member(copied, Vocabulary.Word(Term.GroupMember), request), $"{reference}: {request.Agency.Name} has been asked for its return, by {due}",
                [
                    $"{request.Recipient.Name} at {request.Agency.Name} has been asked for a return by {due}. You are the named contact for your agency: please see that it comes in time.",
                    SignIn,
                    unit,
                ])
                { OncePer = $"return-asked:{request.Id}" }, ct);
        }
    }

    /// <summary>Asks the lead further questions, with a link of their own.</summary>
    /// <param name="request">The later request.</param>
    /// <param name="passedOn">When it was passed on to somebody else, who may have been asked before; null for the first asking.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task AskFurther(ReturnRequest request, DateTimeOffset? passedOn, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        var due = DateWords.Full(request.DueOn);
        string[] message = request.Message is { } words ? [words] : [];
        await ToLead(request, reference, "Further questions", $"{reference}: further questions to {request.Agency.Name}, by {due}",
            [
                $"Thank you for the return of {request.Agency.Name}. We have further questions. Please answer them by {due}.",
                .. message,
                "This link is for these questions alone. You can save a draft and come back by it. What you returned stays as it is.",
                Letter.LinkHere,
                unit,
            ], OnceAsked(request, passedOn), ct);
    }

    /// <summary>Tells the lead that the request is withdrawn.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Withdrawn(ReturnRequest request, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        await outbox.Send(
            new Letter(request.CaseId, "Request withdrawn", Lead(request), $"{reference}: {The(request)} is no longer needed",
            [$"{Start(The(request))} is no longer needed. The link that you have has stopped. Thank you for your time.", unit])
            { OncePer = $"return-withdrawn:{request.Id}" }, ct);
    }

    /// <summary>Reminds the lead, and copies the agency's member of the group when it is late.</summary>
    /// <param name="request">The request.</param>
    /// <param name="members">The agency's member of the group as they are now, who may not be the one who was copied at first; none where nobody is held.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Remind(ReturnRequest request, IReadOnlyList<Recipient> members, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        var late = request.IsLate(clock.GetUtcNow());
        var due = DateWords.Full(request.DueOn);
        var act = $"return-reminder:{request.Id}:{request.ChaseCount}";
        var subject = $"{reference}: {The(request)} {(late ? "was" : "is")} due {due}";
        await ToLead(request, reference, $"Reminder {request.ChaseCount} of a return", subject,
            [
                late ? $"{Start(The(request))} was due on {due}. It can still be sent, and it is still needed. We will ask why it is late." : $"{Start(The(request))} is due on {due}.",
                request.Kind is ReturnKind.FurtherQuestions ? "Your draft is kept. Open the link to go on." : "Your draft is kept. Open the link to go on, or to say in one step that nothing is held.",
                Letter.LinkHere,
                unit,
            ], act, ct);
        foreach (var member in late ? members : [])
        {
            await Late(request, member, asOfficer: false, act, ct);
        }
    }

    /// <summary>Tells somebody at the agency that a return is late, who gets no copy of a reminder that day.</summary>
    /// <param name="request">The request.</param>
    /// <param name="to">The agency's senior officer, or its member of the group.</param>
    /// <param name="asOfficer">Whether it is the senior officer.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Late(ReturnRequest request, Recipient to, bool asOfficer, CancellationToken ct) =>
        Late(request, to, asOfficer, $"return-late:{request.Id}:{request.DueOn:yyyy-MM-dd}:{request.EscalatedRung}:{asOfficer}", ct);

    private async Task Late(ReturnRequest request, Recipient to, bool asOfficer, string act, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        string[] words = asOfficer
            ? [$"{Start(The(request))} has not come yet. {request.Recipient.Name} was asked for it. You are held as your agency’s senior officer: please see that it comes."]
            : [$"{Start(The(request))} has not come yet. {request.Recipient.Name} was asked for it. Please help, and see that your agency’s senior officer knows.", SignIn];
        await outbox.Send(
            new Letter(request.CaseId, "Late return", to, $"{reference}: {The(request)} was due {DateWords.Full(request.DueOn)}", [.. words, unit]) { OncePer = act }, ct);
    }

    /// <summary>Sends the receipt. It holds no detail of the child.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Receipt(ReturnRequest request, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        var what = request switch
        {
            { Kind: ReturnKind.FurtherQuestions } => "answers",
            { Return.IsNil: true } => "nil return",
            _ => $"return, with {request.Return.Entries.Count} chronology entries,",
        };
        await outbox.Send(
            new Letter(request.CaseId, "Receipt of a return", Lead(request), $"{reference}: your return has been received",
            [
                $"We received the {what} of {request.Agency.Name} on {DateWords.Full(request.Return.SubmittedAt!.Value)}. Receipt {reference} / {request.Number} / {request.Return.SubmittedCount}. {SentBy(request.Return)}",
                "We check each return. If something is missing, you get one email that says what. It then goes into the pack for the rapid review meeting.",
                unit,
            ])
            { OncePer = $"return-receipt:{request.Id}:{request.Return.SubmittedCount}" }, ct);
    }

    /// <summary>Says what is missing, with the link.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task SentBack(ReturnRequest request, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        await ToLead(request, reference, "Return sent back", $"{reference}: please complete the return of {request.Agency.Name}, by {DateWords.Full(request.DueOn)}",
            [
                $"Thank you for the return of {request.Agency.Name}. Something is missing. Everything that you wrote is kept. What to add stands at the top of the return, and beside each section.",
                Letter.LinkHere,
                $"The new date is {DateWords.Full(request.DueOn)}.",
                unit,
            ], $"return-sent-back:{request.Id}:{request.Return.SubmittedCount}", ct);
    }

    /// <summary>Tells the lead of a new date.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task DateMoved(ReturnRequest request, CancellationToken ct)
    {
        var (reference, unit) = await Facts(request.CaseId, ct);
        await outbox.Send(
            new Letter(request.CaseId, "New date for a return", Lead(request), $"{reference}: {The(request)} is now due {DateWords.Full(request.DueOn)}",
            [$"The date for {The(request)} has moved to {DateWords.Full(request.DueOn)}. The link that you have goes on working.", unit]), ct);
    }

    private static string SentBy(AgencyReturn content) => content is { Sender: { } sender, Answerer: { } who } && who.Name != sender.Name
        ? $"Sent by {sender.Name}. Answered by {who.Name}, {who.Role}."
        : $"Sent by {content.Sender?.Name}.";

    private static string OnceAsked(ReturnRequest request, DateTimeOffset? passedOn) => passedOn is { } moment ? $"return-asked:{request.Id}:{moment.UtcTicks}" : $"return-asked:{request.Id}";

    private static string The(ReturnRequest request) =>
        request.Kind is ReturnKind.FurtherQuestions ? $"the answer of {request.Agency.Name} to further questions" : $"the return of {request.Agency.Name}";

    private static string Start(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Recipient Lead(ReturnRequest request) => Member(request.Recipient, "Safeguarding lead", request);

    private static Recipient Member(ReturnContact contact, string role, ReturnRequest request) =>
        new(contact.Name, contact.Email, role, contact.MemberId is { } id ? new MemberId(id) : null, request.Agency.Id, request.Agency.Name);

    private Task ToLead(ReturnRequest request, string reference, string kind, string subject, IReadOnlyList<string> paragraphs, string oncePer, CancellationToken ct) =>
        outbox.Send(
            (new Letter(request.CaseId, kind, Lead(request), subject, paragraphs) { OncePer = oncePer })
            .WithLink(LinkPurpose.Return, request.Id, reference, clock.GetUtcNow() + LinkLifetime, request.DueOn), ct);

    private async Task<(string Reference, string Unit)> Facts(Guid caseId, CancellationToken ct)
    {
        var reference = await db.Cases.Where(x => x.Id == caseId).Select(x => x.Reference).SingleAsync(ct);
        return (reference, await db.SignatureOfUnit(ct));
    }
}
