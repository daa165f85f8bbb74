using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Whoever declares a conflict of interest at sign-off is shut out of the case as a whole (X-16, K-COI-01).</summary>
/// <param name="timetable">Loads the case.</param>
public sealed class WhenSignOffConflictDeclared_ShutThemOut(CaseTimetable timetable) : INotificationHandler<Raised<SignOffConflictDeclared>>
{
    private const string Reason = "Declared at sign-off. The reasons stand there.";

    /// <inheritdoc />
    public async Task Handle(Raised<SignOffConflictDeclared> notification, CancellationToken cancellationToken)
    {
        var (declared, member) = (notification.Event, new MemberId(notification.Event.Member));
        var about = await timetable.Load(declared.CaseId!.Value, cancellationToken);
        if (!about.IsShutOut(member))
        {
            about.ShutOut(member, WallCause.Conflict, Reason, declared.By, notification.At);
        }
    }
}
