using CaseReview.Application.Partnerships;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>What the partnership calls things, and how it looks .</summary>
/// <param name="directory">Forgets the old words, so that the next page has the new ones.</param>
public sealed class WordsModel(PartnershipDirectory directory) : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChangeWords Form { get; set; } = new();

    /// <summary>A new logo.</summary>
    [BindProperty]
    public IFormFile? Logo { get; set; }

    /// <summary>What is saved.</summary>
    public WordsView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        View = await Mediator.Send(new GetWords(), ct);

        // A file cannot be shown again, so its error stands at the field that it was chosen in.
        if (ModelState.TryGetValue("Form.LogoFile", out var wrong))
        {
            foreach (var error in wrong.Errors.ToList())
            {
                ModelState.AddModelError(nameof(Logo), error.ErrorMessage);
            }

            ModelState.Remove("Form.LogoFile");
        }
    }

    /// <summary>Shows the form.</summary>
    public void OnGet() => Form = new ChangeWords
    {
        Version = View.Version,
        Name = View.Name,
        Prefix = View.Prefix,
        Telephone = View.Telephone,
        Accent = View.Accent,
        Labels = [.. Enum.GetValues<Term>().Select(x => new LabelGiven { Term = x, Label = View.Labels.Own.GetValueOrDefault(x) })],
    };

    /// <summary>Saves them.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The settings.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { LogoFile = await Read(ct) }, ct);
        directory.Forget(Partnership);
        Done("The words are saved. Screens, emails and reports use them from now on.");
        return Redirect($"/{Partnership}/settings");
    }

    // One byte more than is allowed is enough to know that a file is too large.
    private async Task<byte[]?> Read(CancellationToken ct)
    {
        if (Logo is null)
        {
            return null;
        }

        var bytes = new byte[Math.Min(Logo.Length, PartnershipLogo.SizeMax + 1)];
        await using var stream = Logo.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}

/// <summary>What each term names, in words for a manager.</summary>
public static class TermWords
{
    /// <summary>What a term names.</summary>
    /// <param name="term">The term.</param>
    /// <returns>A label for its field.</returns>
    public static string Of(Term term) => term switch
    {
        Term.Group => "The group that looks at cases",
        Term.BusinessUnit => "The team that runs it",
        Term.Board => "The board above the group",
        Term.IndependentChair => "The independent person over the partnership",
        Term.GroupChair => "Who chairs the group",
        Term.ViceChair => "Who stands in for the chair",
        Term.GroupMember => "Who sits on the group for an agency",
        Term.BusinessUnitManager => "Who manages the team",
        Term.BusinessUnitOfficer => "Who works in the team",
        Term.SafeguardingLead => "An agency’s lead, who answers requests",
        Term.AccountableOfficer => "Who signs for a safeguarding partner",
        Term.NominatedDeputy => "Who may sign for them",
        Term.LegalAdviser => "Who advises on law",
        Term.Reviewer => "Who writes a full review",
        Term.LocalReview => "The full review of a child’s case",
        Term.LearningReview => "A review below the criteria",
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };
}
