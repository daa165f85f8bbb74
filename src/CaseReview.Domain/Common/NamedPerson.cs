namespace CaseReview.Domain.Common;

/// <summary>A person who did something outside the product, as named by the officer who records it.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">Their post: "Director of Children's Social Care".</param>
public sealed record NamedPerson(string Name, string Role)
{
    /// <summary>Longest name or post that is kept, in characters.</summary>
    public const int MaxLength = 200;

    /// <inheritdoc />
    public override string ToString() => $"{Name}, {Role}";
}
