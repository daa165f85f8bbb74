using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Adds a day on which the partnership's office is closed. Local deadlines are counted again by the next sweep; statutory ones never move .</summary>
[Requires(Permission.ManageCalendar)]
public sealed record AddClosureDay : IRequest
{
    /// <summary>UK local date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Why, in a word or two.</summary>
    public string? Name { get; init; }
}

/// <summary>Checks <see cref="AddClosureDay"/>.</summary>
public sealed class AddClosureDayValidator : AbstractValidator<AddClosureDay>
{
    /// <summary>Makes the rules.</summary>
    public AddClosureDayValidator()
    {
        RuleFor(x => x.Date).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the day on which the office is closed")
            .Must(day => day < Occurrence.LatestPossible).WithMessage("The day must be before 2101");
        RuleFor(x => x.Name).Cascade(CascadeMode.Stop)
            .Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage("Enter why the office is closed")
            .MaximumLength(OfficeClosure.NameMaxLength).WithMessage("The reason must be {MaxLength} characters or less");
    }
}

/// <summary>Handles <see cref="AddClosureDay"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who adds it.</param>
/// <param name="shelf">Is told to look again.</param>
/// <param name="clock">The time.</param>
public sealed class AddClosureDayHandler(ICaseReviewDb db, ICurrentUser user, CalendarShelf shelf, TimeProvider clock) : IRequestHandler<AddClosureDay>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AddClosureDay command, CancellationToken ct)
    {
        var day = new ClosureDay(command.Date!.Value, command.Name!.ReplaceLineEndings(" ").Trim());
        if (await db.Set<OfficeClosure>().AnyAsync(c => c.Date == day.Date, ct))
        {
            throw new ValidationException([new(nameof(command.Date), $"{DateWords.Full(day.Date)} is a closure day already")]);
        }

        db.Set<OfficeClosure>().Add(OfficeClosure.Add(user.PartnershipId, day, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        shelf.Forget(user.PartnershipId);
        return Unit.Value;
    }
}
