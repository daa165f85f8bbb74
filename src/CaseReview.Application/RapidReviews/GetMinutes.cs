using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>The draft minutes and actions of the rapid review meeting.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetMinutes(string Reference) : IRequest<WordDocument>, ICaseMessage;

/// <summary>Handles <see cref="GetMinutes"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads them.</param>
public sealed class GetMinutesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetMinutes, WordDocument>
{
    /// <inheritdoc />
    public Task<WordDocument> Handle(GetMinutes query, CancellationToken ct) => db.Minutes(scope, user, ct);
}
