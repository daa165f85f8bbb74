using CaseReview.Application.Common;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Disagreements;

/// <summary>What the messages on disagreements share: whom they go to, in which words.</summary>
public static class DisagreementLoading
{
    /// <summary>To whom a disagreement goes here.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The office or body, in the partnership's words.</returns>
    public static async Task<DisagreementRoute> DisagreementRoute(this ICaseReviewDb db, CancellationToken ct)
    {
        var profile = await db.Profiles.AsNoTracking().Select(x => new { x.ArrangementsJson, x.VocabularyJson }).SingleAsync(ct);
        var (here, words) = (Arrangements.Parse(profile.ArrangementsJson).Disagreements, Vocabulary.Parse(profile.VocabularyJson));
        var office = here.Named ?? string.Join(" or ", here.To.Select(x => $"the {words.Within(Enum.Parse<Term>(x.ToString()))}"));
        return new DisagreementRoute(office, here.Decides);
    }

    /// <summary>Whether somebody may record how a disagreement ended: who holds the office that it was put to, and the unit for them.</summary>
    /// <param name="user">Who.</param>
    /// <param name="here">The partnership's arrangements.</param>
    /// <returns>True when they may.</returns>
    public static bool MayEndDisagreements(this ICurrentUser user, DisagreementArrangements here) => user.May(Permission.ManageCases) || user.Roles.Any(here.To.Contains);

    /// <summary>What a disagreement is about, in words.</summary>
    /// <param name="subject">What.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this DisagreementSubject subject) => subject switch
    {
        DisagreementSubject.ConflictOfInterest => "A conflict of interest",
        DisagreementSubject.Recommendation => "What is recommended or decided",
        DisagreementSubject.Other => "Something else on this case",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
