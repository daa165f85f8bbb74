using System.Buffers.Binary;
using System.Security.Cryptography;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>A partnership's logo. Only PNG: a drawing in SVG can hold script, and no filter for it is worth the trust.</summary>
public sealed class PartnershipLogo : AggregateRoot
{
    /// <summary>Largest file, in bytes.</summary>
    public const int SizeMax = 200 * 1024;

    /// <summary>Longest side, in pixels.</summary>
    public const int SideMax = 1200;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    private PartnershipLogo()
    {
    }

    /// <summary>The picture.</summary>
    public byte[] Png { get; private set; } = [];

    /// <summary>SHA-256 of the picture, its first 16 digits: stands in its address, so that browsers may keep it.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Takes a first logo.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="png">The picture.</param>
    /// <param name="now">When.</param>
    /// <returns>The logo.</returns>
    /// <exception cref="RuleViolation">It is no PNG of the right size.</exception>
    public static PartnershipLogo Of(PartnershipId partnership, byte[] png, DateTimeOffset now)
    {
        var logo = new PartnershipLogo { Id = Ids.New(now), PartnershipId = partnership };
        logo.Replace(png);
        return logo;
    }

    /// <summary>Takes another picture.</summary>
    /// <param name="png">The picture.</param>
    /// <exception cref="RuleViolation">It is no PNG of the right size.</exception>
    public void Replace(byte[] png)
    {
        RuleViolation.Unless(IsLogo(png), "A logo is a PNG picture.");
        (Png, Hash) = (png, Convert.ToHexStringLower(SHA256.HashData(png))[..16]);
    }

    /// <summary>Whether a file is a PNG of a size that a masthead can hold, judged by its content and not by its name.</summary>
    /// <param name="file">The file.</param>
    /// <returns>True when every chunk is whole and it ends where it says.</returns>
    public static bool IsLogo(byte[] file)
    {
        if (file.Length is < 45 or > SizeMax || !file.AsSpan(0, 8).SequenceEqual(Signature) || !file.AsSpan(12, 4).SequenceEqual("IHDR"u8))
        {
            return false;
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(20)));
        return width is > 0 and <= SideMax && height is > 0 and <= SideMax && ChunksAreWhole(file);
    }

    private static bool ChunksAreWhole(ReadOnlySpan<byte> file)
    {
        const int AroundData = 12;
        var at = Signature.Length;
        while (at + AroundData <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - AroundData)
            {
                return false;
            }

            var last = file.Slice(at + 4, 4).SequenceEqual("IEND"u8);
            at += AroundData + (int)length;
            if (last)
            {
                return at == file.Length;
            }
        }

        return false;
    }
}
