using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Why nobody works on a date, by the partnership's calendar: for a warning on the form that sets the date, which may stand all the same.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Date">UK date.</param>
[Requires(Permission.ViewCases)]
public sealed record GetDayOff(string Reference, DateOnly Date) : IRequest<string?>, ICaseMessage;

/// <summary>Handles <see cref="GetDayOff"/>; null on a working day.</summary>
/// <param name="calendars">The calendar.</param>
public sealed class GetDayOffHandler(Calendars calendars) : IRequestHandler<GetDayOff, string?>
{
    /// <inheritdoc />
    public async Task<string?> Handle(GetDayOff query, CancellationToken ct) => (await calendars.Current(ct)).WhyNotWorking(query.Date);
}
