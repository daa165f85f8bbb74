using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.AccuracyRounds;

/// <summary>
/// Everybody who was at the meeting, and the group, look at one fixed version for accuracy and completeness before the partners sign (D-RR-33, D-RR-34, C-24). They comment or say that
/// nothing is to be corrected; the author answers every comment; closing the round tells them. Late comments are taken until then.
/// </summary>
public sealed class AccuracyRound : AggregateRoot
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    private readonly List<AccuracyReader> _readers = [];

    private AccuracyRound()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>Number among the report's rounds, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The version that is looked at.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>UK date by which answers are asked for.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Name of who opened it.</summary>
    public string OpenedBy { get; private init; } = "";

    /// <summary>When it was closed; null while comments are taken.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Name of who closed it.</summary>
    public string? ClosedBy { get; private set; }

    /// <summary>Everybody on the round's list, in order.</summary>
    public IReadOnlyList<AccuracyReader> Readers => [.. _readers.OrderBy(x => x.Number)];

    /// <summary>Whether comments are taken.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>Opens a round on the version that was fixed last.</summary>
    /// <param name="report">The report.</param>
    /// <param name="number">Number among the report's rounds.</param>
    /// <param name="dueOn">UK date by which answers are asked for.</param>
    /// <param name="readers">Who is asked; those without an address are kept on the list and not asked.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The round.</returns>
    /// <exception cref="RuleViolation">No version is fixed, its text has changed since, the report is past this, the date has passed, or nobody can be asked.</exception>
    public static AccuracyRound Open(RapidReviewReport report, int number, DateOnly dueOn, IReadOnlyList<ReaderGiven> readers, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(report.LatestVersion is not null, "Fix a version of the report first: everybody looks at the same words.");
        RuleViolation.Unless(report.Status is ReportStatus.Drafting or ReportStatus.AccuracyCheck, "The report has been agreed already. Call it back before it is checked for accuracy again.");
        RuleViolation.Unless(report.DraftIsFixed, $"The text has changed since version {report.LatestVersion!.Number}. Fix a version first: everybody looks at the same words.");
        RuleViolation.Unless(dueOn >= UkClock.DateOf(now), "The date by which answers are asked for has passed.");
        var round = new AccuracyRound
        {
            Id = Ids.New(now),
            PartnershipId = report.PartnershipId,
            CaseId = report.CaseId,
            ReportId = report.Id,
            Number = number,
            VersionNumber = report.LatestVersion.Number,
            DueOn = dueOn,
            OpenedAt = now,
            OpenedBy = by.Name,
        };
        foreach (var given in readers.DistinctBy(x => x.Email.Trim().Length > 0 ? x.Email.Trim() : x.Person.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            round._readers.Add(AccuracyReader.From(round.PartnershipId, round._readers.Count + 1, given, now));
        }

        RuleViolation.Unless(round._readers.Exists(x => x.AskedAt is not null), "Nobody can be asked: no email address is known of anybody who was at the meeting.");
        round.Raise(new AccuracyRoundOpened(round.Id, round.CaseId, round.VersionNumber, dueOn, [.. round._readers.Where(x => x.AskedAt is not null).Select(x => x.Id)], by));
        return round;
    }

    /// <summary>Finds somebody on the list.</summary>
    /// <param name="readerId">Who.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="RuleViolation">They are not on it.</exception>
    public AccuracyReader Find(Guid readerId) => _readers.Find(x => x.Id == readerId) ?? throw new RuleViolation("This person is not on the list of the accuracy round.");

    /// <summary>Asks somebody besides, or somebody of whom no address was known. An address that was asked is left as it is.</summary>
    /// <param name="given">Whom.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether they are newly asked.</returns>
    /// <exception cref="RuleViolation">The round is closed, or no address is given.</exception>
    public bool Ask(ReaderGiven given, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(given.Email.Trim().Length > 0, "An email address is needed to ask somebody.");
        if (_readers.Exists(x => x.Has(given.Email) && x.TakenOffAt is null))
        {
            return false;
        }

        var reader = _readers.Find(x => x.AskedAt is null && x.TakenOffAt is null && string.Equals(x.Person.Trim(), given.Person.Trim(), StringComparison.OrdinalIgnoreCase));
        if (reader is null)
        {
            _readers.Add(reader = AccuracyReader.From(PartnershipId, _readers.Count + 1, given, now));
        }
        else
        {
            reader.AskAt(given.Email, now);
        }

        Raise(new AccuracyReaderAsked(Id, CaseId, reader.Id, reader.Person, by));
        return true;
    }

    /// <summary>Somebody went through their link, or signed in.</summary>
    /// <param name="readerId">Who.</param>
    /// <param name="now">The moment.</param>
    public void View(Guid readerId, DateTimeOffset now) => Find(readerId).Open(now);

    /// <summary>Somebody has commented.</summary>
    /// <param name="readerId">Who.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The round is closed, or they were taken off it.</exception>
    public void TakeComment(Guid readerId, DateTimeOffset now) => StillOn(readerId).Say(ReaderAnswer.Commented, now);

    /// <summary>Somebody says that nothing is to be corrected. Saying it twice says it once.</summary>
    /// <param name="readerId">Who.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The round is closed, they were taken off it, or they have commented.</exception>
    public void FindNothingToCorrect(Guid readerId, Actor by, DateTimeOffset now)
    {
        var reader = StillOn(readerId);
        RuleViolation.Unless(reader.Answer is not ReaderAnswer.Commented, "You have commented already. Your comments stand.");
        if (reader.Answer is ReaderAnswer.None)
        {
            reader.Say(ReaderAnswer.NothingToCorrect, now);
            Raise(new NothingToCorrectFound(Id, CaseId, VersionNumber, reader.Person, by));
        }
    }

    /// <summary>Reminds those who have not answered, each once a day.</summary>
    /// <param name="by">Who.</param>
    /// <param name="now">The moment.</param>
    /// <returns>How many were reminded.</returns>
    /// <exception cref="RuleViolation">The round is closed.</exception>
    public int Remind(Actor by, DateTimeOffset now)
    {
        RequireOpen();
        var today = UkClock.DateOf(now);
        var waiting = _readers.FindAll(x => x.IsAwaited && UkClock.DateOf(x.RemindedAt ?? x.AskedAt!.Value) < today);
        foreach (var reader in waiting)
        {
            reader.Remind(now);
        }

        if (waiting.Count > 0)
        {
            Raise(new AccuracyReadersReminded(Id, CaseId, [.. waiting.Select(x => x.Id)], by));
        }

        return waiting.Count;
    }

    /// <summary>Takes somebody off the round: their links stop, what they have commented stands.</summary>
    /// <param name="readerId">Who.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who takes them off.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The round is closed, or there is no reason.</exception>
    public void TakeOff(Guid readerId, string reason, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Say why this person is taken off the accuracy round.");
        Remove(Find(readerId), reason, by, now);
    }

    /// <summary>Takes off whoever is shut out of the case, by membership or address, whether the round is open or not (X-16).</summary>
    /// <param name="member">The member.</param>
    /// <param name="address">Their address; null when not known.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">The moment.</param>
    public void ShutOut(Guid member, string? address, string reason, Actor by, DateTimeOffset now)
    {
        foreach (var reader in _readers.Where(x => x.MemberId == member || (address is not null && x.Has(address))).ToList())
        {
            Remove(reader, reason, by, now);
        }
    }

    /// <summary>Closes the round: no comment is taken any more, and those who commented are told the answers.</summary>
    /// <param name="unanswered">How many of its comments the author has not answered.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, or a comment is not answered.</exception>
    public void Close(int unanswered, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(unanswered == 0, $"Answer every comment first: {unanswered} {(unanswered == 1 ? "waits" : "wait")} for an answer.");
        (ClosedAt, ClosedBy) = (now, by.Name);
        Raise(new AccuracyRoundClosed(Id, CaseId, VersionNumber, by));
    }

    /// <summary>Calls the round off, because the rapid review has ended: nobody reads the draft any more. Comments that wait can be answered should the review go on.</summary>
    /// <param name="by">Who ended it.</param>
    /// <param name="now">The moment.</param>
    public void CallOff(Actor by, DateTimeOffset now)
    {
        if (IsOpen)
        {
            (ClosedAt, ClosedBy) = (now, by.Name);
            Raise(new AccuracyRoundCalledOff(Id, CaseId, VersionNumber, by));
        }
    }

    private void Remove(AccuracyReader reader, string reason, Actor by, DateTimeOffset now)
    {
        if (reader.TakenOffAt is null)
        {
            reader.TakeOff(reason, now);
            Raise(new AccuracyReaderTakenOff(Id, CaseId, reader.Id, reader.Person, by));
        }
    }

    private AccuracyReader StillOn(Guid readerId)
    {
        RequireOpen();
        var reader = Find(readerId);
        RuleViolation.Unless(reader.TakenOffAt is null, "You are not asked to check this report any more.");
        return reader;
    }

    private void RequireOpen() => RuleViolation.Unless(IsOpen, $"The accuracy check of version {VersionNumber} was closed on {(ClosedAt is { } at ? DateWords.Full(at) : "")}.");
}
