using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Chronologies;

/// <summary>The combined chronology as a picture (D-RR-08): what the list shows with the same filter, without a word of the entries.</summary>
[Requires(Permission.ViewWholeCase)]
public sealed record GetTimeline : IRequest<DrawnChronology>, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>What to show.</summary>
    public ChronologyFilter Filter { get; init; } = new();

    /// <summary>Whether names are replaced by what the glossary shows; what is significant is then not told, like notes.</summary>
    public bool Anonymise { get; init; }
}

/// <summary>The chronology as a picture.</summary>
/// <param name="Timeline">What is drawn; null when there is no entry at all.</param>
/// <param name="Overview">What every way of reading tells.</param>
public sealed record DrawnChronology(Timeline? Timeline, ChronologyOverview Overview) : ChronologyOverview(Overview);

/// <summary>Handles <see cref="GetTimeline"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads.</param>
public sealed class GetTimelineHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetTimeline, DrawnChronology>
{
    /// <inheritdoc />
    public async Task<DrawnChronology> Handle(GetTimeline query, CancellationToken ct)
    {
        var asked = await ChronologySelection.Of(db, scope.CaseId, query.Filter, user.May(Permission.ManageCases), query.Anonymise, ct);
        return new DrawnChronology(asked.Drawn(query.Filter, withSignificant: !query.Anonymise), asked.Overview);
    }
}
