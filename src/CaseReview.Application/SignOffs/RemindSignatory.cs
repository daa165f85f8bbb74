using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>The manager asks a signatory again, with a new link. The clock starts again only if the last email did not arrive (C-03).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Which signatory, by place on the page.</param>
[Requires(Permission.ManageVersions)]
public sealed record RemindSignatory(string Reference, int Number) : IRequest<string>, ICaseMessage;

/// <summary>Handles <see cref="RemindSignatory"/>; answers who was asked.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">The manager.</param>
/// <param name="clock">Now.</param>
public sealed class RemindSignatoryHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RemindSignatory, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(RemindSignatory command, CancellationToken ct)
    {
        var request = await db.LatestSignOffOf(scope.CaseId, ct) ?? throw new NotFound("sign-off request");
        var signatory = request.At(command.Number);
        var now = clock.GetUtcNow();
        var last = await db.Set<OutboxMessage>().AsNoTracking()
            .Where(x => x.CaseId == scope.CaseId && x.To.Email == signatory.ActingEmail && x.Kind == SignOffLetters.AskKind)
            .OrderByDescending(x => x.Id).Select(x => (MessageStatus?)x.Status).FirstOrDefaultAsync(ct);
        if (last is MessageStatus.Failed)
        {
            request.SendAgain(signatory.Id, SignOffClock.DueFor(await timetable.RulesOf(await timetable.Load(scope.CaseId, ct), ct), now), user.Actor, now);
        }
        else
        {
            request.Remind(signatory.Id, user.Actor, now);
        }

        await db.SaveChangesAsync(ct);
        return signatory.ActingName;
    }
}
