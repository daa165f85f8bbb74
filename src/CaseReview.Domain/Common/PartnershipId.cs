namespace CaseReview.Domain.Common;

/// <summary>Identifies a partnership: the tenant and isolation boundary. Typed, because mixing two up is a breach.</summary>
/// <param name="Value">The raw identifier.</param>
public readonly record struct PartnershipId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
