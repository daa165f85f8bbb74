using CaseReview.Application.Common;

namespace CaseReview.Application.Chronologies;

/// <summary>Puts chronologies together for leaving. Within one request each is read and checked once, however often it is asked for.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class ChronologyFiles(ICaseReviewDb db, CaseScope scope)
{
    private readonly Dictionary<(Guid Case, bool Anonymise, string Filter), ChronologyFile> _known = [];

    /// <summary>One of them.</summary>
    internal async Task<ChronologyFile> Of(bool anonymise, ChronologyFilter filter, CancellationToken ct)
    {
        var key = (scope.CaseId, anonymise, System.Text.Json.JsonSerializer.Serialize(filter));
        if (!_known.TryGetValue(key, out var file))
        {
            file = await ChronologyFile.Of(db, scope.CaseId, anonymise, filter, ct);
            _known.Add(key, file);
        }

        return file;
    }
}
