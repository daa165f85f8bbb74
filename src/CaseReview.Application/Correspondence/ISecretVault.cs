using CaseReview.Domain.Correspondence;

namespace CaseReview.Application.Correspondence;

/// <summary>Keeps what only a recipient may read: the addresses of links, and codes.</summary>
public interface ISecretVault
{
    /// <summary>The address that a token stands in, on the product's public origin.</summary>
    /// <param name="token">The token.</param>
    /// <returns>An absolute address.</returns>
    string AddressOf(LinkToken token);

    /// <summary>Encrypts.</summary>
    /// <param name="text">What only the recipient may read.</param>
    /// <returns>Text that is safe to keep.</returns>
    string Seal(string text);

    /// <summary>Decrypts.</summary>
    /// <param name="sealedText">What <see cref="Seal"/> gave.</param>
    /// <returns>What went in.</returns>
    string Open(string sealedText);
}
