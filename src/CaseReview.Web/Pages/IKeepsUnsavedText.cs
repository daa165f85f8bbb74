using CaseReview.Application.UnsavedTexts;
using MediatR;

namespace CaseReview.Web.Pages;

/// <summary>
/// A page whose form (its property Form) is kept while it is typed into, for the person alone. <see cref="Startup.UnsavedTextFilter"/> answers the browser, offers what was
/// kept to whoever comes back, and forgets it once the form is saved. The page's form carries <c>data-keep</c>, which names its opening, and the partial <c>_Unsaved</c> stands before it.
/// </summary>
public interface IKeepsUnsavedText
{
    /// <summary>The words that are saved, by field, of a form that changes texts; none where the form adds something. What equals them is not offered.</summary>
    IReadOnlyDictionary<string, string> SavedTexts { get; }

    /// <summary>The message that keeps what is typed.</summary>
    /// <param name="opening">Which opening of the form.</param>
    /// <param name="fields">The fields as the browser sends them; null to forget.</param>
    /// <returns>The message.</returns>
    IRequest<DateTimeOffset?> Keep(Guid opening, string? fields);

    /// <summary>The message that finds what was kept.</summary>
    /// <returns>The message.</returns>
    IRequest<IReadOnlyList<KeptText>> Kept();
}
