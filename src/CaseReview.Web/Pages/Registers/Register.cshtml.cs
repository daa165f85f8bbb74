using CaseReview.Application.Registers;
using CaseReview.Domain.Registers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.Registers;

/// <summary>One import: name its columns, look at what would come in, let it come in, undo it.</summary>
public sealed class RegisterModel : CaseReviewPage
{
    private const int ExampleLength = 30;

    /// <summary>The import's number, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>Page of the rows that are wrong, from 1.</summary>
    [FromQuery(Name = "page")]
    public int WrongPage { get; set; } = 1;

    /// <summary>The form that names the columns.</summary>
    [BindProperty]
    public PreviewRegister Form { get; set; } = new();

    /// <summary>What it shows.</summary>
    public RegisterView View { get; private set; } = null!;

    /// <summary>Its address.</summary>
    public string Here => $"/{Partnership}/settings/register/{Number}";

    /// <summary>Where an import stands, in words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(RegisterImportStatus status) => status switch
    {
        RegisterImportStatus.Uploaded => "Columns to be named",
        RegisterImportStatus.Previewed => "To be confirmed",
        RegisterImportStatus.Confirmed => "Coming in",
        RegisterImportStatus.Done => "Imported",
        RegisterImportStatus.Undone => "Undone",
        _ => "Thrown away",
    };

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetRegister(Number, WrongPage), ct);

    /// <summary>Shows the import.</summary>
    public void OnGet()
    {
    }

    /// <summary>The columns to choose from for a field, with what the first row holds.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The choices.</returns>
    public IEnumerable<SelectListItem> Choices(RegisterField field) => View.Import.Headings.Select((heading, column) => new SelectListItem(
        View.Example.ElementAtOrDefault(column) is { Length: > 0 } example ? $"{heading}, for example {(example.Length <= ExampleLength ? example : example[..ExampleLength] + "…")}" : heading,
        column.ToString(System.Globalization.CultureInfo.InvariantCulture),
        View.Import.Columns.TryGetValue(field, out var chosen) && chosen == column));

    /// <summary>Names the columns and reads every row.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The preview.</returns>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        return Redirect(Here);
    }

    /// <summary>Lets the good rows come in.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The import's page.</returns>
    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        await Mediator.Send(new ConfirmRegister(Number), ct);
        Done("The cases are coming in. You can go on working; this page says how far it is.");
        return Redirect(Here);
    }

    /// <summary>Throws the upload away.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list of imports.</returns>
    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
    {
        await Mediator.Send(new DiscardRegister(Number), ct);
        Done("The upload is thrown away. Nothing has come in.");
        return Redirect($"/{Partnership}/settings/register");
    }

    /// <summary>Takes the cases out again.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The import's page.</returns>
    public async Task<IActionResult> OnPostUndoAsync(CancellationToken ct)
    {
        var cases = await Mediator.Send(new UndoRegister(Number), ct);
        Done(cases == 1 ? "The import is undone: 1 case is taken out." : $"The import is undone: {cases:N0} cases are taken out.");
        return Redirect(Here);
    }
}
