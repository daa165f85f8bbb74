namespace CaseReview.Web.Components;

/// <summary>What a list says while it has nothing: what will be here, and how to begin. Shown by the partial _EmptyState.</summary>
/// <param name="Title">"No returns asked for".</param>
/// <param name="Text">What will stand here and where it comes from.</param>
/// <param name="ButtonText">The act that begins it; null when the reader cannot.</param>
/// <param name="ButtonHref">Where that act is.</param>
public sealed record EmptyState(string Title, string Text, string? ButtonText = null, string? ButtonHref = null);
