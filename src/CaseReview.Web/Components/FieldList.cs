using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseReview.Web.Components;

/// <summary>One line of the error summary.</summary>
/// <param name="FieldId">The element to go to; null when the page has no field.</param>
/// <param name="Message">How to mend it.</param>
public sealed record Problem(string? FieldId, string Message);

/// <summary>
/// The fields of the page, in the order in which they stand. Each field's tag helper adds itself while the body is drawn;
/// the error summary, drawn afterwards by the layout, then lists errors in page order and links to the right element.
/// </summary>
public sealed class FieldList
{
    private static readonly char[] Joints = ['.', '['];
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

    /// <summary>
    /// The problems of the page, in the order of its fields. One that belongs to no field leads to the nearest: a part of it, else what it is part of.
    /// One that belongs to nothing on the page stands last and leads to the first field.
    /// </summary>
    /// <param name="state">What binding and validation found.</param>
    /// <returns>One entry a message.</returns>
    public IReadOnlyList<Problem> Problems(ModelStateDictionary state) =>
    [
        .. state.Where(x => x.Value is { Errors.Count: > 0 })
            .Select(x => (Place: PlaceOf(x.Key), x.Value!.Errors))
            .OrderBy(x => x.Place ?? int.MaxValue)
            .SelectMany(x => x.Errors.Select(error => new Problem(_fields.Count == 0 ? null : _fields[x.Place ?? 0].Id, error.ErrorMessage)))
            .Distinct(),
    ];

    private int? PlaceOf(string key)
    {
        if (key.Length == 0)
        {
            return null;
        }

        var place = _fields.FindIndex(x => string.Equals(x.Key, key, StringComparison.OrdinalIgnoreCase));
        place = place >= 0 ? place : _fields.FindIndex(x => IsPartOf(x.Key, key));
        return place >= 0 ? place : PlaceOf(key[..Math.Max(0, key.LastIndexOfAny(Joints))]);
    }

    private static bool IsPartOf(string field, string key) =>
        field.Length > key.Length && field.StartsWith(key, StringComparison.OrdinalIgnoreCase) && Joints.Contains(field[key.Length]);
}
