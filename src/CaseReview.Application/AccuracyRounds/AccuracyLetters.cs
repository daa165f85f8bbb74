using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Writes the letters of an accuracy round: the reference, never a child's name or what is commented.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Takes them.</param>
/// <param name="clock">Now.</param>
public sealed class AccuracyLetters(ICaseReviewDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>Kind of the letter that asks.</summary>
    public const string AskKind = "Request to check the draft report for accuracy";

    /// <summary>Kind of the reminder.</summary>
    public const string RemindKind = "Reminder to check the draft report";

    /// <summary>Kind of the letter that tells of the answers.</summary>
    public const string AnswersKind = "Comments on the draft report answered";

    // The answers can be read for a while after the round has closed.
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(60);

    /// <summary>Asks people to look at the version.</summary>
    /// <param name="round">The round.</param>
    /// <param name="readers">Whom.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Ask(AccuracyRound round, IEnumerable<Guid> readers, CancellationToken ct) => Write(round, readers, AskKind, "please check the draft report for accuracy",
        [
            $"You were at the rapid review meeting, or belong to the group. Version {round.VersionNumber} of the report is ready for you to check that it is accurate and complete, before the partners sign it.",
            $"Please comment on the sections that need correcting, or say that nothing does, by {DateWords.Full(round.DueOn)}. You are told what becomes of each comment.",
        ], ct);

    /// <summary>Reminds people.</summary>
    /// <param name="round">The round.</param>
    /// <param name="readers">Whom.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Remind(AccuracyRound round, IEnumerable<Guid> readers, CancellationToken ct) => Write(round, readers, RemindKind, "reminder to check the draft report",
        [
            $"Version {round.VersionNumber} of the rapid review report waits for you to check that it is accurate and complete. Answers were asked for by {DateWords.Full(round.DueOn)}; until the check is closed, later ones are taken too.",
        ], ct);

    /// <summary>Tells those who commented that their comments are answered.</summary>
    /// <param name="round">The round.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task TellAnswers(AccuracyRound round, CancellationToken ct) => Write(
        round, round.Readers.Where(x => x.Answer is ReaderAnswer.Commented && x.TakenOffAt is null).Select(x => x.Id), AnswersKind, "your comments on the draft report are answered",
        [$"The accuracy check of version {round.VersionNumber} of the rapid review report is closed. The author has answered each of your comments: the link shows what was changed, or why the text stays."], ct);

    private async Task Write(AccuracyRound round, IEnumerable<Guid> readers, string kind, string subject, IReadOnlyList<string> paragraphs, CancellationToken ct)
    {
        var reference = await db.ReferenceOf(round.CaseId, ct);
        foreach (var reader in readers.Select(round.Find))
        {
            var to = new Recipient(reader.Person, reader.Email, reader.Role, reader.MemberId is { } member ? new MemberId(member) : null, Agency: reader.Agency);
            await outbox.Send(
                new Letter(round.CaseId, kind, to, $"{reference}: {subject}", [.. paragraphs, "Opening the link changes nothing."])
                    .WithLink(LinkPurpose.AccuracyCheck, reader.Id, reference, clock.GetUtcNow() + LinkLife, round.DueOn), ct);
        }
    }
}
