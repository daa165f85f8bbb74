using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Chronologies;

/// <summary>What would still show of who people are, before a chronology leaves (K-CON-01).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Anonymise">Whether names are replaced.</param>
[Requires(Permission.ManageCases)]
public sealed record CheckChronology(string Reference, bool Anonymise) : IRequest<ChronologyCheck>, ICaseMessage;

/// <summary>What the check found.</summary>
/// <param name="Entries">How many entries would leave.</param>
/// <param name="Showing">What shows, with where.</param>
public sealed record ChronologyCheck(int Entries, IReadOnlyList<ShowingLine> Showing);

/// <summary>Handles <see cref="CheckChronology"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class CheckChronologyHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<CheckChronology, ChronologyCheck>
{
    /// <inheritdoc />
    public async Task<ChronologyCheck> Handle(CheckChronology query, CancellationToken ct)
    {
        var file = await ChronologyFile.Of(db, scope.CaseId, query.Anonymise, ct);
        return new ChronologyCheck(file.Rows.Count, file.Showing);
    }
}
