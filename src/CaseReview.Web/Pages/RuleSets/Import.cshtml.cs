using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>Takes a rule file as a draft.</summary>
/// <param name="user">Who asks.</param>
public sealed class ImportModel(ICurrentUser user) : RulesPage
{
    /// <inheritdoc />
    public override Task LoadAsync(CancellationToken ct) =>
        user.May(Permission.ManageSettings) ? Task.CompletedTask : throw new Forbidden("Only the business unit manager changes settings.");

    /// <summary>Takes the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the draft.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(new ImportRules { File = await Text(ct) }, ct);
        Done("The file is now a draft. Nobody follows it until you publish it.");
        return Redirect(Of(number));
    }

    // One character more than is taken is enough to refuse a file that is too long.
    private async Task<string?> Text(CancellationToken ct)
    {
        if ((await Request.ReadFormAsync(ct)).Files.GetFile("Form.File") is not { } file)
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenReadStream());
        var text = new char[ImportRules.FileMaxLength + 1];
        return new string(text, 0, await reader.ReadBlockAsync(text, ct));
    }
}
