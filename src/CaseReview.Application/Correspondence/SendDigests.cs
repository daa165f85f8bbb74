using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// Sends each person one email with everything that waits for them, instead of one for each deadline. What has gone with a message never goes again.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record SendDigests : IClosingSweep;

/// <summary>Handles <see cref="SendDigests"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the messages.</param>
/// <param name="calendars">Counts the days left.</param>
/// <param name="clock">Now.</param>
public sealed class SendDigestsHandler(ICaseReviewDb db, Outbox outbox, Calendars calendars, TimeProvider clock) : IRequestHandler<SendDigests>
{
    /// <summary>Kind of these messages.</summary>
    public const string Kind = "Daily digest";

    private const int AtATime = 2_000;
    private const int NamedAtMost = 40;

    /// <inheritdoc />
    public async Task<Unit> Handle(SendDigests command, CancellationToken ct)
    {
        var waiting = await db.Set<DigestLine>().Where(x => x.MessageId == null).OrderBy(x => x.Id).Take(AtATime).ToListAsync(ct);
        if (waiting.Count == 0)
        {
            return Unit.Value;
        }

        var rules = await db.RulesInForce(UkClock.DateOf(clock.GetUtcNow())).Select(x => x.Json).FirstAsync(ct);
        var calendar = (await calendars.RulesFrom(rules, ct)).Calendar;
        var signature = await db.SignatureOfUnit(ct);
        foreach (var lines in waiting.GroupBy(x => x.To.Email.ToUpperInvariant()))
        {
            List<DigestLine> ordered = [.. lines.OrderByDescending(x => x.Late).ThenBy(x => x.DueOn).ThenBy(x => x.Reference, StringComparer.Ordinal).ThenBy(x => x.Id)];
            var message = await outbox.Send(
                new Letter(null, Kind, ordered[0].To, Cut(Subject(ordered)), [.. Paragraphs(ordered, calendar), "To see more, sign in to Case Review or call us.", signature])
                { OncePer = $"digest:{ordered[0].Id}" }, ct);
            ordered.ForEach(line => line.GoWith(message!.Id));
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    /// <summary>A line as people read it.</summary>
    /// <param name="line">The line.</param>
    /// <returns>"DON-2026-0007: Notify the national Panel, was due Friday 27 November 2026".</returns>
    public static string Words(DigestLine line) => $"{line.Reference}: {line.What}, {(line.Late ? "was due" : "due")} {Due(line)}";

    private static string Cut(string subject) => subject.Length <= OutboxMessage.SubjectMaxLength ? subject : $"{subject[..(OutboxMessage.SubjectMaxLength - 1)]}…";

    private static string Due(DigestLine line) => line.DueAt is { } at ? DateWords.Full(at) : DateWords.Full(line.DueOn);

    private static string Subject(List<DigestLine> lines)
    {
        if (lines.Count == 1)
        {
            return $"{lines[0].Reference}: {lines[0].What} {(lines[0].Late ? "is late" : $"is due {Due(lines[0])}")}";
        }

        var late = lines.Count(x => x.Late);
        string[] counts = [.. new[] { (Count: late, Word: "late"), (Count: lines.Count - late, Word: "to be met") }.Where(x => x.Count > 0).Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Count} {x.Word}"))];
        return $"Deadlines: {string.Join(", ", counts)}";
    }

    private IEnumerable<string> Paragraphs(List<DigestLine> lines, WorkingCalendar calendar)
    {
        var now = clock.GetUtcNow();
        foreach (var part in lines.Take(NamedAtMost).GroupBy(x => x.Late))
        {
            yield return part.Key ? "These are late:" : "These are to be met:";
            yield return string.Join('\n', part.Select(x => x.Late ? Words(x) : $"{Words(x)} ({Standing.Of(x.DueOn, x.DueAt, projected: false, null, now, calendar).Words.ToLowerInvariant()})"));
        }

        if (lines.Count > NamedAtMost)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"And {lines.Count - NamedAtMost} more.");
        }
    }
}
