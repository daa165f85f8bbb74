using System.Globalization;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;

namespace CaseReview.Application.Notifications;

/// <summary>What a case says by itself to the questions of the national form.</summary>
internal static class RecordFacts
{
    /// <summary>The answers that the case knows.</summary>
    /// <param name="from">What it is read from.</param>
    /// <param name="children">Numbers of the children on the notification.</param>
    /// <returns>Answers by key; a question that the case does not answer is missing.</returns>
    public static Dictionary<string, string> Of(RecordSources from, IReadOnlyList<int> children)
    {
        var (of, referral) = (from.Case, from.Referral);
        var known = new Dictionary<string, string>
        {
            ["notifier-authority"] = from.Authority,
            ["incident-date"] = Plain(of.OccurredOn),
            ["incident-time"] = of.OccurredAt?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
            ["incident-place"] = of.Place,
            ["aware-at"] = from.Notification is { } open ? $"{Plain(UkClock.DateOf(open.AwareAt))}, {UkClock.ToLocal(open.AwareAt):HH:mm}" : "",
            ["incident-outcome"] = string.Join(" and ", from.Children.Select(x => x.Harm).Distinct().Order().Select(Outcome)),
            ["incident-details"] = of.WhatHappened,
            [NotificationForm.FurtherChildren] = string.Join("\n", from.Children.Where(x => !children.Contains(x.Number)).Select(x => Line(x, of.OccurredOn))),
            ["family-household"] = string.Join("\n", of.Subjects.Except(from.Children).Select(x => Line(x, of.OccurredOn)).Concat(from.Family.OrderBy(x => x.Number).Select(Line))),
            ["family-safety"] = Safety(from, children),
        };
        if (referral.Route is ReferralRoute.Authority)
        {
            (known["notifier-name"], known["notifier-role"]) = (referral.ReporterName, referral.ReporterRole);
            known[referral.ReporterContact.Contains('@', StringComparison.Ordinal) ? "notifier-email" : "notifier-telephone"] = referral.ReporterContact;
        }

        foreach (var child in from.Children.Where(x => children.Contains(x.Number)))
        {
            AddChild(known, child, of.OccurredOn);
        }

        return known.Where(x => x.Value.Length > 0).ToDictionary();
    }

    private static void AddChild(Dictionary<string, string> known, Subject child, DateOnly on)
    {
        void Say(string key, string text) => known[$"child-{child.Number}-{key}"] = text;
        Say("name", child.Name);
        Say("born", (child.BornOn ?? child.ExpectedOn) is { } born ? child.BornOn is null ? $"Expected {Plain(born)}" : Plain(born) : "");
        Say("age", child.AgeOn(on));
        Say("sex", child.Sex);
        Say("gender-identity", child.Identity.GenderIdentity);
        Say("ethnicity", child.Identity.Ethnicity);
        Say("religion", child.Identity.Religion);
        Say("disability", child.Identity.Disabled switch
        {
            Known.Yes => child.Identity.Disability.Length > 0 ? child.Identity.Disability : "Disabled",
            Known.No => "Not disabled",
            _ => "",
        });
        Say("legal-status", string.Join(", ", Standing(child)));
        Say("placement", Row(child.Status.Placement, child.Status.PlacingAuthority));
        Say("education", child.Status.Education);
        Say("harm", Happened(child.Harm));
    }

    private static IEnumerable<string> Standing(Subject child)
    {
        (bool So, string Words)[] all =
        [
            (child.LookedAfter is Known.Yes, "Looked after"),
            (child.Status.CareLeaver is Known.Yes, "Care leaver"),
            (child.Status.Plan is PlanStatus.ChildProtection, "Child protection plan"),
            (child.Status.Plan is PlanStatus.ChildInNeed, "Child in need plan"),
            (child.Status.Plan is PlanStatus.EarlyHelp, "Early help"),
            (child.Status.LegalStatus.Length > 0, child.Status.LegalStatus),
            (child.Status.Plan is PlanStatus.None && child.LookedAfter is Known.No, "No plan, not looked after"),
        ];
        return all.Where(x => x.So).Select(x => x.Words);
    }

    private static string Row(params string[] texts) => string.Join(", ", texts.Where(x => x.Length > 0));

    private static string Line(Subject child, DateOnly on) =>
        string.Join(", ", new[] { child.Name, child.BornOn is { } born ? $"born {Plain(born)}" : child.AgeOn(on), Happened(child.Harm).ToLowerInvariant() }.Where(x => x.Length > 0));

    private static string Line(FamilyMember one) =>
        string.Join(", ", new[] { one.Name, one.Tie.ToString().ToLowerInvariant(), one.BornOn is { } born ? $"born {Plain(born)}" : "", one.Notes }.Where(x => x.Length > 0));

    private static string Outcome(Harm harm) => harm switch
    {
        Harm.Death => "Death",
        Harm.SeriousHarm => "Serious harm",
        _ => "Put at risk",
    };

    private static string Happened(Harm harm) => harm switch
    {
        Harm.Death => "Died",
        Harm.SeriousHarm => "Seriously harmed",
        _ => "Put at risk",
    };

    // As forms take dates, without the day of the week.
    private static string Plain(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Safety(RecordSources from, IReadOnlyList<int> children) => string.Join("\n",
        from.Children.Where(x => children.Contains(x.Number) && x.Safeguarding.Length > 0).Select(x => $"{x.Name}: {x.Safeguarding}")
            .Concat(from.Family.Where(x => x.Safeguarding.Length > 0).Select(x => $"{x.Name}: {x.Safeguarding}")));
}

/// <summary>What the record is filled from.</summary>
/// <param name="Case">The case with its children.</param>
/// <param name="Referral">How it came in.</param>
/// <param name="Notification">The notification.</param>
/// <param name="Family">The family.</param>
/// <param name="Authority">Name of the council among the partners; empty when there is none or are several.</param>
internal sealed record RecordSources(Case Case, Referral Referral, Notification? Notification, IReadOnlyList<FamilyMember> Family, string Authority)
{
    /// <summary>Whom the national form is about: the children, and a care leaver who died as an adult. Other adults of the case stand with the family.</summary>
    public IReadOnlyList<Subject> Children { get; } = [.. Case.Subjects.Where(x => x.Kind is not SubjectKind.Adult || x.Status.CareLeaver is Known.Yes).OrderBy(x => x.Number)];
}
