namespace CaseReview.Domain.Reports;

/// <summary>What tells one version's text from every other: SHA-256, 64 hexadecimal digits in capitals.</summary>
/// <param name="Value">All 64 digits: printed on the certificate.</param>
public readonly record struct Fingerprint(string Value)
{
    /// <summary>The first 16 digits in groups of four, for screens and emails.</summary>
    public string Brief => string.Join(' ', Value[..16].Chunk(4).Select(group => new string(group)));

    /// <inheritdoc />
    public override string ToString() => Value;
}
