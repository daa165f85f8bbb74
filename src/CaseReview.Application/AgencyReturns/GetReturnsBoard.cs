using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>How every request of a case stands, most urgent first (D-RR-06, 07, X-13).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Show">Which rows to show.</param>
[Requires(Permission.ViewCases)]
public sealed record GetReturnsBoard(string Reference, BoardFilter Show = BoardFilter.All) : IRequest<ReturnsBoard>, ICaseMessage;

/// <summary>Which rows of the board to show.</summary>
public enum BoardFilter
{
    /// <summary>All agencies asked.</summary>
    All,

    /// <summary>Submitted, nil or accepted.</summary>
    Returned,

    /// <summary>Sent back, and not returned since.</summary>
    SentBack,

    /// <summary>Past the date.</summary>
    Late,

    /// <summary>Not returned, and not past the date.</summary>
    Waiting,
}

/// <summary>The board.</summary>
/// <param name="Rows">The rows shown.</param>
/// <param name="Counts">How many stand behind each filter.</param>
/// <param name="ToCheck">How many wait for the business unit's check.</param>
/// <param name="MayManage">Whether the reader may ask, chase, accept and send back.</param>
/// <param name="MayRead">Whether the reader may read raw returns.</param>
/// <param name="MayGoOnWithout">Whether the reader may go on without one.</param>
public sealed record ReturnsBoard(
    IReadOnlyList<ReturnRow> Rows, IReadOnlyDictionary<BoardFilter, int> Counts, int ToCheck, bool MayManage, bool MayRead, bool MayGoOnWithout)
{
    /// <summary>Who hears of a late return, and when, lowest rung first.</summary>
    public IReadOnlyList<EscalationRung> Ladder { get; init; } = [];

    /// <summary>Whether further questions are among the requests, so that an agency counts more than once.</summary>
    public bool HasFurther { get; init; }
}

/// <summary>One agency's row.</summary>
/// <param name="Number">Number of the request.</param>
/// <param name="Agency">Agency.</param>
/// <param name="Lead">Whom it was sent to.</param>
/// <param name="State">How far it has come.</param>
/// <param name="IsNil">Whether nothing is held.</param>
/// <param name="IsLate">Whether the date has passed.</param>
/// <param name="DueOn">UK local date.</param>
/// <param name="FirstDueOn">The date first asked for.</param>
/// <param name="Standing">Days left or late, in words.</param>
public sealed record ReturnRow(
    int Number, string Agency, string Lead, ReturnState State, bool IsNil, bool IsLate, DateOnly DueOn, DateOnly FirstDueOn, Standing Standing)
{
    /// <summary>1 for the first request; later ones ask further questions.</summary>
    public int Round { get; init; }

    /// <summary>What the agency fills in.</summary>
    public string FormName { get; init; } = "";

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When a draft was last saved.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>How many reminders went out.</summary>
    public int ChaseCount { get; init; }

    /// <summary>When the last one went out.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>Who was told that it is late.</summary>
    public EscalationStep EscalatedTo { get; init; }

    /// <summary>When they were told.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>Steps of the ladder at which nobody could be told, because nobody is held for them.</summary>
    public IReadOnlyList<EscalationStep> NobodyToTell { get; init; } = [];

    /// <summary>Why it is late.</summary>
    public string? LateReason { get; init; }

    /// <summary>Who was responsible for that.</summary>
    public string? LateResponsible { get; init; }

    /// <summary>How far the latest email with the link has come; null when none was written.</summary>
    public MessageStatus? Email { get; init; }

    /// <summary>What was missing when it was sent back.</summary>
    public string? SentBackBecause { get; init; }

    /// <summary>Why it is not required, or gone on without.</summary>
    public string? Explanation { get; init; }

    /// <summary>When the author read it.</summary>
    public DateTimeOffset? ReadByAuthorAt { get; init; }

    /// <summary>Whether the agency may still answer.</summary>
    public bool IsOpen => State.IsOpen();

    /// <summary>Whether the row stands behind a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>True when it is shown.</returns>
    public bool Is(BoardFilter filter) => filter switch
    {
        BoardFilter.Returned => State.IsReturned(),
        BoardFilter.SentBack => IsOpen && SentBackBecause is not null,
        BoardFilter.Late => IsLate,
        BoardFilter.Waiting => IsOpen && !IsLate,
        _ => true,
    };
}

/// <summary>Handles <see cref="GetReturnsBoard"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">The time.</param>
public sealed class GetReturnsBoardHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<GetReturnsBoard, ReturnsBoard>
{
    /// <inheritdoc />
    public async Task<ReturnsBoard> Handle(GetReturnsBoard query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var calendar = await calendars.Current(ct);
        var requests = await db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Include(x => x.Return).Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        var emails = await Emails(ct);
        var all = requests.Select(x => Row(x, emails, now, calendar)).OrderBy(Urgency).ThenBy(x => x.DueOn).ThenBy(x => x.Agency).ToList();
        return new ReturnsBoard(
            [.. all.Where(x => x.Is(query.Show))],
            Enum.GetValues<BoardFilter>().ToDictionary(x => x, filter => all.Count(row => row.Is(filter))),
            all.Count(x => x.State is ReturnState.Submitted or ReturnState.NilReturned),
            user.May(Permission.ManageCases),
            user.May(Permission.ViewWholeCase),
            user.May(Permission.ChairGroup))
        { Ladder = (await db.Arrangements(ct)).Returns.Ladder, HasFurther = all.Exists(x => x.Round > 1) };
    }

    private async Task<Dictionary<Guid, MessageStatus?>> Emails(CancellationToken ct)
    {
        var sent = await (
            from link in db.Set<SecureLink>()
            join message in db.Set<OutboxMessage>() on link.Id equals message.LinkId
            where link.CaseId == scope.CaseId && link.Purpose == LinkPurpose.Return
            select new { link.RecordId, message.WrittenAt, message.Status }).ToListAsync(ct);
        return sent.GroupBy(x => x.RecordId).ToDictionary(x => x.Key, x => (MessageStatus?)x.MaxBy(m => m.WrittenAt)!.Status);
    }

    private static int Urgency(ReturnRow row) => row switch
    {
        { IsLate: true } => 0,
        { State: ReturnState.SentBack } => 1,
        { State: ReturnState.Submitted or ReturnState.NilReturned } => 2,
        { IsOpen: true } => 3,
        _ => 4,
    };

    private static ReturnRow Row(ReturnRequest x, Dictionary<Guid, MessageStatus?> emails, DateTimeOffset now, WorkingCalendar calendar) =>
        new(
            x.Number, x.Agency.Name, x.Recipient.Name, x.State, x.Return.IsNil, x.IsLate(now), x.DueOn, x.FirstDueOn,
            ReturnView.StandingOf(x, calendar, now))
        {
            Round = x.Round,
            FormName = x.FormName,
            OpenedAt = x.OpenedAt,
            SavedAt = x.Return.SavedAt,
            SubmittedAt = x.Return.SubmittedAt,
            ChaseCount = x.ChaseCount,
            RemindedAt = x.RemindedAt,
            EscalatedTo = x.EscalatedTo,
            EscalatedAt = x.EscalatedAt,
            NobodyToTell = x.NobodyToTell,
            LateReason = x.LateReason,
            LateResponsible = x.LateResponsible,
            Email = emails.GetValueOrDefault(x.Id),
            SentBackBecause = x.SentBackBecause,
            Explanation = x.Explanation,
            ReadByAuthorAt = x.ReadByAuthorAt,
        };
}
