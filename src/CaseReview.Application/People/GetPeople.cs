using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
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
/// <param name="Readers">Those who read the case because they were added to it; empty for people who may not add any.</param>
/// <param name="Namesakes">Subjects of other cases with the same name and date of birth; empty for people who may not record people.</param>
/// <param name="Naming">How people are shown.</param>
/// <param name="ReviewsAdults">Whether the partnership reviews adults too.</param>
/// <param name="MayManage">Whether the person may record people.</param>
public sealed record PeopleView(
    IReadOnlyList<Subject> Children,
    IReadOnlyList<FamilyMember> Family,
    DateOnly OccurredOn,
    IReadOnlyList<ReaderLine> Readers,
    IReadOnlyList<Namesake> Namesakes,
    NamingScheme Naming,
    bool ReviewsAdults,
    bool MayManage);

/// <summary>Somebody of the same name and date of birth on another case of the partnership.</summary>
/// <param name="Number">Number of the subject of this case.</param>
/// <param name="Reference">The other case.</param>
public sealed record Namesake(int Number, string Reference);

/// <summary>Somebody who was added to a case.</summary>
/// <param name="Number">Number of the member in the partnership.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post.</param>
/// <param name="Reason">Why they read it.</param>
/// <param name="AddedAt">When they were added.</param>
public sealed record ReaderLine(int Number, string Name, string Post, string Reason, DateTimeOffset AddedAt);

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
        var mayManage = user.May(Permission.ManageCases);
        var adults = (await db.CriteriaArrangements(ct)).Frameworks.Any(x => x is not ReviewFramework.Child);
        return new PeopleView(
            [.. found.Subjects.OrderBy(x => x.Number)],
            family,
            found.OccurredOn,
            mayManage ? await Readers(ct) : [],
            mayManage ? await db.NamesakesOf(scope.CaseId, user).ToListAsync(ct) : [],
            found.Naming,
            adults,
            mayManage);
    }

    private async Task<IReadOnlyList<ReaderLine>> Readers(CancellationToken ct)
    {
        var added = await db.Set<CasePerson>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.AddedAt).ToListAsync(ct);
        var ids = added.Select(x => x.MemberId.Value).ToList();
        var members = await db.Members.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.MemberId, ct);
        return [.. added.Select(x => new ReaderLine(members[x.MemberId].Number, members[x.MemberId].Name, members[x.MemberId].Post, x.Reason, x.AddedAt))];
    }
}
