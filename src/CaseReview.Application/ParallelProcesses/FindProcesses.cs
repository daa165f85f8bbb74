using CaseReview.Application.Common;
using CaseReview.Domain.ParallelProcesses;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>Finds processes for the messages of this area.</summary>
internal static class FindProcesses
{
    public static async Task<ParallelProcess> Process(this ICaseReviewDb db, Guid caseId, int number, CancellationToken ct) =>
        await db.Set<ParallelProcess>().Include(x => x.Information).SingleOrDefaultAsync(x => x.CaseId == caseId && x.Number == number, ct) ?? throw new NotFound("process");

    public static ProcessFacts Facts(this ParallelProcess of) =>
        new(of.Kind, of.Body, of.OtherReference, of.Contact, of.BeganOn, of.NextOn, of.NextWhat, of.HoldReason, of.Notes);
}
