using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>The dialogue with the national Panel on a case, in date order, and what is to be done next (D-NP-04 to 07).</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetPanelDialogue(string Reference) : IRequest<PanelDialogueView>, ICaseMessage;

/// <summary>The dialogue.</summary>
/// <param name="Submission">The submission.</param>
/// <param name="Entries">What went to and fro, and what was decided here, oldest first.</param>
/// <param name="ExpectedOn">UK date by which what is awaited was expected; null while nothing is, or no date is known.</param>
/// <param name="ChaseIsDue">Whether the national Panel is to be chased: that day has passed, and the latest chase had its time.</param>
/// <param name="Decision">What is decided now.</param>
/// <param name="MayRecord">Whether the reader records.</param>
/// <param name="DecidesAgain">Whether the partners are to decide again.</param>
/// <param name="Outcome">Who is still to be told, once the rapid review has ended; null before.</param>
public sealed record PanelDialogueView(
    PanelSubmission Submission,
    IReadOnlyList<DialogueEntry> Entries,
    DateOnly? ExpectedOn,
    bool ChaseIsDue,
    RapidReviewRecommendation? Decision,
    bool MayRecord,
    bool DecidesAgain,
    OutcomeTelling? Outcome);

/// <summary>One entry of the dialogue.</summary>
/// <param name="On">UK date.</param>
/// <param name="Title">What it is.</param>
/// <param name="FromPanel">Whether the national Panel wrote it; null for what was decided here.</param>
/// <param name="Text">What it says.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Files">Files that came with it.</param>
public sealed record DialogueEntry(DateOnly On, string Title, bool? FromPanel, string Text, string By, IReadOnlyList<DialogueFile> Files);

/// <summary>A file of an entry.</summary>
/// <param name="Id">The document.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Scan">How its virus check stands.</param>
public sealed record DialogueFile(Guid Id, string FileName, ScanResult Scan);

/// <summary>Who is told the outcome after the national Panel's last word (H-REF-06, H-REF-07).</summary>
/// <param name="Status">Where the referral stands.</param>
/// <param name="Referrer">Who referred it, when they are told by a letter or call of their own; null for the authority's own incident.</param>
/// <param name="ToldOn">UK date on which they were told.</param>
/// <param name="TellBy">UK date by which the rules want them told; null where they name none.</param>
/// <param name="ReportedToGroupOn">UK date of the group's meeting that heard the outcome.</param>
public sealed record OutcomeTelling(ReferralStatus Status, string? Referrer, DateOnly? ToldOn, DateOnly? TellBy, DateOnly? ReportedToGroupOn);

/// <summary>Handles <see cref="GetPanelDialogue"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Today.</param>
public sealed class GetPanelDialogueHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock)
    : IRequestHandler<GetPanelDialogue, PanelDialogueView>
{
    /// <inheritdoc />
    public async Task<PanelDialogueView> Handle(GetPanelDialogue query, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct);
        if (submission?.SentAt is null)
        {
            throw new NotFound("submission");
        }

        var today = UkClock.DateOf(clock.GetUtcNow());
        var review = await db.Set<RapidReview>().AsNoTracking().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        var expected = submission.Awaits switch
        {
            AwaitedAnswer.Acknowledgement => await db.DueOn(scope.CaseId, MilestoneKeys.PanelAcknowledgement, ct),
            AwaitedAnswer.Reply when submission.RepliedOn is null => await db.DueOn(scope.CaseId, MilestoneKeys.PanelResponse, ct),
            _ => null,
        };
        return new PanelDialogueView(
            submission,
            await Entries(submission, ct),
            expected,
            expected < today && await ChaseHadItsTime(submission, today, ct),
            review.Decision,
            user.May(Permission.ManageCases),
            review.Status is RapidReviewStatus.Reconsider,
            review.Status is RapidReviewStatus.Closed ? await Outcome(ct) : null);
    }

    private async Task<bool> ChaseHadItsTime(PanelSubmission submission, DateOnly today, CancellationToken ct) => submission.LastChasedOn is not { } chased
        || (await calendars.Current(ct)).Add(chased, (await db.Arrangements(ct)).Submissions.ChaseAgainAfterDays) < today;

    private async Task<IReadOnlyList<DialogueEntry>> Entries(PanelSubmission submission, CancellationToken ct)
    {
        var letters = await db.Set<PanelLetter>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        var again = await db.Set<Reconsideration>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        var ids = letters.ConvertAll(x => x.Id);
        var files = await db.Set<Document>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.AttachedTo != null && ids.Contains(x.AttachedTo.Value))
            .OrderBy(x => x.AddedAt).Select(x => new { Letter = x.AttachedTo!.Value, File = new DialogueFile(x.Id, x.FileName, x.Scan) }).ToListAsync(ct);
        var entries = letters.Select(x => (At: x.RecordedAt, Rank: x.Kind is PanelLetterKind.Decision ? 3 : 1, Entry: new DialogueEntry(
                x.On, x.Kind.Words(), x.IsFromPanel, x.Text, x.RecordedBy, [.. files.Where(f => f.Letter == x.Id).Select(f => f.File)])))
            .Concat(again.Select(x => (At: x.RecordedAt, Rank: 2, Entry: new DialogueEntry(
                x.DecidedOn, x.Decision == x.Before ? "The partners’ decision stands" : "The partners decided differently", null, x.Reasons, $"{x.RecordedBy}; decided by {x.DecidedBy}", []))))
            .Append((At: submission.SentAt!.Value, Rank: 0, Entry: new DialogueEntry(UkClock.DateOf(submission.SentAt.Value), "Report and covering letter", false, submission.CoveringLetter, submission.SentBy, [])));
        if (submission.AcknowledgedOn is { } acknowledged)
        {
            entries = entries.Append((At: UkClock.InstantOf(acknowledged, TimeOnly.MinValue), Rank: 0, Entry: new DialogueEntry(
                acknowledged, "Acknowledgement", true, submission.PanelReference is { } reference ? $"Reference {reference}" : "", "", [])));
        }

        return [.. entries.OrderBy(x => x.Entry.On).ThenBy(x => x.Entry.Title == "Report and covering letter" ? 0 : 1).ThenBy(x => x.At).ThenBy(x => x.Rank).Select(x => x.Entry)];
    }

    private async Task<OutcomeTelling?> Outcome(CancellationToken ct)
    {
        var referral = await db.Set<Referral>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.AfterNotification)
            .Select(x => new { x.Status, x.Route, x.ReporterName, x.ReporterOrganisation, x.OutcomeGivenOn, x.ReportedToGroupOn }).SingleOrDefaultAsync(ct);
        return referral is null ? null : new OutcomeTelling(
            referral.Status,
            referral.Route is ReferralRoute.Authority or ReferralRoute.OldRegister ? null : $"{referral.ReporterName}, {referral.ReporterOrganisation}",
            referral.OutcomeGivenOn,
            referral.Status is ReferralStatus.Decided ? await db.DueOn(scope.CaseId, MilestoneKeys.OutcomeToReferrer, ct) : null,
            referral.ReportedToGroupOn);
    }
}

/// <summary>The words on screen for the dialogue's values.</summary>
public static class PanelLetterWords
{
    /// <summary>What a letter is, in words.</summary>
    /// <param name="kind">What it is.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this PanelLetterKind kind) => kind switch
    {
        PanelLetterKind.Reply => "Reply",
        PanelLetterKind.FromPanel => "Letter from the Panel",
        PanelLetterKind.ToPanel => "Letter to the Panel",
        PanelLetterKind.Chase => "Chase",
        PanelLetterKind.Decision => "The partners’ decision, told to the Panel",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
