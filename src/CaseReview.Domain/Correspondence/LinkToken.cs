using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CaseReview.Domain.Correspondence;

/// <summary>The secret part of a link's address: 256 random bits. Never stored; only its hash is.</summary>
/// <param name="Value">Letters, digits, hyphen and underscore.</param>
public sealed record LinkToken(string Value)
{
    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string Hash => HashOf(Value);

    /// <summary>A new random token.</summary>
    /// <returns>The token.</returns>
    public static LinkToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>A new random six-digit code.</summary>
    /// <returns>Six digits.</returns>
    public static string NewCode() => RandomNumberGenerator.GetInt32(0, 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>SHA-256 of a text, in hexadecimal.</summary>
    /// <param name="text">The text.</param>
    /// <returns>64 lower-case digits.</returns>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Compares two hashes in a time that tells nothing about them.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are the same.</returns>
    public static bool SameHash(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(left), Encoding.ASCII.GetBytes(right));

    /// <summary>Keeps the token out of logs.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "[link token]";
}
