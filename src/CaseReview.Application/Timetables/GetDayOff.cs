using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Why nobody works on a date, by the case's own calendar: for a warning on the form that sets the date, which may stand all the same.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Date">UK date.</param>
[Requires(Permission.ViewCases)]
public sealed record GetDayOff(string Reference, DateOnly Date) : IRequest<string?>, ICaseMessage;

/// <summary>Handles <see cref="GetDayOff"/>; null on a working day.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetDayOffHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetDayOff, string?>
{
    /// <inheritdoc />
    public async Task<string?> Handle(GetDayOff query, CancellationToken ct)
    {
        var rules = await db.Cases.Where(c => c.Id == scope.CaseId).Select(c => c.RuleSetJson).SingleAsync(ct);
        return CaseTimetable.RulesFrom(rules).Calendar.WhyNotWorking(query.Date);
    }
}
