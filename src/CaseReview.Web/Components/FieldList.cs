using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseReview.Web.Components;

/// <summary>One line of the error summary.</summary>
/// <param name="FieldId">The element to go to; null when the problem belongs to no field on the page.</param>
/// <param name="Message">How to mend it.</param>
public sealed record Problem(string? FieldId, string Message);

/// <summary>
/// The fields of the page, in the order in which they stand. Each field's tag helper adds itself while the body is drawn;
/// the error summary, drawn afterwards by the layout, then lists errors in page order and links to the right element.
/// </summary>
public sealed class FieldList
{
    private readonly List<(string Key, string Id)> _fields = [];

    /// <summary>The list of this request.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The one list.</returns>
    public static FieldList Of(HttpContext context)
    {
        if (context.Items[typeof(FieldList)] is not FieldList list)
        {
            context.Items[typeof(FieldList)] = list = new FieldList();
        }

        return list;
    }

    /// <summary>Adds a field.</summary>
    /// <param name="key">Its key in the model state: "Form.OccurredOn".</param>
    /// <param name="id">The element that takes focus: "Form_OccurredOn-day".</param>
    public void Add(string key, string id) => _fields.Add((key, id));

    /// <summary>The problems of the page: those of its fields in their order, then the rest.</summary>
    /// <param name="state">What binding and validation found.</param>
    /// <returns>One entry a message.</returns>
    public IReadOnlyList<Problem> Problems(ModelStateDictionary state)
    {
        var order = _fields.Select((x, index) => (x.Key, index)).GroupBy(x => x.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(x => x.Key, x => x.First().index, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. state.Where(x => x.Value is { Errors.Count: > 0 })
                .OrderBy(x => order.GetValueOrDefault(x.Key, int.MaxValue))
                .SelectMany(x => x.Value!.Errors.Select(error => new Problem(IdOf(x.Key, order), error.ErrorMessage)))
                .Distinct(),
        ];
    }

    private string? IdOf(string key, Dictionary<string, int> order) => order.TryGetValue(key, out var index) ? _fields[index].Id : null;
}
