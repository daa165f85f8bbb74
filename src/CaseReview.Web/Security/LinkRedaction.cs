using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace CaseReview.Web.Security;

/// <summary>Takes the tokens of links out of everything that is logged: a log must never be a key.</summary>
public sealed partial class LinkRedaction : ILogEventEnricher
{
    /// <inheritdoc />
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            if (value is ScalarValue { Value: not null } scalar && scalar.Value.ToString() is { } text && text.Contains("/links/", StringComparison.OrdinalIgnoreCase))
            {
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(Redact(text))));
            }
        }
    }

    /// <summary>Takes tokens out of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text with "[token]" in their place.</returns>
    public static string Redact(string text) => Token().Replace(text, "/links/[token]");

    // A token has 43 characters; the pages behind links have short names.
    [GeneratedRegex(@"/links/[A-Za-z0-9_-]{20,}", RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
