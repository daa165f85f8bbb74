using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>Names who of the business unit leads a case; a case that came in by link has nobody yet. Answers their name.</summary>
[Requires(Permission.ManageCases)]
public sealed record NameLead : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the member in the partnership.</summary>
    [Display(Name = "Who")]
    public int? Person { get; init; }
}

/// <summary>Checks <see cref="NameLead"/>.</summary>
public sealed class NameLeadValidator : AbstractValidator<NameLead>
{
    /// <summary>Makes it.</summary>
    public NameLeadValidator() => RuleFor(x => x.Person).NotNull().WithMessage("Select who leads the case");
}

/// <summary>Handles <see cref="NameLead"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who names them.</param>
/// <param name="clock">Today.</param>
public sealed class NameLeadHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<NameLead, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(NameLead command, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().Leaders(UkClock.DateOf(clock.GetUtcNow())).SingleOrDefaultAsync(x => x.Number == command.Person, ct) ?? throw new NotFound("person");
        (await timetable.Load(scope.CaseId, ct)).NameLead(member.MemberId, member.Name, user.Actor);
        await db.SaveChangesAsync(ct);
        return member.Name;
    }
}

/// <summary>Those who can lead a case: the business unit of today, without those who are shut out of it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record ListPossibleLeads(string Reference) : IRequest<IReadOnlyList<PersonChoice>>, ICaseMessage;

/// <summary>Handles <see cref="ListPossibleLeads"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="clock">Today.</param>
public sealed class ListPossibleLeadsHandler(ICaseReviewDb db, CaseScope scope, TimeProvider clock) : IRequestHandler<ListPossibleLeads, IReadOnlyList<PersonChoice>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PersonChoice>> Handle(ListPossibleLeads query, CancellationToken ct)
    {
        var shut = await db.Cases.Where(x => x.Id == scope.CaseId).SelectMany(x => x.Walls).Where(x => x.LiftedAt == null).Select(x => x.MemberId).ToListAsync(ct);
        var members = await db.Members.AsNoTracking().Leaders(UkClock.DateOf(clock.GetUtcNow())).OrderBy(x => x.Name).ToListAsync(ct);
        return [.. members.Where(x => !shut.Contains(x.MemberId)).Select(x => new PersonChoice(x.Number, x.Name, x.Post))];
    }
}

internal static class CaseLeaders
{
    public static IQueryable<Member> Leaders(this IQueryable<Member> members, DateOnly today) => members.Holding(today, Role.BusinessUnitManager, Role.BusinessUnitOfficer);
}
