using CaseReview.Domain.Common;

namespace CaseReview.Domain.ReturnTemplates;

/// <summary>What a version of a template is.</summary>
public enum TemplateState
{
    /// <summary>Being written; nobody is asked with it.</summary>
    Draft,

    /// <summary>Agencies are asked with it; it never changes again.</summary>
    Published,

    /// <summary>A later version took its place. Requests that were sent with it keep it.</summary>
    Closed,

    /// <summary>Given up before it was published.</summary>
    Discarded,
}

/// <summary>One version of a form that agencies fill in: draft, then published, then closed by the next (D-RR-04, H-RR-03).</summary>
public sealed class ReturnTemplate : AggregateRoot
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private ReturnTemplate()
    {
    }

    /// <summary>Number within the partnership, from 1, as addresses name it.</summary>
    public int Number { get; private init; }

    /// <summary>Key of the form, the same through all its versions.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Which version of the form it is, from 1; null for a draft.</summary>
    public int? Edition { get; private set; }

    /// <summary>Draft, published, closed or discarded.</summary>
    public TemplateState State { get; private set; }

    /// <summary>As shown to people.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The form, as JSON.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Number of the version that it was made from; null for one that was taken over from a file.</summary>
    public int? BasedOn { get; private init; }

    /// <summary>Who wrote it.</summary>
    public string Author { get; private init; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; private init; }

    /// <summary>Why it was made; given when it is published.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>When a later version took its place.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The form.</summary>
    /// <returns>Read from <see cref="Json"/>.</returns>
    public ReturnForm Form() => ReturnForm.Parse(Json);

    /// <summary>Begins a draft of the next version of a form, or of a copy with a key of its own.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Its number: one more than the last.</param>
    /// <param name="form">What it starts from; with another key, it becomes a form of its own.</param>
    /// <param name="from">The version it is made from.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft.</returns>
    public static ReturnTemplate Draft(PartnershipId partnership, int number, ReturnForm form, ReturnTemplate from, Actor by, DateTimeOffset now)
    {
        var draft = Begin(partnership, number, form, from.Number, by, now);
        draft.Raise(new ReturnTemplateDrafted(draft.Id, number, form.Name, by));
        return draft;
    }

    /// <summary>Takes a form of the partnership's file over, published at once.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Its number: one more than the last.</param>
    /// <param name="form">The form.</param>
    /// <param name="latest">The published version of the same form, which it closes; null for the first.</param>
    /// <param name="by">Who brings it in.</param>
    /// <param name="now">When.</param>
    /// <returns>The published version.</returns>
    /// <exception cref="RuleViolation">The form cannot be used.</exception>
    public static ReturnTemplate TakeOver(PartnershipId partnership, int number, ReturnForm form, ReturnTemplate? latest, Actor by, DateTimeOffset now)
    {
        form.Check();
        var template = Begin(partnership, number, form, null, by, now);
        template.Fix(latest, "Taken over from the partnership’s file", by, now);
        return template;
    }

    /// <summary>Puts a changed form into the draft.</summary>
    /// <param name="form">The whole form, changed.</param>
    /// <param name="what">What was changed, in a few words: the section.</param>
    /// <param name="by">Who changes it.</param>
    /// <exception cref="RuleViolation">It is not a draft.</exception>
    public void Change(ReturnForm form, string what, Actor by)
    {
        RuleViolation.Unless(State is TemplateState.Draft, "A published version of a template never changes. Start a new draft instead.");
        (Name, Json) = (form.Name, (form with { Key = Key }).ToJson());
        Raise(new ReturnTemplateChanged(Id, Number, Name, what, by));
    }

    /// <summary>Publishes the draft: agencies are asked with it from now on. What was sent before keeps its own version.</summary>
    /// <param name="latest">The published version of the same form, which it closes; null for a new form.</param>
    /// <param name="reason">Why it changes.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not a draft, cannot be used, says what the last one says, or another was published after it was begun.</exception>
    public void Publish(ReturnTemplate? latest, string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(State is TemplateState.Draft, "Only a draft can be published, and only once.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Give the reason for the change.");
        RuleViolation.Unless(latest is null || latest.Number == BasedOn, $"Version {latest?.Edition} of this template was published after this draft was begun. Start a new draft from it.");
        RuleViolation.Unless(latest is null || latest.Json != Json, "Nothing has changed, so there is nothing to publish.");
        Form().Check();
        Fix(latest, reason.Trim(), by, now);
    }

    /// <summary>Gives the draft up. It stays in the list.</summary>
    /// <param name="by">Who gives it up.</param>
    /// <exception cref="RuleViolation">It is not a draft.</exception>
    public void Discard(Actor by)
    {
        RuleViolation.Unless(State is TemplateState.Draft, "Only a draft can be discarded.");
        State = TemplateState.Discarded;
        Raise(new ReturnTemplateDiscarded(Id, Number, Name, by));
    }

    private static ReturnTemplate Begin(PartnershipId partnership, int number, ReturnForm form, int? basedOn, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        Number = number,
        Key = form.Key,
        Name = form.Name,
        Json = form.ToJson(),
        BasedOn = basedOn,
        Author = by.Name,
        DraftedAt = now,
    };

    private void Fix(ReturnTemplate? latest, string reason, Actor by, DateTimeOffset now)
    {
        if (latest is not null)
        {
            (latest.State, latest.ClosedAt) = (TemplateState.Closed, now);
        }

        (State, Edition, Reason, PublishedAt, PublishedBy) = (TemplateState.Published, (latest?.Edition ?? 0) + 1, reason, now, by.Name);
        Raise(new ReturnTemplatePublished(Id, Number, Name, Edition.Value, reason, by));
    }
}
