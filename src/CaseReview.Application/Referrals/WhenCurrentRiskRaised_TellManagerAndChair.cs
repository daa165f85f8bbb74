using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>A child is at risk now: the manager and the chair are told at once (S-REF-01).</summary>
/// <param name="timetable">Loads the case.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenCurrentRiskRaised_TellManagerAndChair(CaseTimetable timetable, ReferralLetters letters) : INotificationHandler<Raised<CurrentRiskRaised>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<CurrentRiskRaised> notification, CancellationToken ct)
    {
        var caseId = notification.Event.CaseId!.Value;
        await letters.RiskRaised(caseId, (await timetable.Load(caseId, ct)).Reference, ct);
    }
}
