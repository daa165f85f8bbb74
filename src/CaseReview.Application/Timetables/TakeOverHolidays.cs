using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>
/// Takes the official list of bank holidays over: all of it, or nothing. A year that the list holds in full is from then on as the list has it; running
/// deadlines are counted again by the next sweep.
/// </summary>
[Requires(Permission.LookAfterPlatform)]
public sealed record TakeOverHolidays : IRequest<IReadOnlyList<string>>
{
    /// <summary>The list, as JSON.</summary>
    public string? List { get; init; }

    /// <summary>Where it came from: a file's name, or an address.</summary>
    public string Source { get; init; } = "";
}

/// <summary>Checks <see cref="TakeOverHolidays"/>: the list is read whole before anything is done.</summary>
public sealed class TakeOverHolidaysValidator : AbstractValidator<TakeOverHolidays>
{
    /// <summary>Makes the rules.</summary>
    public TakeOverHolidaysValidator() =>
        RuleFor(x => x.List).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Select the file with the bank holidays")
            .Custom((list, context) =>
            {
                try
                {
                    BankHolidayList.Parse(list!);
                }
                catch (InvalidHolidayList mistake)
                {
                    context.AddFailure($"Nothing was taken over. {mistake.Message}");
                }
            });
}

/// <summary>Handles <see cref="TakeOverHolidays"/>; answers what changed, in words.</summary>
/// <param name="db">The database; what is written here stands outside the tenancy wall.</param>
/// <param name="user">Who does it.</param>
/// <param name="shelf">Is told to look again.</param>
/// <param name="clock">The time.</param>
public sealed class TakeOverHolidaysHandler(ICaseReviewDb db, ICurrentUser user, CalendarShelf shelf, TimeProvider clock)
    : IRequestHandler<TakeOverHolidays, IReadOnlyList<string>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Handle(TakeOverHolidays command, CancellationToken ct)
    {
        var list = BankHolidayList.Parse(command.List!);
        var kept = await db.Set<PublishedHoliday>().ToListAsync(ct);
        var before = WorkingCalendar.ExceptionsOf(Days(kept), []);

        var whole = list.Days.GroupBy(day => day.Date.Year).Where(year => year.Count() >= BankHolidays.InAYear).Select(year => year.Key).ToHashSet();
        var listed = list.Days.Select(day => day.Date).ToHashSet();
        foreach (var gone in kept.Where(day => whole.Contains(day.Date.Year) && !listed.Contains(day.Date)).ToList())
        {
            kept.Remove(gone);
            db.Set<PublishedHoliday>().Remove(gone);
        }

        foreach (var day in list.Days)
        {
            if (kept.Find(other => other.Date == day.Date) is { } known)
            {
                known.Rename(day.Name);
                continue;
            }

            var added = PublishedHoliday.Of(day);
            kept.Add(added);
            db.Set<PublishedHoliday>().Add(added);
        }

        var changes = CalendarException.Changes(before, WorkingCalendar.ExceptionsOf(Days(kept), []));
        db.Set<HolidayImport>().Add(HolidayImport.Record(list, command.Source, changes, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        shelf.Forget();
        return changes;
    }

    private static List<BankHoliday> Days(IEnumerable<PublishedHoliday> kept) => [.. kept.Select(day => day.Day).OrderBy(day => day.Date)];
}
