using System.Security.Cryptography;

namespace CaseReview.Web.Security;

/// <summary>
/// A value that lets one style element of this response through the content security policy. The report page needs it for
/// its running headers. It enters the policy only when a page has asked for it.
/// </summary>
public sealed class CspNonce
{
    private string? _value;

    /// <summary>Whether a page of this request has asked for the value.</summary>
    public bool Used => _value is not null;

    /// <summary>The value, made on first use: 128 random bits.</summary>
    public string Value => _value ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
