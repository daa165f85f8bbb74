using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>
/// One thing that one person is to be told in their next digest. It waits until a message takes it, and then shows on the case who was told
/// what, and when. Names a reference and a step, never a child.
/// </summary>
public sealed class DigestLine : Part
{
    /// <summary>Longest text, in characters.</summary>
    public const int WhatMaxLength = 300;

    private DigestLine()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Its reference.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Who is to be told.</summary>
    public Recipient To { get; private init; } = null!;

    /// <summary>What is to be done, or is late: "Notify the national Panel".</summary>
    public string What { get; private init; } = "";

    /// <summary>The UK date on which it is or was due.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The instant, for clock hours; null when due on the date.</summary>
    public DateTimeOffset? DueAt { get; private init; }

    /// <summary>Whether it was late when the line was written.</summary>
    public bool Late { get; private init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>The message that took it; null while it waits.</summary>
    public Guid? MessageId { get; private set; }

    /// <summary>Writes a line.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="about">What it says.</param>
    /// <param name="to">To whom.</param>
    /// <param name="now">The moment of writing.</param>
    /// <returns>The line, waiting.</returns>
    public static DigestLine Write(PartnershipId partnership, DigestMatter about, Recipient to, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        CaseId = about.CaseId,
        Reference = about.Reference,
        What = about.What,
        DueOn = about.DueOn,
        DueAt = about.DueAt,
        Late = about.Late,
        To = to,
        WrittenAt = now,
    };

    /// <summary>A message has taken it.</summary>
    /// <param name="messageId">The message.</param>
    /// <exception cref="RuleViolation">Another message has taken it already.</exception>
    public void GoWith(Guid messageId)
    {
        RuleViolation.Unless(MessageId is null, "This has been sent already.");
        MessageId = messageId;
    }

    /// <summary>The message that took it was sent again as another.</summary>
    /// <param name="messageId">That message.</param>
    public void GoAgainWith(Guid messageId) => MessageId = messageId;
}

/// <summary>What a line of a digest says.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="What">What is to be done, or is late.</param>
/// <param name="DueOn">The UK date on which it is or was due.</param>
/// <param name="DueAt">The instant, for clock hours; null when due on the date.</param>
/// <param name="Late">Whether it is late.</param>
public sealed record DigestMatter(Guid CaseId, string Reference, string What, DateOnly DueOn, DateTimeOffset? DueAt, bool Late);
