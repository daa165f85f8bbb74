using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.SignOffs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>
/// Whoever declares a conflict of interest at sign-off is shut out of the case as a whole (X-16, K-COI-01). The contact of a body is known by address; one who
/// is no member of the partnership has no case to be shut out of, and is recused all the same.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
public sealed class WhenSignOffConflictDeclared_ShutThemOut(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<SignOffConflictDeclared>>
{
    private const string Reason = "Declared at sign-off. The reasons stand there.";

    /// <inheritdoc />
    public async Task Handle(Raised<SignOffConflictDeclared> notification, CancellationToken cancellationToken)
    {
        var declared = notification.Event;
        var about = await timetable.Load(declared.CaseId!.Value, cancellationToken);
        foreach (var member in await Declaring(declared, cancellationToken))
        {
            if (!about.IsShutOut(member))
            {
                about.ShutOut(member, WallCause.Conflict, Reason, declared.By, notification.At);
            }
        }
    }

    private async Task<IReadOnlyList<MemberId>> Declaring(SignOffConflictDeclared declared, CancellationToken ct)
    {
        if (await db.Members.AnyAsync(x => x.Id == declared.Member, ct))
        {
            return [new MemberId(declared.Member)];
        }

        var contact = SignOffLetters.To((await db.SignOff(declared.SubjectId, ct)).Find(declared.SignatoryId));
        var members = await db.Members.AsNoTracking().Select(x => new { x.Id, x.Email }).ToListAsync(ct);
        return [.. members.Where(x => contact.Has(x.Email)).Select(x => new MemberId(x.Id))];
    }
}
