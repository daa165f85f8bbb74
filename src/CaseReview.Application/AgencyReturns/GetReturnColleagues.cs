using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Who helps with the return that the lead's link is for.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record GetReturnColleagues : IRequest<IReadOnlyList<ColleagueRow>>;

/// <summary>Somebody who helps, or helped, with a return.</summary>
/// <param name="Number">Number among the return's colleagues.</param>
/// <param name="Name">Full name.</param>
/// <param name="Email">Address of their link.</param>
/// <param name="AddedBy">Who added them.</param>
/// <param name="AddedAt">When.</param>
/// <param name="RemovedBy">Who removed them; null while they help.</param>
/// <param name="RemovedAt">When.</param>
public sealed record ColleagueRow(int Number, string Name, string Email, string AddedBy, DateTimeOffset AddedAt, string? RemovedBy, DateTimeOffset? RemovedAt);

/// <summary>Handles <see cref="GetReturnColleagues"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
public sealed class GetReturnColleaguesHandler(ICaseReviewDb db, OwnReturn own) : IRequestHandler<GetReturnColleagues, IReadOnlyList<ColleagueRow>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ColleagueRow>> Handle(GetReturnColleagues query, CancellationToken ct) => await db.Colleagues((await own.LoadAsLead(ct)).Id, ct);
}

/// <summary>Who helps with a return, and who tried its links and was refused, for the Business Unit.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the request.</param>
[Requires(Permission.ManageCases)]
public sealed record GetColleaguesOfReturn(string Reference, int Number) : IRequest<ReturnHelpers>, ICaseMessage;

/// <summary>Who has links to a return.</summary>
/// <param name="Colleagues">The colleagues.</param>
/// <param name="Refused">Tries by others, newest first.</param>
public sealed record ReturnHelpers(IReadOnlyList<ColleagueRow> Colleagues, IReadOnlyList<RefusedTry> Refused);

/// <summary>A try of a link by somebody it is not for.</summary>
/// <param name="At">When.</param>
/// <param name="Summary">What happened.</param>
public sealed record RefusedTry(DateTimeOffset At, string Summary);

/// <summary>Handles <see cref="GetColleaguesOfReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetColleaguesOfReturnHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetColleaguesOfReturn, ReturnHelpers>
{
    /// <inheritdoc />
    public async Task<ReturnHelpers> Handle(GetColleaguesOfReturn query, CancellationToken ct)
    {
        var request = await db.RequestId(scope.CaseId, query.Number, ct);
        var links = db.Set<SecureLink>().Where(x => x.RecordId == request).Select(x => x.Id);
        var refused = await db.AuditEntries.Where(x => x.CaseId == scope.CaseId && x.EventName == nameof(LinkRefused) && links.Contains(x.SubjectId))
            .OrderByDescending(x => x.At).Take(50).Select(x => new RefusedTry(x.At, x.Summary)).ToListAsync(ct);
        return new ReturnHelpers(await db.Colleagues(request, ct), refused);
    }
}

/// <summary>Finds and removes colleagues.</summary>
internal static class ReturnColleagues
{
    /// <summary>The colleagues of a return, in the order of adding.</summary>
    public static async Task<IReadOnlyList<ColleagueRow>> Colleagues(this ICaseReviewDb db, Guid request, CancellationToken ct) =>
        await db.Set<ReturnColleague>().Where(x => x.RequestId == request).OrderBy(x => x.Number)
            .Select(x => new ColleagueRow(x.Number, x.Name, x.Email, x.AddedBy, x.AddedAt, x.RemovedBy, x.RemovedAt)).ToListAsync(ct);

    /// <summary>The request of a number.</summary>
    /// <exception cref="NotFound">The case has none.</exception>
    public static async Task<Guid> RequestId(this ICaseReviewDb db, Guid caseId, int number, CancellationToken ct) =>
        await db.ReturnRequests.IgnoreAutoIncludes().Where(x => x.CaseId == caseId && x.Number == number).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(ct) ?? throw new NotFound("return request");

    /// <summary>Removes a colleague and saves.</summary>
    public static async Task RemoveColleague(this ICaseReviewDb db, Guid request, int number, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Set<ReturnColleague>().SingleOrDefaultAsync(x => x.RequestId == request && x.Number == number, ct) is { } colleague)
        {
            colleague.Remove(by, now);
            await db.SaveChangesAsync(ct);
        }
    }
}
