using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>Names, changes or removes a key practice episode. Number 0 names a new one.</summary>
/// <param name="user">Who writes.</param>
public sealed class EpisodeModel(ICurrentUser user) : CasePage
{
    /// <summary>Number of the episode, from the address; 0 for a new one.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public NameEpisode Form { get; set; } = new();

    /// <summary>The episode as saved; null for a new one.</summary>
    public EpisodeLine? Known { get; private set; }

    /// <summary>Address of the chronology.</summary>
    public string Chronology => $"/{Partnership}/cases/{Reference}/chronology";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (!user.May(Permission.ManageCases))
        {
            throw new Forbidden("Key practice episodes are named by the business unit.");
        }

        Known = Number == 0 ? null : (await Mediator.Send(new GetEpisodes(Reference), ct)).FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("key practice episode");
    }

    /// <summary>Shows it.</summary>
    public void OnGet() => Form = Known is { } known
        ? new NameEpisode { Title = known.Title, From = known.From, To = known.To, WhyItMatters = known.WhyItMatters, Version = known.Version }
        : new NameEpisode();

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The chronology.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("The key practice episode is saved.");
        return Redirect(Chronology);
    }

    /// <summary>Removes it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The chronology.</returns>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await Mediator.Send(new RemoveEpisode(Reference, Number), ct);
        Done("The key practice episode is removed. The entries stay as they are.");
        return Redirect(Chronology);
    }
}
