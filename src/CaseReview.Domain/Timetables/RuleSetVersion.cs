using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>What a version of a rule set is.</summary>
public enum RuleSetState
{
    /// <summary>Being written; no case follows it.</summary>
    Draft,

    /// <summary>Fixed. New cases follow it from its date; it never changes again.</summary>
    Published,

    /// <summary>Given up before it was published.</summary>
    Discarded,
}

/// <summary>
/// One version of a partnership's rules: draft, then published, with who wrote it, why, and from when it is in force. A case
/// keeps the version under which it was logged until somebody moves it.
/// </summary>
public sealed class RuleSetVersion : AggregateRoot
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>Longest label and longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    private RuleSetVersion()
    {
    }

    /// <summary>Number within the partnership, from 1, as addresses and people name it.</summary>
    public int Number { get; private init; }

    /// <summary>Draft, published or discarded.</summary>
    public RuleSetState State { get; private set; }

    /// <summary>Label as cases keep it: "2026-12".</summary>
    public string Label { get; private set; } = "";

    /// <summary>As shown to people: "Doncaster, from December 2026".</summary>
    public string Name { get; private set; } = "";

    /// <summary>UK local date from which new cases follow it.</summary>
    public DateOnly InForceFrom { get; private set; }

    /// <summary>Last UK local date of rules whose time is over, which no new case follows (C-22); null for others.</summary>
    public DateOnly? InForceUntil { get; private init; }

    /// <summary>The rules, as a rule file.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Number of the published version that it was made from; null for the first.</summary>
    public int? BasedOn { get; private set; }

    /// <summary>Who wrote it.</summary>
    public string Author { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; private init; }

    /// <summary>Why it was made; given when it is published.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>Which publication of the partnership it is, from 1; the highest that is in force counts. Null for a draft and for closed rules.</summary>
    public int? Publication { get; private set; }

    /// <summary>The rules.</summary>
    /// <returns>The rule set, read from <see cref="Json"/>.</returns>
    public RuleSet Rules() => RuleSet.Parse(Json);

    /// <summary>Begins a draft.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Its number: one more than the last.</param>
    /// <param name="rules">What it starts from.</param>
    /// <param name="basedOn">The published version it will replace.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft.</returns>
    public static RuleSetVersion Draft(PartnershipId partnership, int number, RuleSet rules, RuleSetVersion basedOn, Actor by, DateTimeOffset now)
    {
        var draft = Begin(partnership, number, rules, basedOn.Number, by, now);
        draft.Raise(new RuleSetDrafted(draft.Id, number, by));
        return draft;
    }

    /// <summary>Takes over a partnership's file as a version that is published at once.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Its number: one more than the last.</param>
    /// <param name="rules">The rules of the file, with the date from which they are in force.</param>
    /// <param name="latest">The version published last; null for a partnership's first.</param>
    /// <param name="by">Who brings it in.</param>
    /// <param name="now">When.</param>
    /// <returns>The published version.</returns>
    public static RuleSetVersion TakeOver(PartnershipId partnership, int number, RuleSet rules, RuleSetVersion? latest, Actor by, DateTimeOffset now)
    {
        var version = Begin(partnership, number, rules, latest?.Number, by, now);
        version.Fix(rules, (latest?.Publication ?? 0) + 1, "Taken over from the partnership’s file", by, now);
        return version;
    }

    /// <summary>Takes over rules whose time is over, for cases of that time (C-22). No new case follows them, and they bind no later version.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Its number: one more than the last.</param>
    /// <param name="rules">The rules of the file, with their last day.</param>
    /// <param name="by">Who brings them in.</param>
    /// <param name="now">When.</param>
    /// <returns>The closed version.</returns>
    /// <exception cref="RuleViolation">The rules have no last day.</exception>
    public static RuleSetVersion TakeOverClosed(PartnershipId partnership, int number, RuleSet rules, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(rules.InForceUntil is not null, $"The rules “{rules.Name}” have no last day, so they are not closed.");
        var version = Begin(partnership, number, rules, null, by, now);
        version.Fix(rules, null, "Taken over from the partnership’s file, for cases of its time", by, now);
        return version;
    }

    /// <summary>Puts changed rules into the draft.</summary>
    /// <param name="rules">All rules, changed.</param>
    /// <param name="what">What was changed, in a few words: the name of the rule.</param>
    /// <param name="by">Who changes it.</param>
    /// <exception cref="RuleViolation">It is not a draft.</exception>
    public void Change(RuleSet rules, string what, Actor by)
    {
        RuleViolation.Unless(State is RuleSetState.Draft, "A published version of the rules never changes. Start a new draft instead.");
        (Json, Name) = (rules.ToJson(), rules.Name);
        Raise(new RuleSetChanged(Id, Number, what, by));
    }

    /// <summary>Puts the draft's changes onto a version that somebody else published in the meantime.</summary>
    /// <param name="from">The version the draft was made from.</param>
    /// <param name="latest">The version published since.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RuleViolation">It is not a draft, or the two changes do not fit together.</exception>
    public void CarryOnto(RuleSetVersion from, RuleSetVersion latest, Actor by)
    {
        RuleSet carried;
        try
        {
            carried = RuleSet.Parse(RuleSetDiff.Carry(from.Rules(), Rules(), latest.Rules()).ToJson());
        }
        catch (InvalidRuleSet mistake)
        {
            throw new RuleViolation($"Your changes do not fit onto version {latest.Number}. {mistake.Message}");
        }

        Change(carried, $"carried onto version {latest.Number}", by);
        BasedOn = latest.Number;
    }

    /// <summary>Publishes the draft.</summary>
    /// <param name="latest">The version published last.</param>
    /// <param name="terms">Label, name, date and reason.</param>
    /// <param name="national">What law and national guidance set.</param>
    /// <param name="agencies">The codes of the partnership's agencies.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not a draft, somebody published another in the meantime, the date is past, or nothing has changed.</exception>
    /// <exception cref="InvalidRuleSet">A statutory rule is loosened, or an agency is missing.</exception>
    public void Publish(RuleSetVersion latest, PublishingTerms terms, RuleSet national, IReadOnlyCollection<string> agencies, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(State is RuleSetState.Draft, "Only a draft can be published, and only once.");
        RuleViolation.Unless(BasedOn == latest.Number, $"Version {latest.Number} was published after this draft was begun. Compare the two first.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(terms.Reason), "Give the reason for the change.");
        RuleViolation.Unless(terms.InForceFrom >= UkClock.DateOf(now), "Rules cannot come into force on a day that is past.");
        var rules = Rules();
        RuleViolation.Unless(RuleSetDiff.Between(latest.Rules(), rules).Count > 0, "Nothing has changed, so there is nothing to publish.");
        rules.CheckAgencies(agencies);
        NationalFloor.Check(rules, national);
        Fix(rules with { Version = terms.Label, Name = terms.Name, InForceFrom = terms.InForceFrom }, latest.Publication!.Value + 1, terms.Reason, by, now);
    }

    /// <summary>Gives the draft up. It stays in the list.</summary>
    /// <param name="by">Who gives it up.</param>
    /// <exception cref="RuleViolation">It is not a draft.</exception>
    public void Discard(Actor by)
    {
        RuleViolation.Unless(State is RuleSetState.Draft, "Only a draft can be discarded.");
        State = RuleSetState.Discarded;
        Raise(new RuleSetDiscarded(Id, Number, by));
    }

    private static RuleSetVersion Begin(PartnershipId partnership, int number, RuleSet rules, int? basedOn, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        Number = number,
        Label = rules.Version,
        Name = rules.Name,
        InForceFrom = rules.InForceFrom,
        InForceUntil = rules.InForceUntil,
        Json = rules.ToJson(),
        BasedOn = basedOn,
        Author = by.Name,
        DraftedAt = now,
    };

    private void Fix(RuleSet rules, int? publication, string reason, Actor by, DateTimeOffset now)
    {
        (Label, Name, InForceFrom, Json) = (rules.Version, rules.Name, rules.InForceFrom, rules.ToJson());
        (State, Publication, Reason, PublishedAt, PublishedBy) = (RuleSetState.Published, publication, reason, now, by.Name);
        Raise(new RuleSetPublished(Id, Number, Label, InForceFrom, reason, by));
    }
}

/// <summary>What is said when a draft is published.</summary>
/// <param name="Label">Label that cases keep.</param>
/// <param name="Name">As shown to people.</param>
/// <param name="InForceFrom">UK local date; today or later.</param>
/// <param name="Reason">Why.</param>
public sealed record PublishingTerms(string Label, string Name, DateOnly InForceFrom, string Reason);
