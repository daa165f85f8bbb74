namespace CaseReview.Web.Components;

/// <summary>What a page says of what was typed into its form before and not saved.</summary>
/// <param name="KeptAt">When it was last kept.</param>
/// <param name="GoingOn">Whether the form holds it now.</param>
/// <param name="Here">Address of the form.</param>
public sealed record UnsavedView(DateTimeOffset KeptAt, bool GoingOn, string Here);
