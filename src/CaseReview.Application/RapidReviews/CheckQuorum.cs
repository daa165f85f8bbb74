using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.Meetings;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Evaluates quorum from an attendance list as typed, without saving .</summary>
/// <param name="Reference">The case.</param>
/// <param name="Form">What was typed.</param>
[Requires(Permission.ManageCases)]
public sealed record CheckQuorum(string Reference, MeetingForm Form) : IRequest<MeetingNow>, ICaseMessage;

/// <summary>A meeting as it stands at this moment.</summary>
/// <param name="Quorum">Whether it can decide, and why.</param>
/// <param name="Silent">Agencies that are here and have given no overview yet (D-RR-16).</param>
public sealed record MeetingNow(QuorumResult Quorum, IReadOnlyList<string> Silent);

/// <summary>Handles <see cref="CheckQuorum"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="independence">Who is shut out of the case, and so does not count.</param>
public sealed class CheckQuorumHandler(ICaseReviewDb db, CaseScope scope, IndependenceChecks independence) : IRequestHandler<CheckQuorum, MeetingNow>
{
    /// <inheritdoc />
    public async Task<MeetingNow> Handle(CheckQuorum query, CancellationToken ct) =>
        query.Form.Now(await db.QuorumRule(QuorumRules.RapidReview, ct), await db.AgenciesByCode(scope.CaseId, ct), await independence.NamesShutOut(ct));
}
