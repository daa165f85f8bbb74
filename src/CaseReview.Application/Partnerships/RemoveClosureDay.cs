using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Removes a closure day that is not past. Repeating it changes nothing.</summary>
[Requires(Permission.ManageCalendar)]
public sealed record RemoveClosureDay : IRequest
{
    /// <summary>UK local date.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>Checks <see cref="RemoveClosureDay"/>.</summary>
public sealed class RemoveClosureDayValidator : AbstractValidator<RemoveClosureDay>
{
    /// <summary>Makes the rules.</summary>
    public RemoveClosureDayValidator() => RuleFor(x => x.Date).NotNull().WithMessage("Choose the closure day to remove");
}

/// <summary>Handles <see cref="RemoveClosureDay"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who removes it.</param>
/// <param name="shelf">Is told to look again.</param>
/// <param name="clock">The time.</param>
public sealed class RemoveClosureDayHandler(ICaseReviewDb db, ICurrentUser user, CalendarShelf shelf, TimeProvider clock) : IRequestHandler<RemoveClosureDay>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveClosureDay command, CancellationToken ct)
    {
        if (await db.Set<OfficeClosure>().SingleOrDefaultAsync(c => c.Date == command.Date, ct) is not { } closure)
        {
            return Unit.Value;
        }

        closure.Remove(user.Actor, clock.GetUtcNow());
        db.Set<OfficeClosure>().Remove(closure);
        await db.SaveChangesAsync(ct);
        shelf.Forget(user.PartnershipId);
        return Unit.Value;
    }
}
