namespace CaseReview.Domain.Common;

/// <summary>Identifies one person's membership of one partnership. Typed, because mixing two up is a breach.</summary>
/// <param name="Value">The raw identifier.</param>
public readonly record struct MemberId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
