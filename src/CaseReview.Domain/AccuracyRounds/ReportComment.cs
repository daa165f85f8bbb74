using System.Text.RegularExpressions;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;

namespace CaseReview.Domain.AccuracyRounds;

/// <summary>What becomes of a comment.</summary>
public enum CommentOutcome
{
    /// <summary>The text is changed.</summary>
    Accepted,

    /// <summary>The text stays, for a reason.</summary>
    NotAccepted,
}

/// <summary>What a comment says, and where.</summary>
/// <param name="Key">The section.</param>
/// <param name="Heading">Its heading, as it stood.</param>
/// <param name="Quote">The words that it is about; null for the section as a whole.</param>
/// <param name="Text">The comment.</param>
/// <param name="Once">Names the act of sending it, so that sending twice comments once.</param>
public sealed record CommentGiven(ReportSectionKey Key, string Heading, string? Quote, string Text, Guid Once);

/// <summary>
/// A comment on one section of the report: of an accuracy round on a fixed version (D-RR-34), or on the text as it is being written. Its words never change; its answer may until the
/// round is closed.
/// </summary>
public sealed partial class ReportComment : AggregateRoot
{
    /// <summary>Longest comment or answer, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>Longest quotation, in characters.</summary>
    public const int QuoteMaxLength = 1_000;

    private ReportComment()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>The accuracy round; null for a comment on the working text.</summary>
    public Guid? RoundId { get; private init; }

    /// <summary>Who of the round's list made it; null for a comment on the working text.</summary>
    public Guid? ReaderId { get; private init; }

    /// <summary>Number among the report's comments, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The version that it is about; null for the working text.</summary>
    public int? VersionNumber { get; private init; }

    /// <summary>The section.</summary>
    public ReportSectionKey Key { get; private init; }

    /// <summary>Its heading, as it stood.</summary>
    public string Heading { get; private init; } = "";

    /// <summary>The words that it is about; null for the section as a whole.</summary>
    public string? Quote { get; private init; }

    /// <summary>The comment.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Name of who made it.</summary>
    public string MadeBy { get; private init; } = "";

    /// <summary>Their post.</summary>
    public string MadeByRole { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Names the act of sending it.</summary>
    public Guid Once { get; private init; }

    /// <summary>What becomes of it; null until it is answered.</summary>
    public CommentOutcome? Outcome { get; private set; }

    /// <summary>What was changed, or why nothing was.</summary>
    public string? Answer { get; private set; }

    /// <summary>Name of who answered it.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Somebody of a round comments.</summary>
    /// <param name="round">The round.</param>
    /// <param name="reader">Who of its list.</param>
    /// <param name="number">Number among the report's comments.</param>
    /// <param name="given">What it says, and where.</param>
    /// <param name="standing">Text of the section in the version.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The comment.</returns>
    /// <exception cref="RuleViolation">The round is closed, they were taken off it, there are no words, or the quotation does not stand in the section.</exception>
    public static ReportComment InRound(AccuracyRound round, AccuracyReader reader, int number, CommentGiven given, string standing, Actor by, DateTimeOffset now)
    {
        round.TakeComment(reader.Id, now);
        return Make(new ReportComment
        {
            Id = Ids.New(now),
            PartnershipId = round.PartnershipId,
            CaseId = round.CaseId,
            ReportId = round.ReportId,
            RoundId = round.Id,
            ReaderId = reader.Id,
            VersionNumber = round.VersionNumber,
            Number = number,
            Key = given.Key,
            Heading = given.Heading,
            Quote = Words(given.Quote),
            Text = given.Text.Trim(),
            MadeBy = reader.Person,
            MadeByRole = reader.Agency is { } agency ? $"{reader.Role}, {agency}" : reader.Role,
            MadeAt = now,
            Once = given.Once,
        }, standing, by);
    }

    /// <summary>Somebody who may see the report comments on the text as it is being written.</summary>
    /// <param name="report">The report.</param>
    /// <param name="number">Number among the report's comments.</param>
    /// <param name="given">What it says, and where.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The comment.</returns>
    /// <exception cref="RuleViolation">The report is not in Drafting, there are no words, or the quotation does not stand in the section.</exception>
    public static ReportComment OnWorkingText(RapidReviewReport report, int number, CommentGiven given, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(report.Status is ReportStatus.Drafting, "A fixed version of the report is out, so its working text is not commented on.");
        return Make(new ReportComment
        {
            Id = Ids.New(now),
            PartnershipId = report.PartnershipId,
            CaseId = report.CaseId,
            ReportId = report.Id,
            Number = number,
            Key = given.Key,
            Heading = given.Heading,
            Quote = Words(given.Quote),
            Text = given.Text.Trim(),
            MadeBy = by.Name,
            MadeByRole = by.Role,
            MadeAt = now,
            Once = given.Once,
        }, report.Sections.Single(x => x.Key == given.Key).Text, by);
    }

    /// <summary>Whether words stand in a text, whatever the white space between them.</summary>
    /// <param name="quote">The words.</param>
    /// <param name="text">The text.</param>
    /// <returns>True when they do, or there are none.</returns>
    public static bool StandsIn(string? quote, string text) => Words(quote) is not { } words || (Words(text) ?? "").Contains(words, StringComparison.Ordinal);

    /// <summary>The author answers it, or changes the answer.</summary>
    /// <param name="outcome">What becomes of it.</param>
    /// <param name="words">What was changed, or why nothing was.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">There are no words.</exception>
    public void AnswerWith(CommentOutcome outcome, string words, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(words), outcome is CommentOutcome.Accepted ? "Say what was changed." : "Say why the text stays.");
        if (Outcome == outcome && Answer == words)
        {
            return;
        }

        var earlier = Answer;
        (Outcome, Answer, AnsweredBy, AnsweredAt) = (outcome, words, by.Name, now);
        Raise(new ReportCommentAnswered(Id, CaseId, Number, outcome, earlier, by));
    }

    private static ReportComment Make(ReportComment made, string standing, Actor by)
    {
        RuleViolation.Unless(made.Text.Length > 0, "Say what is to be corrected.");
        RuleViolation.Unless(StandsIn(made.Quote, standing), "The quoted words do not stand in the section.");
        made.Raise(new ReportCommentMade(made.Id, made.CaseId, made.Number, made.Heading, by));
        return made;
    }

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : WhiteSpace().Replace(text.Trim(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
