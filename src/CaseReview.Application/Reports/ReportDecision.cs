using CaseReview.Application.Disagreements;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Application.Reports;

/// <summary>What the report's first draft says of the decision: who took part, how it came about, dissent, conflicts, options not chosen (D-RR-26, 32, K-COI-01).</summary>
internal static class ReportDecision
{
    /// <summary>Who decided, and how.</summary>
    /// <param name="review">The rapid review with the meeting's record.</param>
    /// <param name="disagreements">Disagreements on the case.</param>
    /// <returns>The text.</returns>
    public static string WhoDecided(RapidReview review, IReadOnlyList<Disagreement> disagreements) => ReportPrefill.Parts(
    [
        ReportPrefill.Points(review.DecisionMakers.Select(x => $"{x.Person}, {x.Role}, for {x.Agency}{(x.DeputyFor is { } member ? $", deputy for {member}" : "")}{(x.IsChair ? " (chair)" : "")}")),
        review.HowDecided() is { Length: > 0 } how ? $"The meeting decided {char.ToLowerInvariant(how[0])}{how[1..]}." : "",
        ReportPrefill.Parts(review.Dissents.Select(x => $"Dissent of {x.Person}, {review.AgencyOf(x.Person)}, {x.On()}: {x.Reasons}")),
        Conflicts(review),
        ReportPrefill.Parts(disagreements.Select(Disagreed)),
        review.ChairReason is { } chaired ? $"Why somebody else than the appointed chair chaired: {chaired}" : "",
        review.SilentAgencies is { Count: > 0 } silent ? $"At the meeting, but without an overview: {string.Join(", ", silent)}." : "",
        review.QuorumExplanation ?? "",
        review.RatifiedBy is { } by ? $"Ratified by {by}.\n{review.RatificationWords()}" : "",
    ]);

    /// <summary>The options that were considered and not chosen, with why not.</summary>
    /// <param name="review">The rapid review.</param>
    /// <param name="words">The partnership's words.</param>
    /// <returns>The text; empty when none is recorded.</returns>
    public static string NotChosen(RapidReview review, Vocabulary words) => review.OptionsNotChosen.Count == 0
        ? ""
        : "Considered, and not chosen:\n" + ReportPrefill.Points(review.OptionsNotChosen.Select(x => $"{x.Words(words)}: {x.WhyNot}"));

    private static string Disagreed(Disagreement one) => one.Outcome switch
    {
        DisagreementOutcome.Settled => $"A disagreement ({InSentence(one)}) was settled by those who disagreed: {one.Answer}",
        DisagreementOutcome.Answered => $"A disagreement ({InSentence(one)}) was put to {one.PutTo}. {one.AnsweredBy} {(one.TheyDecide ? "decided" : "answered")}: {one.Answer}",
        _ => $"A disagreement ({InSentence(one)}) was put to {one.PutTo}. The answer is awaited.",
    };

    private static string InSentence(Disagreement one) => char.ToLowerInvariant(one.Subject.Words()[0]) + one.Subject.Words()[1..];

    private static string Conflicts(RapidReview review) => review.Conflicts.Count == 0
        ? review.ConflictsAsked ? "Everybody was asked what stands between them and the case. No conflict of interest was declared." : ""
        : "Conflicts of interest declared:\n" + ReportPrefill.Points(review.Conflicts.Select(x => $"{x.Person}, {x.Role}, {x.Agency}: {x.Reason ?? "no reason recorded"}. {x.DealtWithWords()}"));
}
