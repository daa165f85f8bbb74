namespace CaseReview.Web.Components;

/// <summary>An entry of a short history, newest first. Shown by the partial _Feed.</summary>
/// <param name="What">What happened, in one line.</param>
/// <param name="At">When, as an instant.</param>
/// <param name="By">Who did it: "Priya Nair", "by link".</param>
public sealed record FeedItem(string What, DateTimeOffset At, string By);
