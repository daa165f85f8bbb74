using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Sends the next step of the chain, where nobody could be asked when the step before it was completed.</summary>
[Requires(Permission.ManageVersions)]
public sealed record SendNextStep : IRequest<int>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";
}

/// <summary>Handles <see cref="SendNextStep"/>; answers how many were asked.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="next">Sends it.</param>
/// <param name="user">Who sends.</param>
public sealed class SendNextStepHandler(ICaseReviewDb db, CaseScope scope, NextStep next, ICurrentUser user) : IRequestHandler<SendNextStep, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(SendNextStep command, CancellationToken ct)
    {
        var request = await db.LatestSignOffOf(scope.CaseId, ct) ?? throw new NotFound("sign-off request");
        var missing = await next.Send(request, user.Actor, ct);
        RuleViolation.Unless(missing.Count == 0, string.Join(' ', missing));
        await db.SaveChangesAsync(ct);
        return request.CurrentStep!.Signatories.Count;
    }
}
