using CaseReview.Application.RapidReviews;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Fills a form with the agencies that are involved already.</summary>
internal static class InvolvedAgencies
{
    /// <summary>Gives a form's two lists what the rapid review holds.</summary>
    /// <param name="view">The rapid review.</param>
    /// <param name="codes">Codes of the partnership's agencies.</param>
    /// <param name="others">Agencies added for this case.</param>
    public static void GiveAgenciesInvolved(this RapidReviewView view, IList<string> codes, IList<AdHocAgency> others)
    {
        var known = view.Agencies.ToDictionary(x => x.Id, x => x.Code);
        foreach (var agency in view.Review?.Agencies ?? [])
        {
            if (agency.AgencyId is { } id && known.TryGetValue(id, out var code))
            {
                codes.Add(code);
            }
            else
            {
                others.Insert(0, new AdHocAgency { Name = agency.Name, ContactName = agency.ContactName, ContactEmail = agency.ContactEmail });
            }
        }
    }
}
