using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Chronologies;

/// <summary>What would still show of who people are, before a chronology leaves (K-CON-01).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Anonymise">Whether names are replaced.</param>
/// <param name="Filter">What of the chronology leaves; null lets everything.</param>
[Requires(Permission.ManageCases)]
public sealed record CheckChronology(string Reference, bool Anonymise, ChronologyFilter? Filter = null) : IRequest<ChronologyCheck>, ICaseMessage;

/// <summary>What the check found.</summary>
/// <param name="Entries">How many entries would leave.</param>
/// <param name="Showing">What shows, with where.</param>
/// <param name="Only">What of the chronology it is, in words; null when it is everything.</param>
public sealed record ChronologyCheck(int Entries, IReadOnlyList<ShowingLine> Showing, string? Only);

/// <summary>Handles <see cref="CheckChronology"/>.</summary>
/// <param name="files">Puts chronologies together.</param>
public sealed class CheckChronologyHandler(ChronologyFiles files) : IRequestHandler<CheckChronology, ChronologyCheck>
{
    /// <inheritdoc />
    public async Task<ChronologyCheck> Handle(CheckChronology query, CancellationToken ct)
    {
        var file = await files.Of(query.Anonymise, query.Filter ?? new ChronologyFilter(), ct);
        return new ChronologyCheck(file.Rows.Count, file.Showing, file.Only);
    }
}
