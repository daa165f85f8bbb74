using Microsoft.Extensions.Configuration;

namespace CaseReview.Infrastructure.Email;

/// <summary>Where people reach the product from outside: the start of every link in an email.</summary>
/// <param name="Origin">"https://case-review.example.gov.uk", without a slash at the end.</param>
public sealed record PublicAddress(Uri Origin)
{
    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">Settings.</param>
    /// <returns>The address; the one served on when none is set.</returns>
    public static PublicAddress Read(IConfiguration configuration)
    {
        var served = (configuration["Urls"] ?? "http://127.0.0.1:5080").Split(';')[0];
        return new PublicAddress(new Uri(configuration["PublicOrigin"] ?? served));
    }

    /// <summary>An absolute address.</summary>
    /// <param name="path">A path from the root.</param>
    /// <returns>The address.</returns>
    public string To(string path) => new Uri(Origin, path).AbsoluteUri;
}
