using System.Globalization;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Web.Components;

/// <summary>How a partnership's pages look: its name, its colour, how to reach it.</summary>
public sealed record PartnershipLook
{
    /// <summary>Makes a look.</summary>
    /// <param name="slug">The partnership's part of the address.</param>
    /// <param name="name">Its full name.</param>
    /// <param name="accent">Its colour, "#rrggbb".</param>
    /// <param name="contact">Who to ask, in one line for the footer; null when not known.</param>
    /// <exception cref="ArgumentException">The colour is not six hexadecimal digits.</exception>
    public PartnershipLook(string slug, string name, string accent, string? contact)
    {
        // The value is written into a stylesheet, so nothing but a colour may pass.
        if (accent is not ['#', .. { Length: 6 } digits] || !digits.All(char.IsAsciiHexDigit))
        {
            throw new ArgumentException("A colour is # and six hexadecimal digits.", nameof(accent));
        }

        (Slug, Name, Accent, Contact) = (slug, name, accent.ToLowerInvariant(), contact);
    }

    /// <summary>The partnership's part of the address.</summary>
    public string Slug { get; }

    /// <summary>Its full name.</summary>
    public string Name { get; }

    /// <summary>Its colour, "#rrggbb", lower case.</summary>
    public string Accent { get; }

    /// <summary>Who to ask, in one line; null when not known.</summary>
    public string? Contact { get; }

    /// <summary>Its own words (X-25).</summary>
    public Vocabulary Words { get; init; } = Vocabulary.Default;

    /// <summary>Hash of its logo; null when it has none.</summary>
    public string? Logo { get; init; }

    /// <summary>The address of its logo. It changes with the picture, so it may be kept for ever.</summary>
    public string LogoHref => $"/{Slug}/logo.png?v={Logo}";

    /// <summary>The accent at 6 % on white: backgrounds.</summary>
    public string Wash => OnWhite(0.06);

    /// <summary>The accent at 29 % on white: lines around a wash.</summary>
    public string Line => OnWhite(0.29);

    /// <summary>The address of its stylesheet. It changes with the colour, so it may be kept for ever.</summary>
    public string ThemeHref => $"/{Slug}/theme.css?v={Accent[1..]}";

    /// <summary>Its stylesheet: the three values that every component draws on.</summary>
    public string Theme =>
        $$"""
        html[data-partnership="{{Slug}}"] { --cr-accent: {{Accent}}; --cr-accent-wash: {{Wash}}; --cr-accent-line: {{Line}}; }

        """;

    private string OnWhite(double share)
    {
        var mixed = Enumerable.Range(0, 3)
            .Select(x => int.Parse(Accent.AsSpan(1 + (2 * x), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .Select(x => (int)Math.Round(255 - ((255 - x) * share)));
        return "#" + string.Concat(mixed.Select(x => x.ToString("x2", CultureInfo.InvariantCulture)));
    }
}

/// <summary>Finds how a partnership looks, before anybody has signed in: its name and colour are public.</summary>
public interface IPartnershipLooks
{
    /// <summary>Finds a look.</summary>
    /// <param name="slug">The partnership's part of the address.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The look, or null when there is no such partnership.</returns>
    Task<PartnershipLook?> Find(string slug, CancellationToken ct);
}
