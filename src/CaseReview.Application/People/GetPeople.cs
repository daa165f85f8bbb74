using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>The children, family members and other people of a case.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetPeople(string Reference) : IRequest<PeopleView>, ICaseMessage;

/// <summary>The people of a case.</summary>
/// <param name="Children">The children it is about.</param>
/// <param name="Family">Family members and others.</param>
/// <param name="OccurredOn">UK date of the incident, for ages.</param>
/// <param name="MayManage">Whether the person may record people.</param>
public sealed record PeopleView(IReadOnlyList<Subject> Children, IReadOnlyList<FamilyMember> Family, DateOnly OccurredOn, bool MayManage);

/// <summary>Handles <see cref="GetPeople"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
public sealed class GetPeopleHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetPeople, PeopleView>
{
    /// <inheritdoc />
    public async Task<PeopleView> Handle(GetPeople query, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().Include(x => x.Subjects).SingleAsync(x => x.Id == scope.CaseId, ct);
        var family = await db.Set<FamilyMember>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number).ToListAsync(ct);
        return new PeopleView([.. found.Subjects.OrderBy(x => x.Number)], family, found.OccurredOn, user.May(Permission.ManageCases));
    }
}
