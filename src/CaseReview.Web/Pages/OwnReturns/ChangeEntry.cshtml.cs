using System.Collections.Immutable;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Changes a chronology entry.</summary>
public sealed class ChangeEntryModel : OwnReturnPage, IKeepsUnsavedText
{
    /// <summary>Number of the entry, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> SavedTexts => ImmutableDictionary<string, string>.Empty;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ChangeChronologyEntry Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        var entry = It.Entries.FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("chronology entry");
        Form = new ChangeChronologyEntry
        {
            Version = entry.Version,
            Sure = EntryFields.ChoiceOf(entry.When),
            On = entry.When.MonthOnly ? null : entry.When.On,
            At = entry.When.At,
            Until = entry.When.Until,
            Month = entry.When is { MonthOnly: true, On: { } month } ? $"{month:M yyyy}" : null,
            HowKnown = entry.HowDateIsKnown,
            Source = entry.Source,
            About = entry.PersonConcerned,
            WhatHappened = entry.WhatHappened,
            Response = entry.Response,
            ChildsVoice = entry.ChildsVoice,
            Analysis = entry.Analysis,
            IsGoodPractice = entry.IsGoodPractice,
            IsConcern = entry.IsConcern,
        };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the chronology.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);

        Done($"Entry {Number} saved.");
        return Redirect(ChronologyHome);
    }
}
