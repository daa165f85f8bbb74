using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>The children.</summary>
public sealed class ChildrenModel : OwnReferralPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SaveChildren Form { get; set; } = new();

    /// <summary>The page's heading.</summary>
    public string Heading => Own.ReviewsAdults ? "Who it is about" : "The children";

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        if (It.Children.Count > 0)
        {
            Form = new SaveChildren
            {
                Children = [.. It.Children.Select(x => new ChildGiven { Kind = x.Kind, Name = x.Name, BornOn = x.BornOn, Age = x.Age, Sex = x.Sex, Harm = x.Harm, LookedAfter = x.LookedAfter })],
            };
        }

        Form = Form with { Version = It.Saves.Children };
        return base.OnGet();
    }

    /// <summary>Saves them.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Saved("Saved whom it is about.");
    }

    /// <summary>Saves them and shows room for another.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAnotherAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        await LoadAsync(ct);
        ModelState.Clear();
        Form = Form with { Version = It.Saves.Children, Children = [.. Form.Children.Where(x => !x.IsBlank), new ChildGiven()] };
        return Page();
    }
}
