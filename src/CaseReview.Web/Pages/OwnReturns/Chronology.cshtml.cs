namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>The agency's chronology entries so far.</summary>
public sealed class ChronologyModel : OwnReturnPage;
