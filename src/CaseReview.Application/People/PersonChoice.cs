namespace CaseReview.Application.People;

/// <summary>Somebody of the partnership who can be chosen for a part in a case.</summary>
/// <param name="Number">Number of the member in the partnership.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post.</param>
public sealed record PersonChoice(int Number, string Name, string Post);
