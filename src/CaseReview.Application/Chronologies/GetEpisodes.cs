using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Chronologies;

/// <summary>The key practice episodes of a case.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetEpisodes(string Reference) : IRequest<IReadOnlyList<EpisodeLine>>, ICaseMessage;

/// <summary>A key practice episode.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="WhyItMatters">Why it matters.</param>
/// <param name="From">First UK local date.</param>
/// <param name="To">Last UK local date.</param>
/// <param name="Version">The version that an edit must carry.</param>
public sealed record EpisodeLine(int Number, string Title, string WhyItMatters, DateOnly From, DateOnly To, int Version)
{
    /// <summary>Whether a day lies in it.</summary>
    /// <param name="on">UK local date, or null when it is not known.</param>
    /// <returns>True from its first day to its last.</returns>
    public bool Has(DateOnly? on) => on >= From && on <= To;
}

/// <summary>Handles <see cref="GetEpisodes"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetEpisodesHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetEpisodes, IReadOnlyList<EpisodeLine>>
{
    /// <inheritdoc />
    public Task<IReadOnlyList<EpisodeLine>> Handle(GetEpisodes query, CancellationToken ct) => db.EpisodesOf(scope.CaseId, ct);
}
