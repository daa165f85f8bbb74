using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Chronologies;

/// <summary>What the author of the report, or the business unit, notes on an agency's entry. Agencies never see it, and it is no part of the chronology.</summary>
public sealed class EntryNote : AggregateRoot
{
    private EntryNote()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Number of the request whose return holds the entry.</summary>
    public int Request { get; private init; }

    /// <summary>Number of the entry within the return.</summary>
    public int Entry { get; private init; }

    /// <summary>The note; empty when it was taken away.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the entry is marked as significant.</summary>
    public bool IsSignificant { get; private set; }

    /// <summary>Who wrote it last, by name.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>When it was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Begins a note on an entry.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="request">Number of the request.</param>
    /// <param name="entry">Number of the entry.</param>
    /// <param name="now">When.</param>
    /// <returns>An empty note, to be written.</returns>
    public static EntryNote On(PartnershipId partnership, Guid caseId, int request, int entry, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, Request = request, Entry = entry };

    /// <summary>Writes the whole note. Nothing written and nothing marked takes it away; the same again changes nothing.</summary>
    /// <param name="text">The note.</param>
    /// <param name="isSignificant">Whether the entry is significant.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is too long.</exception>
    public void Write(string? text, bool isSignificant, Actor by, DateTimeOffset now)
    {
        var normal = ReturnText.Normal(text);
        RuleViolation.Unless(normal.Length <= ReturnText.LineMaxLength, $"A note can hold {ReturnText.LineMaxLength:N0} characters.");
        if ((normal, isSignificant) == (Text, IsSignificant))
        {
            return;
        }

        (Text, IsSignificant, WrittenBy, WrittenAt) = (normal, isSignificant, by.Name, now);
        Raise(new EntryNoteWritten(Id, CaseId, Request, Entry, by));
    }
}

/// <summary>A note on an entry was written, changed or taken away. Its words stay out of the history.</summary>
/// <param name="SubjectId">The note.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Request">Number of the request.</param>
/// <param name="Entry">Number of the entry.</param>
/// <param name="By">Who.</param>
public sealed record EntryNoteWritten(Guid SubjectId, Guid? CaseId, int Request, int Entry, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The note on entry {Entry} of return {Request} was changed";
}
