using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using Microsoft.AspNetCore.DataProtection;

namespace CaseReview.Infrastructure.Email;

/// <summary>Seals links and codes with keys that are kept beside the data and not in the database.</summary>
internal sealed class SecretVault(IDataProtectionProvider protection, PublicAddress address) : ISecretVault
{
    private readonly IDataProtector _protector = protection.CreateProtector("CaseReview.Outbox.Secret");

    public string AddressOf(LinkToken token) => address.To("/links/" + token.Value);

    public string Seal(string text) => _protector.Protect(text);

    public string Open(string sealedText) => _protector.Unprotect(sealedText);
}
