using CaseReview.Application.Partnerships;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.Correspondence;

/// <summary>How the addressee of a link shows who they are: for a signature as the partnership has chosen, for all else by a code .</summary>
/// <param name="db">The database.</param>
public sealed class LinkProofs(Common.ICaseReviewDb db)
{
    /// <summary>What a link asks for.</summary>
    /// <param name="link">The link.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The proof.</returns>
    public async Task<SignatoryProof> Of(SecureLink link, CancellationToken ct)
    {
        if (link.Purpose is not LinkPurpose.SignOff)
        {
            return SignatoryProof.LinkAndCode;
        }

        var chosen = (await db.Arrangements(ct)).SignOffs.Proof;
        return chosen is SignatoryProof.SignedIn && link.To.MemberId is null ? SignatoryProof.LinkAndCode : chosen;
    }
}
