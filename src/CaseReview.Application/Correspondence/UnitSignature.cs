using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>How letters of the business unit end.</summary>
internal static class UnitSignature
{
    /// <summary>The unit in the partnership's own words, with its telephone number.</summary>
    public static async Task<string> SignatureOfUnit(this ICaseReviewDb db, CancellationToken ct)
    {
        var unit = await db.Profiles.Select(x => new { x.VocabularyJson, x.Telephone }).SingleAsync(ct);
        return $"{Vocabulary.Parse(unit.VocabularyJson)[Term.BusinessUnit]}, {unit.Telephone}";
    }
}
