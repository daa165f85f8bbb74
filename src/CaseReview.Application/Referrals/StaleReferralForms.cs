using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Referrals;

namespace CaseReview.Application.Referrals;

/// <summary>Sees that a part of a form was saved since it was shown, so that both texts can be shown. The same answers twice are no clash.</summary>
internal static class StaleReferralForms
{
    /// <summary>Refuses an older state of what happened.</summary>
    /// <exception cref="StaleEdit">It was saved since with other answers.</exception>
    public static void RequireUnchanged(this ReferralForm form, int version, DraftedIncident typed)
    {
        if (form.Saves.Incident != version && form.Incident != typed)
        {
            throw StaleAnswers.Of("What happened", InWords(form.Incident), typed.WhatHappened, InWords(typed with { WhatHappened = "" }), form.Saves.Incident, nameof(DraftedIncident.WhatHappened));
        }
    }

    /// <summary>Refuses an older state of what keeps children safe.</summary>
    /// <exception cref="StaleEdit">It was saved since with other answers.</exception>
    public static void RequireUnchanged(this ReferralForm form, int version, DraftedSafety typed)
    {
        if (form.Saves.Safety != version && form.Safety != typed)
        {
            throw StaleAnswers.Of("What keeps children safe now", InWords(form.Safety), typed.InPlace, InWords(typed with { InPlace = "" }), form.Saves.Safety, nameof(DraftedSafety.InPlace));
        }
    }

    /// <summary>Refuses an older state of the children.</summary>
    /// <exception cref="StaleEdit">They were saved since with other answers.</exception>
    public static void RequireUnchanged(this ReferralForm form, int version, IReadOnlyList<DraftedChild> typed)
    {
        var saved = form.Children.Select(x => new DraftedChild(x.Name, x.BornOn, x.Age, x.Sex, x.Harm, x.LookedAfter) { Kind = x.Kind }).ToList();
        if (form.Saves.Children != version && !saved.SequenceEqual(typed))
        {
            throw StaleAnswers.Of("The list of children", InWords(saved), "", InWords(typed), form.Saves.Children);
        }
    }

    /// <summary>Refuses an older state of who refers.</summary>
    /// <exception cref="StaleEdit">It was saved since with other answers.</exception>
    public static void RequireUnchanged(this ReferralForm form, int version, string name, string post, string telephone, string theirReference)
    {
        var (saved, typed) = (StaleAnswers.Lines(form.Referrer.Name, form.Referrer.Role, form.Telephone, form.TheirReference), StaleAnswers.Lines(name, post, telephone, theirReference));
        if (form.Saves.Referrer != version && saved != typed)
        {
            throw StaleAnswers.Of("Who refers", saved, "", typed, form.Saves.Referrer);
        }
    }

    private static string InWords(DraftedIncident x) => StaleAnswers.Lines(
        x.WhatHappened,
        x.OccurredOn is { } on ? $"On {on:d MMMM yyyy}" : "",
        x.Place,
        x.AgencyAwareOn is { } aware ? $"Aware on {aware:d MMMM yyyy}" : "",
        x.Grounds);

    private static string InWords(DraftedSafety x) => StaleAnswers.Lines(
        x.InPlace, x.AtRiskNow switch { true => "A child is at risk now", false => "No child is at risk now", null => "" }, x.Risk);

    private static string InWords(IEnumerable<DraftedChild> children) => StaleAnswers.Lines(children.Select(x => string.Join(", ", new[]
    {
        x.Name,
        x.BornOn is { } born ? $"born {born:d MMMM yyyy}" : "",
        x.Age,
        x.Sex,
        x.Harm?.InSentence() ?? "",
        x.LookedAfter switch { Known.Yes => "looked after", Known.No => "not looked after", _ => "" },
    }.Where(y => y.Length > 0))));
}
