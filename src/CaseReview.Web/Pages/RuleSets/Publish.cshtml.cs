using System.Globalization;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>Publishes a draft: shows what changes, asks from when and why.</summary>
public sealed class PublishModel : RulesPage
{
    /// <summary>The draft, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public PublishRules Form { get; set; } = new();

    /// <summary>The draft.</summary>
    public RulesView Draft { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Draft = await Mediator.Send(new GetRules(Number, null), ct);

    /// <summary>Shows the form; a draft that another version has overtaken is looked at first.</summary>
    /// <returns>The page.</returns>
    public IActionResult OnGet()
    {
        var stem = Draft.Rules.Name.Split(", from ")[0];
        Form = new PublishRules { Name = $"{stem}, from {Draft.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}" };
        return Draft.Newer is null && Draft.Facts.State is RuleSetState.Draft ? Page() : Redirect(Of(Number));
    }

    /// <summary>Publishes.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the version; or to the draft with both changes, when somebody else published first.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Draft.Newer is not null)
        {
            return Redirect(Of(Number));
        }

        try
        {
            await Mediator.Send(Form with { Number = Number }, ct);
        }
        catch (RuleViolation)
        {
            // Somebody may have published between the look above and the lock.
            await LoadAsync(ct);
            if (Draft.Newer is null)
            {
                throw;
            }

            return Redirect(Of(Number));
        }

        Done($"Published. Cases logged from {DateWords.Full(Form.InForceFrom!.Value)} follow these rules. No running deadline has moved.");
        return Redirect(Of(Number));
    }
}
