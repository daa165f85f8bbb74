using CaseReview.Application.Common;
using CaseReview.Domain.UnsavedTexts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.UnsavedTexts;

/// <summary>Forgets what nobody has gone on with for a quarter of a year, and the notes of what was saved a day ago.</summary>
[Requires(Permission.RunJobs)]
public sealed record ForgetOldUnsavedTexts : ISweep;

/// <summary>Handles <see cref="ForgetOldUnsavedTexts"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Now.</param>
public sealed class ForgetOldUnsavedTextsHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<ForgetOldUnsavedTexts>
{
    private const int DaysKept = 90;

    /// <inheritdoc />
    public async Task<Unit> Handle(ForgetOldUnsavedTexts command, CancellationToken ct)
    {
        var (before, yesterday) = (clock.GetUtcNow().AddDays(-DaysKept), clock.GetUtcNow().AddDays(-1));
        await db.Set<UnsavedText>().Where(x => x.KeptAt < before || x.ClosedAt < yesterday).ExecuteDeleteAsync(ct);
        return Unit.Value;
    }
}
