using System.Security.Cryptography;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.DataProtection;

namespace CaseReview.Web.Pages.Cases;

/// <summary>
/// The name of a child that somebody searches by, as it stands in an address: sealed, so that neither a browser's history nor a server's log holds it,
/// and readable only for the person who typed it.
/// </summary>
/// <param name="protection">Seals it.</param>
/// <param name="user">Who searches.</param>
public sealed class SealedName(IDataProtectionProvider protection, ICurrentUser user)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(8);

    /// <summary>Seals a name.</summary>
    /// <param name="name">As typed.</param>
    /// <returns>For an address.</returns>
    public string Seal(string name) => Protector().Protect(name, Life);

    /// <summary>Opens a name.</summary>
    /// <param name="text">From an address.</param>
    /// <returns>The name; null when it is somebody else's, too old, or no such thing.</returns>
    public string? Open(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : Protector().Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector() =>
        protection.CreateProtector("CaseReview.Cases.Name", user.PartnershipId.ToString(), user.Actor.Id.ToString() ?? "").ToTimeLimitedDataProtector();
}
