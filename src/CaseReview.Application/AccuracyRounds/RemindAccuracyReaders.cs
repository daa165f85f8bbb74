using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Reminds those who have not answered, each once a day.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record RemindAccuracyReaders(string Reference) : IRequest<int>, ICaseMessage;

/// <summary>Handles <see cref="RemindAccuracyReaders"/>; answers how many were reminded.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reminds.</param>
/// <param name="clock">Now.</param>
public sealed class RemindAccuracyReadersHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemindAccuracyReaders, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(RemindAccuracyReaders command, CancellationToken ct)
    {
        var round = await db.LatestRoundOf(scope.CaseId, ct) ?? throw new NotFound("accuracy round");
        var reminded = round.Remind(user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return reminded;
    }
}

/// <summary>Reminds by itself on the working day before answers are due, and on the day itself, whoever has not answered and was not reminded then.</summary>
[Requires(Permission.RunJobs)]
public sealed record RemindOfAccuracyRounds : ISweep;

/// <summary>Handles <see cref="RemindOfAccuracyRounds"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="calendars">Which days are worked.</param>
/// <param name="clock">Now.</param>
public sealed class RemindOfAccuracyRoundsHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<RemindOfAccuracyRounds>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemindOfAccuracyRounds command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = UkClock.DateOf(now);
        var calendar = await calendars.Current(ct);
        var open = await db.Set<AccuracyRound>().Include(x => x.Readers)
            .Where(x => x.ClosedAt == null && x.DueOn >= today && db.Cases.Any(c => c.Id == x.CaseId && c.ClosedAt == null)).ToListAsync(ct);
        foreach (var round in open.Where(x => x.DueOn == today || calendar.Add(calendar.OnOrBefore(x.DueOn), -1) == today))
        {
            round.Remind(user.Actor, now);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
