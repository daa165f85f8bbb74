using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>A letter to the national Panel to begin with: a chase, or what the partners decided again (D-NP-05, D-NP-07).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Kind">What it is.</param>
[Requires(Permission.ManageCases)]
public sealed record DraftPanelLetter(string Reference, PanelLetterKind Kind) : IRequest<string>, ICaseMessage;

/// <summary>Handles <see cref="DraftPanelLetter"/>; empty where there is nothing to begin with.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes.</param>
/// <param name="clock">Today.</param>
public sealed class DraftPanelLetterHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<DraftPanelLetter, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(DraftPanelLetter query, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct);
        if (submission?.SentAt is not { } sentAt)
        {
            return "";
        }

        var middle = query.Kind switch
        {
            PanelLetterKind.Chase => Chase(submission, sentAt, await db.DueOn(scope.CaseId, MilestoneKeys.PanelResponse, ct)),
            PanelLetterKind.Decision => await Decision(submission, ct),
            _ => null,
        };
        var partnership = await db.Partnerships.Where(x => x.Id == user.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        var theirs = submission.PanelReference is { } reference ? $", your reference {reference}" : "";
        return middle is null ? "" : $"""
            To the Child Safeguarding Practice Review Panel

            Rapid review {scope.Reference}{theirs}

            {middle}

            {user.Actor.Name}, {user.Actor.Role}
            {partnership}
            {DateWords.Full(UkClock.DateOf(clock.GetUtcNow()))}
            """;
    }

    private string? Chase(PanelSubmission submission, DateTimeOffset sentAt, DateOnly? replyDue)
    {
        var (sent, today) = (DateWords.Full(UkClock.DateOf(sentAt)), UkClock.DateOf(clock.GetUtcNow()));
        var again = submission.Chases > 0 ? $" We last wrote to you about it on {DateWords.Full(submission.LastChasedOn!.Value)}." : "";
        return submission.Awaits switch
        {
            AwaitedAnswer.Acknowledgement =>
                $"We sent you the report of our rapid review on {sent} and have no acknowledgement yet.{again} Please confirm that you have it, and tell us when the Panel meets on the case.",
            AwaitedAnswer.Reply when submission.RepliedOn is { } replied =>
                $"The Panel replied to the report of our rapid review on {DateWords.Full(replied)}. We answered, and wait for what it says now.{again} Please tell us when it comes.",
            AwaitedAnswer.Reply when submission.PanelMeetsOn is { } met && met < today && replyDue is { } due =>
                $"The Panel was to meet on this case on {DateWords.Full(met)}, and we expected its reply by {DateWords.Full(due)}.{again} Please tell us when it comes.",
            AwaitedAnswer.Reply => $"We sent you the report of our rapid review on {sent} and wait for the Panel’s reply.{again} Please tell us when it comes.",
            _ => null,
        };
    }

    private async Task<string?> Decision(PanelSubmission submission, CancellationToken ct)
    {
        var again = await db.Set<Reconsideration>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.Id).FirstOrDefaultAsync(ct);
        if (again is null || submission.RepliedOn is not { } replied)
        {
            return null;
        }

        var words = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct));
        var decided = again.Decision switch
        {
            RapidReviewRecommendation.LocalReview => $"a {words.Within(Term.LocalReview)} is carried out",
            RapidReviewRecommendation.NationalReview => "we ask the Panel to consider a national review",
            _ => "no further review follows",
        };
        return $"""
            We thank the Panel for its reply of {DateWords.Full(replied)}. The safeguarding partners looked at their decision again on {DateWords.Full(again.DecidedOn)}. They {(again.Decision == again.Before ? "hold to it" : "decided differently")}: {decided}.

            {again.Reasons}
            """;
    }
}
