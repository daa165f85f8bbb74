using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>Brings the uploaded chronology into the return, whole. Answers how many entries it added or changed; a replayed one adds nothing and answers the same.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record BringInChronology : IRequest<int>
{
    /// <summary>The upload.</summary>
    [PickedByUser]
    public Guid UploadId { get; init; }
}

/// <summary>Handles <see cref="BringInChronology"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who brings it in.</param>
/// <param name="clock">The time.</param>
public sealed class BringInChronologyHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<BringInChronology, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(BringInChronology command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var upload = await db.Set<ChronologyUpload>().FirstOrDefaultAsync(x => x.Id == command.UploadId && x.ReturnRequestId == request.Id, ct) ?? throw new NotFound("chronology upload");

        var rows = new SheetReading(SheetColumns.Find(upload.Headings).Columns, clock).Read(upload.Rows, request.Return.Entries);
        RuleViolation.Unless(rows.All(x => x.Problems.Count == 0), "Something is wrong with a row, so nothing has been added. Mend it in your file and upload it again.");
        upload.BringIn(request, [.. rows.Where(x => x.Entry is not null).Select(x => (x.Changes, x.Entry!))], user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return upload.BroughtIn!.Value;
    }
}
