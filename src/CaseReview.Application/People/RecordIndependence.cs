using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>
/// Records what a member answered about their independence: those who chair, sit on a panel, write or review (X-16, H-CHR-03, H-COM-05,
/// H-RVP-10). One "yes" shuts them out. Answers whether they are clear.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record RecordIndependence : IRequest<IndependenceResult>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the member in the partnership.</summary>
    [Display(Name = "Who")]
    public int? Person { get; init; }

    /// <summary>For which part.</summary>
    public IndependenceDoor? Door { get; init; }

    /// <summary>Whether they worked with the child or family.</summary>
    public bool? TookPart { get; init; }

    /// <summary>Whether they manage, or managed, somebody who did.</summary>
    public bool? Manages { get; init; }

    /// <summary>Whether they have any other interest.</summary>
    public bool? OtherInterest { get; init; }

    /// <summary>What there is to say; needed when an answer bars them.</summary>
    public string? Notes { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Name">The member.</param>
/// <param name="Clear">Whether they are independent.</param>
/// <param name="Own">Whether it is about the person who recorded it.</param>
public sealed record IndependenceResult(string Name, bool Clear, bool Own);

/// <summary>Checks <see cref="RecordIndependence"/>.</summary>
public sealed class RecordIndependenceValidator : AbstractValidator<RecordIndependence>
{
    /// <summary>Makes it.</summary>
    public RecordIndependenceValidator()
    {
        RuleFor(x => x.Person).NotNull().WithMessage("Select whose independence it is");
        RuleFor(x => x.Door).NotNull().WithMessage("Select what they are to do");
        RuleFor(x => x.TookPart).NotNull().WithMessage("Select whether they worked with the person or family");
        RuleFor(x => x.Manages).NotNull().WithMessage("Select whether they manage somebody who did");
        RuleFor(x => x.OtherInterest).NotNull().WithMessage("Select whether they have any other interest");
        RuleFor(x => x.Notes).AtMost("What there is to say", CasePerson.ReasonMaxLength);
        RuleFor(x => x.Notes).NotEmpty().When(x => x.TookPart is true || x.Manages is true || x.OtherInterest is true)
            .WithMessage("Enter what there is to say: the person is shut out of the case for it");
    }
}

/// <summary>Handles <see cref="RecordIndependence"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordIndependenceHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordIndependence, IndependenceResult>
{
    /// <inheritdoc />
    public async Task<IndependenceResult> Handle(RecordIndependence command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Number == command.Person, ct) ?? throw new NotFound("person");
        var answers = new IndependenceAnswers(command.Door!.Value, command.TookPart!.Value, command.Manages!.Value, command.OtherInterest!.Value, command.Notes?.Trim() ?? "");
        var clear = (await timetable.Load(scope.CaseId, ct)).DeclareIndependence(member.MemberId, answers, user.Actor, now);
        await db.SaveChangesAsync(ct);
        return new IndependenceResult(member.Name, clear, member.MemberId == user.Actor.MemberId);
    }
}
