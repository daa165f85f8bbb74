using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Web.Startup.Demo;

/// <content>In one case of each partnership: a fuller chronology, and what the business unit makes of it.</content>
public sealed partial class DemoJourney
{
    // The case that lies with the partners is the one that people look at first.
    private bool IsFullest => story.Reaches is DemoStage.WithPartners;

    private IEnumerable<AddChronologyEntry> More(Agency agency)
    {
        var which = agency.Name.Length % 3;
        yield return Entry(Occurred.AddDays(-61)) with
        {
            WhatHappened = which == 0
                ? "Joint home visit. The child and both parents were seen. The home was warm and tidy."
                : "Joint home visit. The child and the mother were seen; nobody else was at home.",
            Response = "A further visit was agreed.",
        };
        yield return Entry(Occurred.AddDays(-240 - (which * 9))) with
        {
            Sure = WhenChoice.Between,
            Until = Occurred.AddDays(-226 - (which * 9)),
            HowKnown = "A letter without a date, between two that have one",
            WhatHappened = "A letter told of a change of address.",
        };
        yield return Entry(Occurred.AddDays(-100 + (which * 6))) with
        {
            Until = Occurred.AddDays(-83 + (which * 6)),
            WhatHappened = "Daily calls to the family while support at home was arranged.",
            Response = "Support began on the last of these days.",
            IsGoodPractice = which == 1,
        };
        yield return Entry(Occurred.AddDays(-18 - which)) with
        {
            Sure = WhenChoice.About,
            HowKnown = "From what a worker remembers",
            WhatHappened = "The child was said to sleep badly.",
            IsConcern = true,
        };
    }

    private static AddChronologyEntry Entry(DateOnly on) => new() { Sure = WhenChoice.Exact, On = on, Source = "Case notes", About = "Child and parents" };

    // Names, notes and an episode, so that somebody who looks at the demonstration sees what they do.
    private async Task ReadChronology()
    {
        var names = await team.Send(Role.BusinessUnitOfficer, new GetGlossary(_reference));
        await Officer(new WriteGlossary
        {
            Reference = _reference,
            Lines = names.Lines,
            Agencies = [.. names.Agencies.Select((x, index) => x with { ShownAs = $"Agency {(char)('A' + index)}" })],
            Version = names.Version,
        });
        await Officer(new NameEpisode
        {
            Reference = _reference,
            Title = "The joint visit and what followed",
            From = Occurred.AddDays(-66),
            To = Occurred.AddDays(-12),
            WhyItMatters = story.Story.Theme.KeyPoint,
        });
        await Officer(new WriteEntryNote { Reference = _reference, Request = await NumberOf(Involved[2]), Entry = 3, Text = "Who of the family was at home? Compare what the other agencies wrote of the same day.", IsSignificant = true });
        await Officer(new WriteEntryNote { Reference = _reference, Request = await NumberOf(Involved[3]), Entry = 1, Text = "Good practice to name in the report." });
    }
}
