using CaseReview.Domain.Correspondence;

namespace CaseReview.Application.Correspondence;

/// <summary>What one person is to be told. An area writes it in its own words and gives it to <see cref="Outbox"/>.</summary>
/// <param name="CaseId">The case it is about.</param>
/// <param name="Kind">What it tells of, for staff: "Request for information".</param>
/// <param name="To">Who it is for.</param>
/// <param name="Subject">Subject line: reference and matter, never the name of a child.</param>
/// <param name="Paragraphs">Plain text. <see cref="LinkHere"/> stands where the link goes; without it the link follows the last paragraph.</param>
public sealed record Letter(Guid? CaseId, string Kind, Recipient To, string Subject, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Stands in a paragraph where the link goes.</summary>
    public const string LinkHere = OutboxMessage.SecretPlaceholder;

    /// <summary>
    /// Names the act, when it might be told of more than once: no second letter with the same words here goes to the same address.
    /// "return-reminder:{id}:2026-12-18". Without it, one letter of a kind on a case goes to an address in one save.
    /// </summary>
    public string? OncePer { get; init; }

    /// <summary>A calendar file to attach, as text (RFC 5545). A mail service that takes no such file leaves it out, so the letter says date and place too.</summary>
    public string? Calendar { get; init; }

    /// <summary>The link that the letter carries.</summary>
    public LinkOffer? Link { get; init; }

    /// <summary>The same letter with a link.</summary>
    /// <param name="purpose">What the link lets the recipient do.</param>
    /// <param name="recordId">On which record.</param>
    /// <param name="reference">Reference shown before the code.</param>
    /// <param name="expires">When the link stops by itself.</param>
    /// <param name="dueOn">UK date by which the thing is asked for.</param>
    /// <returns>The letter.</returns>
    public Letter WithLink(LinkPurpose purpose, Guid recordId, string reference, DateTimeOffset expires, DateOnly? dueOn = null) =>
        this with { Link = new LinkOffer(purpose, recordId, reference, expires, dueOn) };
}

/// <summary>A link to be issued with a letter.</summary>
/// <param name="Purpose">What it lets the recipient do.</param>
/// <param name="RecordId">On which record.</param>
/// <param name="Reference">Reference shown before the code.</param>
/// <param name="Expires">When it stops by itself.</param>
/// <param name="DueOn">UK date by which the thing is asked for.</param>
public sealed record LinkOffer(LinkPurpose Purpose, Guid RecordId, string Reference, DateTimeOffset Expires, DateOnly? DueOn);
