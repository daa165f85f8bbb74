using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Adds a person to a case: independent chairs, legal advisers and reviewers read only those cases that they were added to.</summary>
[Requires(Permission.ManageCases)]
public sealed record LetReadCase : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the member in the partnership.</summary>
    [Display(Name = "Who")]
    public int? Person { get; init; }

    /// <summary>Why they need to read it.</summary>
    [Display(Name = "Why")]
    public string? Reason { get; init; }

    /// <summary>Whether a reviewer has said that they are independent of the case: weighed before they are chosen (D-COI-01, X-16).</summary>
    public bool Independent { get; init; }
}

/// <summary>Checks <see cref="LetReadCase"/>.</summary>
public sealed class LetReadCaseValidator : AbstractValidator<LetReadCase>
{
    /// <summary>Makes it.</summary>
    public LetReadCaseValidator()
    {
        RuleFor(x => x.Person).NotNull().WithMessage("Select who is to read the case");
        RuleFor(x => x.Reason).Given("Enter why they need to read the case", "The reason", CasePerson.ReasonMaxLength);
    }
}

/// <summary>Handles <see cref="LetReadCase"/>; answers the name of the person.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="independence">Asks for a reviewer's.</param>
/// <param name="user">Who adds them.</param>
/// <param name="clock">Now.</param>
public sealed class LetReadCaseHandler(
    ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, IndependenceChecks independence, ICurrentUser user, TimeProvider clock) : IRequestHandler<LetReadCase, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(LetReadCase command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var member = await (await CaseReaders.Of(scope.CaseId, db, UkClock.DateOf(now), ct)).SingleOrDefaultAsync(x => x.Number == command.Person, ct)
            ?? throw new NotFound("person");
        if (member.RolesOn(UkClock.DateOf(now)).Contains(Role.Reviewer))
        {
            await RequireIndependent(member, command.Independent, ct);
        }

        (await timetable.Load(scope.CaseId, ct)).AddPerson(member.MemberId, command.Reason!.Trim(), user.Actor, now);
        await db.SaveChangesAsync(ct);
        return member.Name;
    }

    private async Task RequireIndependent(Member reviewer, bool saidSo, CancellationToken ct)
    {
        if (!saidSo && !await independence.IsClear(reviewer.MemberId, IndependenceDoor.Author, ct))
        {
            throw new FluentValidation.ValidationException([new(nameof(LetReadCase.Independent), $"Confirm that {reviewer.Name} is independent of this case, or choose another reviewer")]);
        }

        await independence.Ask(reviewer, IndependenceDoor.Author, saidSo, nameof(LetReadCase.Person), ct);
    }
}

/// <summary>Those who can be added to a case.</summary>
internal static class CaseReaders
{
    private static readonly Role[] Always = [Role.IndependentChair, Role.LegalAdviser, Role.Reviewer];

    // While it is restricted, those whom the restriction keeps out can be added too.
    private static readonly Role[] WhileRestricted =
        [.. Always, Role.BusinessUnitOfficer, Role.GroupChair, Role.ViceChair, Role.GroupMember, Role.AccountableOfficer, Role.NominatedDeputy];

    public static async Task<IQueryable<Member>> Of(Guid caseId, ICaseReviewDb db, DateOnly today, CancellationToken ct)
    {
        var restricted = await db.Cases.AnyAsync(c => c.Id == caseId && c.RestrictedSince != null, ct);
        return db.Members.AsNoTracking().Holding(today, restricted ? WhileRestricted : Always)
            .Where(m => !db.Set<CaseWall>().Any(w => w.CaseId == caseId && (Guid)(object)w.MemberId == m.Id && w.LiftedAt == null));
    }
}
