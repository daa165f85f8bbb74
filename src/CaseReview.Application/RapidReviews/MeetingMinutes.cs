using CaseReview.Application.Disagreements;
using CaseReview.Application.Documents;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.RapidReviews;

/// <summary>What the minutes are drawn from.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Partnership">Name of the partnership.</param>
/// <param name="Review">The rapid review with the meeting's record.</param>
/// <param name="Disagreements">Disagreements on the case.</param>
/// <param name="Words">The partnership's words.</param>
public sealed record MinutesOf(
    string Reference, string Partnership, RapidReview Review, IReadOnlyList<Disagreement> Disagreements, Vocabulary Words);

/// <summary>
/// The minutes and actions of a rapid review meeting, drafted from what it recorded: the same on the page and in Word. Legal advice is no part of them (D-RR-15).
/// </summary>
public static class MeetingMinutes
{
    /// <summary>Drafts them.</summary>
    /// <param name="of">What they are drawn from; the meeting has been held.</param>
    /// <returns>The document.</returns>
    public static WordDocument Of(MinutesOf of) => new($"{of.Reference}: minutes of the rapid review meeting", Blocks(of))
    {
        Head = "Draft minutes",
        Foot = $"{of.Partnership}, {of.Reference}",
    };

    private static IEnumerable<WordBlock> Blocks(MinutesOf of) =>
        [.. Meeting(of), .. People(of.Review), .. Known(of.Review), .. Criteria(of.Review), .. Decision(of), .. Dissent(of), .. Actions(of.Review)];

    private static IEnumerable<WordBlock> Meeting(MinutesOf of)
    {
        var review = of.Review;
        yield return WordParagraph.Of($"{DateWords.Full(review.MeetingHeldAt!.Value)}. {review.MeetingPlace}");
        yield return WordParagraph.Of("Drafted from what was recorded at the meeting.");
        foreach (var earlier in review.Discussions)
        {
            yield return WordParagraph.Of($"An earlier meeting, of {DateWords.Full(earlier.HeldAt)}, closed as a discussion and decided nothing. {earlier.Quorum}\n{earlier.Present}");
        }
    }

    private static IEnumerable<WordBlock> People(RapidReview review)
    {
        yield return new WordHeading(1, "Who was there");
        yield return new WordTable(
            "Who was there, for whom, and how", [new("Person", 55), new("For", 60), new("How", 55)],
            review.Attendance.Select(x => new[] { WordCell.Of($"{x.Person}\n{x.Role}"), WordCell.Of(x.Agency), WordCell.Of(How(x, review)) }));
        yield return Named("Quorum", review.QuorumExplanation ?? "");
        if (review.ChairReason is { } chaired)
        {
            yield return Named("Why somebody else than the appointed chair chaired", chaired);
        }

        yield return new WordHeading(1, "Conflicts of interest");
        yield return WordParagraph.Of($"{(review.ConflictsAsked ? "The chair asked everybody what stands between them and the case. " : "")}{(review.Conflicts.Count == 0 ? "None was declared." : "")}");
        if (review.Conflicts.Count > 0)
        {
            yield return new WordPoints([.. review.Conflicts.Select(x => $"{x.Person}, {x.Agency}: {x.Reason ?? "no reason recorded"}. {x.DealtWithWords()}")]);
        }
    }

    private static string How(Attendance person, RapidReview review) => string.Concat(
        person.Kind.Words(), person.DeputyFor is { } member ? $" for {member}" : "", person.IsChair ? $", chair {review.ChairStanding.Words()}" : "",
        person.Kind is AttendanceKind.Apologies or AttendanceKind.Absent && person.Reason is { } why ? $": {why}" : "");

    private static IEnumerable<WordBlock> Known(RapidReview review)
    {
        yield return new WordHeading(1, "What each agency knows");
        yield return WordParagraph.Of("The chair stated the purpose, and the case was outlined from what is known. The meeting was reminded of the options open to it.");
        foreach (var overview in review.Overviews)
        {
            yield return new WordHeading(2, overview.Agency);
            yield return WordParagraph.Of(overview.Overview);
        }

        if (review.SilentAgencies.Count > 0)
        {
            yield return WordParagraph.Of($"Here, but gave no overview: {string.Join(", ", review.SilentAgencies)}.");
        }

        foreach (var (heading, text) in new[] { ("National interest or importance", review.NationalInterest), ("Immediate learning", review.ImmediateLearning), ("Summary", review.MeetingSummary) })
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new WordHeading(1, heading);
                yield return WordParagraph.Of(text);
            }
        }
    }

    private static IEnumerable<WordBlock> Criteria(RapidReview review)
    {
        if (review.Criteria.Count > 0)
        {
            yield return new WordHeading(1, "Criteria");
            yield return new WordTable(
                "Each criterion with its answer and grounds", [new("Criterion", 65), new("Answer", 25), new("Grounds", 80)],
                review.Criteria.OrderBy(x => x.Criterion).Select(x => new[] { WordCell.Of(x.Criterion.Words()), WordCell.Of(Answer(x)), WordCell.Of(x.Grounds) }));
        }
    }

    private static string Answer(CriterionAnswer answer) =>
        answer.Criterion.IsRegard() ? (answer.Met is true ? "Yes" : "No") : answer.Met is true ? "Met" : "Not met";

    private static IEnumerable<WordBlock> Decision(MinutesOf of)
    {
        var review = of.Review;
        yield return new WordHeading(1, "Recommendation");
        yield return Named(review.Recommendation!.Value.Words(of.Words), review.RecommendationReasons ?? "");
        if (review.GoesToPanel)
        {
            yield return Named($"The local criteria are {(review.LocalCriteriaMet is true ? "met" : "not met")}", review.LocalCriteriaReasons ?? "");
            yield return Named($"A national review is {(review.NationalReviewNeeded is true ? "" : "not ")}thought necessary", review.NationalReasons ?? "");
        }

        yield return Named("How it was decided", $"{review.HowDecided()}. {review.Standing!.Value.Words()}.");
        if (review.OptionsNotChosen.Count > 0)
        {
            yield return new WordPoints([.. review.OptionsNotChosen.Select(x => $"Not chosen: {x.Words(of.Words)}. {x.WhyNot}")]);
        }

        if (review.RatifiedAt is { } ratified)
        {
            yield return Named($"Ratified {DateWords.Full(ratified)} by {review.RatifiedBy}", review.RatificationWords());
        }
    }

    private static IEnumerable<WordBlock> Dissent(MinutesOf of)
    {
        yield return new WordHeading(1, "Dissent and disagreement");
        if (of.Review.Dissents.Count == 0 && of.Disagreements.Count == 0)
        {
            yield return WordParagraph.Of("None recorded.");
        }

        foreach (var dissent in of.Review.Dissents)
        {
            yield return Named($"{dissent.Person}, {of.Review.AgencyOf(dissent.Person)}, {dissent.On()}{(dissent.AfterMeeting ? ", recorded after the meeting" : "")}", dissent.Reasons);
        }

        foreach (var one in of.Disagreements)
        {
            yield return Named($"{one.Subject.Words()}, put to {one.PutTo}", one.Answer is { } answer ? $"{one.Reasons}\nHow it ended: {answer}" : $"{one.Reasons}\nThe answer is awaited.");
        }
    }

    private static IEnumerable<WordBlock> Actions(RapidReview review)
    {
        yield return new WordHeading(1, "Actions");
        if (review.Actions.Count == 0)
        {
            yield return WordParagraph.Of("None was agreed at the meeting.");
            yield break;
        }

        yield return new WordTable(
            "Actions, by whom and by when", [new("Action", 85), new("Who", 45), new("By when", 40)],
            review.Actions.Select(x => new[] { WordCell.Of(x.What), WordCell.Of(x.Owner), WordCell.Of(x.DueOn is { } due ? DateWords.Full(due) : null) }));
    }

    private static WordParagraph Named(string name, string text) => new([new WordRun($"{name}. ", IsStrong: true), new WordRun(text)]);
}
