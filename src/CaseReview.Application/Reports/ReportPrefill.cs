using System.Globalization;
using System.Text;
using CaseReview.Application.People;
using CaseReview.Application.Referrals;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Reports;

/// <summary>What the case holds, for the first draft.</summary>
/// <param name="Case">The case with its children and deadlines.</param>
/// <param name="Family">Family members and other people on the case.</param>
/// <param name="Notification">The notification to the national Panel; null when there is none.</param>
/// <param name="Review">The rapid review with the meeting's record.</param>
/// <param name="Returns">The agencies' returns.</param>
/// <param name="Authority">Name of the partnership.</param>
/// <param name="Words">The partnership's words.</param>
public sealed record HeldByCase(
    Case Case, IReadOnlyList<FamilyMember> Family, Notification? Notification, RapidReview Review, IReadOnlyList<ReturnRequest> Returns, string Authority,
    Vocabulary Words)
{
    /// <summary>Disagreements on the case (K-COI-02).</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];
}

/// <summary>Writes the first draft of each section from what the case holds, never by name. What nobody has recorded is left to the author.</summary>
public static class ReportPrefill
{
    private const string NotRecorded = "not recorded";

    /// <summary>Text by section; a section of which nothing is held is left out.</summary>
    /// <param name="held">What the case holds.</param>
    /// <returns>The texts.</returns>
    public static IReadOnlyDictionary<ReportSectionKey, string> From(HeldByCase held)
    {
        var text = new Dictionary<ReportSectionKey, string>
        {
            [ReportSectionKey.CaseInBrief] = Brief(held),
            [ReportSectionKey.ChildrenAndFamily] = Points([.. held.Case.Subjects.Select(child => Child(child, held.Case.OccurredOn)), .. held.Family.Select(one => Relative(one, held.Case.OccurredOn))]),
            [ReportSectionKey.KeepingChildrenSafe] = Points(
                held.Case.Subjects.Select(child => (child.ShownAs, child.Safeguarding)).Concat(held.Family.Select(one => (one.ShownAs, one.Safeguarding)))
                    .Where(one => Filled(one.Safeguarding)).Select(one => $"{one.ShownAs}: {one.Safeguarding}")),
            [ReportSectionKey.WhatHappened] = held.Case.WhatHappened,
            [ReportSectionKey.AgencyInvolvement] = Parts(Summaries(held, ReportSectionKey.AgencyInvolvement)),
            [ReportSectionKey.KeyPracticeEpisodes] = Parts(Summaries(held, ReportSectionKey.KeyPracticeEpisodes)),
            [ReportSectionKey.GoodPractice] = Parts(Summaries(held, ReportSectionKey.GoodPractice)),
            [ReportSectionKey.ImmediateLearning] = held.Review.ImmediateLearning ?? "",
            [ReportSectionKey.LocalCriteria] = Local(held.Review, held.Words),
            [ReportSectionKey.NationalReview] = National(held.Review),
            [ReportSectionKey.AgenciesInvolved] = Involved(held.Returns),
            [ReportSectionKey.Actions] = Points(held.Review.Actions.Select(x => $"{x.What}: {x.Owner}, by {(x.DueOn is { } due ? DateWords.Full(due) : NotRecorded)}")),
            [ReportSectionKey.WhoDecided] = ReportDecision.WhoDecided(held.Review, held.Disagreements),
        };
        if (held.Review.Recommendation is RapidReviewRecommendation.NoFurtherReview)
        {
            text[ReportSectionKey.NoFurtherLearning] = held.Review.RecommendationReasons ?? "";
        }

        return text.Where(section => Filled(section.Value)).ToDictionary(section => section.Key, section => Cut(section.Value));
    }

    private static string Brief(HeldByCase held) => Points(held.Review.GoesToPanel ? ForPanel(held) : ForDeciders(held));

    private static string[] ForDeciders(HeldByCase held) =>
    [
        $"Reference: {held.Case.Reference}, {held.Authority}",
        $"Incident: {DateWords.Full(held.Case.OccurredOn)}, {held.Case.Place}",
        $"Referral accepted: {(held.Case.Happened.FirstOrDefault(x => x.Key == EventKeys.ReferralAccepted) is { } accepted ? DateWords.Full(accepted.When) : NotRecorded)}",
        $"Looked at under the law on: {string.Join(", ", held.Case.ReviewedUnder.Select(CriteriaWords.InSentence))}",
        $"Rapid review meeting: {(held.Review.MeetingHeldAt is { } meeting ? DateWords.Full(meeting) : NotRecorded)}",
        $"Recommendation: {Recommendation(held.Review, held.Words)}",
    ];

    private static string[] ForPanel(HeldByCase held) =>
    [
        $"Reference: {held.Case.Reference}, {held.Authority}",
        $"Incident: {DateWords.Full(held.Case.OccurredOn)}, {held.Case.Place}",
        $"Authority became aware: {(held.Case.Happened.FirstOrDefault(x => x.Key == EventKeys.BecameAware) is { } aware ? DateWords.Full(aware.When) : NotRecorded)}",
        $"National Panel notified: {(held.Notification is { SentAt: { } sent } sentOne ? $"{DateWords.Full(sent)}, reference {sentOne.PanelReference}" : NotRecorded)}",
        $"Rapid review meeting: {(held.Review.MeetingHeldAt is { } meeting ? DateWords.Full(meeting) : NotRecorded)}",
        $"Report due at the national Panel: {(held.Case.Deadlines.FirstOrDefault(x => x is { Key: MilestoneKeys.SubmitToPanel, Driving: true }) is { } due ? DateWords.Full(due.ShownOn) : "not yet known")}",
        $"Recommendation: {Recommendation(held.Review, held.Words)}",
    ];

    private static string Child(Subject child, DateOnly on)
    {
        var age = child.AgeOn(on);
        var facts = new[]
        {
            age.Length == 0 ? "" : child.Kind is SubjectKind.UnbornChild ? age : $"{age} old",
            child.Sex.ToLowerInvariant(),
            child.Harm.InSentence(),
            child.LookedAfter is Known.Yes ? "looked after by the local authority" : "",
            child.Status.CareLeaver is Known.Yes ? "care leaver" : "",
            child.Status.Plan is PlanStatus.NotKnown or PlanStatus.None ? "" : child.Status.Plan.Words().ToLowerInvariant(),
            child.Identity.Ethnicity,
            child.Identity.Disabled is Known.Yes ? "disabled" : "",
        };
        return $"{child.ShownAs}: {string.Join(", ", facts.Where(Filled))}";
    }

    // Every relevant family member is named as the children are, never in full (D-RR-23).
    private static string Relative(FamilyMember one, DateOnly on)
    {
        var facts = new[] { one.Tie.Words().ToLowerInvariant(), one.BornOn is { } born && born <= on ? $"{KnownAs.Age(born, on)} old" : "" };
        return $"{one.ShownAs}: {string.Join(", ", facts.Where(Filled))}{(Filled(one.Notes) ? $". {one.Notes}" : "")}";
    }

    private static IEnumerable<string> Summaries(HeldByCase held, ReportSectionKey under) => held.Returns
        .Where(x => x.State is ReturnState.Submitted or ReturnState.Accepted)
        .Select(x => (x.Agency.Name, Text: Parts(x.Return.Sections.Where(section => section.Asked.Report == under).Select(section => section.Text))))
        .Where(x => Filled(x.Text))
        .Select(x => $"## {x.Name}\n{x.Text}");

    private static string Local(RapidReview review, Vocabulary words) => Parts(
    [
        Points(review.Criteria.Where(x => x.Criterion.IsLocal()).OrderBy(x => x.Criterion).Select(Answer)),
        review.LocalCriteriaMet is { } met ? $"The criteria for a local review are {(met ? "met" : "not met")}. {review.LocalCriteriaReasons}" : "",
        review.Criteria.Any(x => x.Criterion.IsRegard()) ? "The meeting also had regard to:\n" + Points(review.Criteria.Where(x => x.Criterion.IsRegard()).OrderBy(x => x.Criterion).Select(Answer)) : "",
        review.Recommendation is null ? "" : $"Recommendation: {Recommendation(review, words)}. {review.RecommendationReasons}",
        ReportDecision.NotChosen(review, words),
    ]);

    private static string National(RapidReview review) => Parts(
    [
        review.NationalReviewNeeded is { } needed ? $"A national review is {(needed ? "" : "not ")}thought necessary. {review.NationalReasons}" : "",
        Points(review.Criteria.Where(x => x.Criterion.IsNational()).OrderBy(x => x.Criterion).Select(Answer)),
    ]);

    private static string Answer(CriterionAnswer x) => $"{x.Criterion.Words()}: {(x.Met is true ? "met" : x.Met is false ? "not met" : "open")}. {x.Grounds}";

    private static string Involved(IReadOnlyList<ReturnRequest> returns) => Points(returns.Where(x => x.Kind is not ReturnKind.FurtherQuestions).Select(x => x.State switch
    {
        ReturnState.NilReturned => $"{x.Agency.Name}: no contact, nothing held",
        ReturnState.Absent => $"{x.Agency.Name}: no return. {x.Explanation}",
        ReturnState.NotRequired => $"{x.Agency.Name}: not involved. {x.Explanation}",
        _ when x.State.IsOpen() => $"{x.Agency.Name}: return not received yet",
        _ => $"{x.Agency.Name}: return received",
    }));

    private static string Recommendation(RapidReview review, Vocabulary words) => review.Recommendation switch
    {
        RapidReviewRecommendation.LocalReview => words.Within(Term.LocalReview),
        RapidReviewRecommendation.NoFurtherReview => "no further review",
        RapidReviewRecommendation.NationalReview => "a national review",
        RapidReviewRecommendation.StatutoryReview => "a statutory review",
        RapidReviewRecommendation.OtherAction => "other action or learning, without a statutory review",
        null => NotRecorded,
        _ => throw new InvalidOperationException($"No words for {review.Recommendation}."),
    };

    internal static string Points(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {line.ReplaceLineEndings(" ").Trim()}\n");
        }

        return text.ToString().TrimEnd();
    }

    internal static string Parts(IEnumerable<string> parts) => string.Join("\n\n", parts.Select(part => part.Trim()).Where(Filled));

    private static string Cut(string text) => text.Length <= RapidReviewReport.SectionMaxLength ? text : text[..RapidReviewReport.SectionMaxLength];

    private static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);
}
