using CaseReview.Application.Common;
using CaseReview.Domain.LegalAdvices;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.LegalAdvices;

/// <summary>The legal advice on a case. Each reading is kept beside those of the case (D-RR-15).</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.UseLegalAdvice)]
public sealed record GetLegalAdvice(string Reference) : IRequest<IReadOnlyList<LegalAdvice>>, ICaseMessage;

/// <summary>Handles <see cref="GetLegalAdvice"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads.</param>
/// <param name="clock">When.</param>
public sealed class GetLegalAdviceHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetLegalAdvice, IReadOnlyList<LegalAdvice>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<LegalAdvice>> Handle(GetLegalAdvice query, CancellationToken ct)
    {
        var advice = await db.Set<LegalAdvice>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number).ToListAsync(ct);
        if (advice.Count > 0)
        {
            db.AccessEntries.Add(AccessEntry.Of(scope.CaseId, "legal advice", user, clock.GetUtcNow()));
            await db.SaveChangesAsync(ct);
        }

        return advice;
    }
}
