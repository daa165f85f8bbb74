using CaseReview.Application.Common;
using CaseReview.Domain.Meetings;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Evaluates quorum from an attendance list as typed, without saving .</summary>
/// <param name="Reference">The case.</param>
/// <param name="Form">What was typed.</param>
[Requires(Permission.ManageCases)]
public sealed record CheckQuorum(string Reference, MeetingForm Form) : IRequest<QuorumResult>, ICaseMessage;

/// <summary>Handles <see cref="CheckQuorum"/>.</summary>
/// <param name="db">The database.</param>
public sealed class CheckQuorumHandler(ICaseReviewDb db) : IRequestHandler<CheckQuorum, QuorumResult>
{
    /// <inheritdoc />
    public async Task<QuorumResult> Handle(CheckQuorum query, CancellationToken ct)
    {
        var rule = QuorumRules.For(await db.Profiles.Select(x => x.QuorumJson).SingleAsync(ct), QuorumRules.RapidReview);
        return rule.Evaluate([.. query.Form.Attendees(await db.AgenciesByCode(ct))]);
    }
}
