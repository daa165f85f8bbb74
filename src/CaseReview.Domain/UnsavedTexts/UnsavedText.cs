using CaseReview.Domain.Common;

namespace CaseReview.Domain.UnsavedTexts;

/// <summary>
/// What somebody has typed into a form and not saved, kept for them alone: a browser that is closed mid-sentence loses nothing. It is no part of the record, so it raises
/// no event. Each opening of the form has a draft of its own, so that none takes another's place; saving forgets its words and closes it for good.
/// </summary>
public sealed class UnsavedText : AggregateRoot
{
    /// <summary>Longest form, as the browser sends it, in characters.</summary>
    public const int MaxLength = 400_000;

    /// <summary>Longest name of whose it is, in characters.</summary>
    public const int WhoseMaxLength = 300;

    /// <summary>Longest name of a form, in characters.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Most drafts that one person has of one record; a further one takes the place of the oldest.</summary>
    public const int MostAtOnce = 50;

    private UnsavedText()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Whose it is: a membership, or the address that a link was sent to.</summary>
    public string Whose { get; private init; } = "";

    /// <summary>The form: its record, and where the form is below it.</summary>
    public string Place { get; private init; } = "";

    /// <summary>Which opening of the form it was typed into: a window shown, or gone on with later.</summary>
    public Guid Opening { get; private init; }

    /// <summary>The record that the form belongs to.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>The fields with what was typed into them, as the browser sends them.</summary>
    public string Fields { get; private set; } = "";

    /// <summary>When it was last kept.</summary>
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>When the form was saved or the draft thrown away; what arrives after that is not kept. Null while it is a draft.</summary>
    public DateTimeOffset? ClosedAt { get; private init; }

    /// <summary>Begins to keep what is typed into a form.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="form">The form.</param>
    /// <param name="whose">Whose it is.</param>
    /// <param name="fields">What was typed.</param>
    /// <param name="now">When.</param>
    /// <returns>What is kept.</returns>
    public static UnsavedText Begin(PartnershipId partnership, FormPlace form, string whose, string fields, DateTimeOffset now)
    {
        var begun = Of(partnership, form, whose, null, now);
        begun.Keep(fields, now);
        return begun;
    }

    /// <summary>Notes that an opening of a form is over before any of it was kept: words that are still on their way come too late.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="form">The form.</param>
    /// <param name="whose">Whose it is.</param>
    /// <param name="now">When.</param>
    /// <returns>The note.</returns>
    public static UnsavedText Closed(PartnershipId partnership, FormPlace form, string whose, DateTimeOffset now) => Of(partnership, form, whose, now, now);

    /// <summary>Keeps what is typed now in place of what was before.</summary>
    /// <param name="fields">What was typed.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is too long, or was saved or thrown away already.</exception>
    public void Keep(string fields, DateTimeOffset now)
    {
        RuleViolation.Unless(ClosedAt is null, "What you typed here was saved or thrown away already, so it is not kept as a draft.");
        RuleViolation.Unless(fields.Length <= MaxLength, "The text is too long to be kept as a draft. Save it in parts.");
        (Fields, KeptAt) = (fields, now);
    }

    private static UnsavedText Of(PartnershipId partnership, FormPlace form, string whose, DateTimeOffset? closedAt, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        CaseId = form.CaseId,
        RecordId = form.RecordId,
        Place = form.Place,
        Opening = form.Opening,
        Whose = whose,
        KeptAt = now,
        ClosedAt = closedAt,
    };
}

/// <summary>A form whose typed text is kept.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="RecordId">The record that it writes to.</param>
/// <param name="Place">Which form of that record: "section/summary".</param>
/// <param name="Opening">Which opening of that form; empty where all of them are meant.</param>
public sealed record FormPlace(Guid CaseId, Guid RecordId, string Place, Guid Opening = default);
