using CaseReview.Domain.SignOffs;

namespace CaseReview.Web.Pages.SignOffs;

/// <summary>A signatory's status as one of the product's words.</summary>
public static class SignerWords
{
    /// <summary>The word.</summary>
    /// <param name="status">The status.</param>
    /// <returns>"Signed", "With deputy", ….</returns>
    public static string Of(SignatoryStatus status) => status switch
    {
        SignatoryStatus.Prepared => "To be sent",
        SignatoryStatus.Sent => "Sent",
        SignatoryStatus.Viewed => "Opened",
        SignatoryStatus.Delegated => "With deputy",
        SignatoryStatus.Approved => "Signed",
        SignatoryStatus.ReturnedWithComments => "Returned",
        SignatoryStatus.Declined => "Declined",
        SignatoryStatus.Recused => "Conflict declared",
        SignatoryStatus.Superseded => "Set aside",
        SignatoryStatus.NotNeeded => "Not needed",
        _ => throw new InvalidOperationException($"No words for {status}."),
    };
}
