using CaseReview.Application.Common;
using CaseReview.Domain.ParallelProcesses;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>Records a process that runs beside the review (X-18, D-PUR-07, 08, D-CDP-02, H-PUR-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordProcess : ProcessFields, IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>How many the form showed, so that a form sent twice records one.</summary>
    public int After { get; init; }
}

/// <summary>Checks <see cref="RecordProcess"/>.</summary>
/// <param name="clock">Today.</param>
public sealed class RecordProcessValidator(TimeProvider clock) : ProcessFieldsValidator<RecordProcess>(clock);

/// <summary>Handles <see cref="RecordProcess"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordProcessHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordProcess>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordProcess command, CancellationToken ct)
    {
        var facts = command.Facts();
        var last = await db.Set<ParallelProcess>().Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.Number).FirstOrDefaultAsync(ct);
        if (last is not null && last.Number > command.After && last.Kind == facts.Kind && last.Body == facts.Body.Trim())
        {
            return Unit.Value;
        }

        db.Set<ParallelProcess>().Add(ParallelProcess.Record(user.PartnershipId, scope.CaseId, (last?.Number ?? 0) + 1, facts, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
