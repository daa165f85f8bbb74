using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Ends that a person reads a case by having been added to it.</summary>
[Requires(Permission.ManageCases)]
public sealed record EndReading : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the member in the partnership.</summary>
    public int Person { get; init; }
}

/// <summary>Handles <see cref="EndReading"/>; answers the name of the person.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who ends it.</param>
public sealed class EndReadingHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user) : IRequestHandler<EndReading, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(EndReading command, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Number == command.Person, ct) ?? throw new NotFound("person");
        (await timetable.Load(scope.CaseId, ct)).RemovePerson(member.MemberId, user.Actor);
        await db.SaveChangesAsync(ct);
        return member.Name;
    }
}
