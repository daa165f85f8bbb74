using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>What a link lets its holder do.</summary>
public enum LinkPurpose
{
    /// <summary>Answer a request for information for one agency.</summary>
    Return,

    /// <summary>Read one version of a report and sign or return it for one body.</summary>
    SignOff,

    /// <summary>Read one version of a report, comment on it, and read the answers.</summary>
    AccuracyCheck,

    /// <summary>Accept an invitation to a partnership and set a password.</summary>
    Invitation,

    /// <summary>Write one referral for an agency or another partnership.</summary>
    Referral,

    /// <summary>Read one agency's referral and approve it, send it back or decline it.</summary>
    ReferralApproval,

    /// <summary>Help with one agency's return, without sending it.</summary>
    ReturnColleague,
}

/// <summary>How a code was received.</summary>
public enum CodeResult
{
    /// <summary>It is right; the link opens.</summary>
    Right,

    /// <summary>It is wrong; another try is allowed.</summary>
    Wrong,

    /// <summary>There is no code to compare with any more: too old, used, or tried too often.</summary>
    Expired,
}

/// <summary>What a link is for.</summary>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="Purpose">What it lets its holder do.</param>
/// <param name="RecordId">The one record it lets them do it on.</param>
/// <param name="Reference">Reference shown before the code.</param>
/// <param name="DueOn">UK date by which the thing is asked for.</param>
/// <param name="To">Who it is for.</param>
/// <param name="ExpiresAt">When it stops by itself.</param>
public sealed record LinkTerms(Guid? CaseId, LinkPurpose Purpose, Guid RecordId, string Reference, DateOnly? DueOn, Recipient To, DateTimeOffset ExpiresAt);

/// <summary>Where a link's token is looked up before any partnership is known. Outside the tenancy wall: a hash and a partnership, nothing else.</summary>
public sealed class LinkAddress
{
    private LinkAddress()
    {
    }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>The partnership in which the link is kept.</summary>
    public PartnershipId PartnershipId { get; private init; }

    /// <summary>The address of a link.</summary>
    /// <param name="link">The link.</param>
    /// <returns>Its address.</returns>
    public static LinkAddress Of(SecureLink link) => Of(link.TokenHash, link.PartnershipId);

    /// <summary>The address of anything that is found by a token.</summary>
    /// <param name="tokenHash">SHA-256 of the token.</param>
    /// <param name="partnership">The partnership in which it is kept.</param>
    /// <returns>Its address.</returns>
    public static LinkAddress Of(string tokenHash, PartnershipId partnership) => new() { TokenHash = tokenHash, PartnershipId = partnership };
}

/// <summary>When a message is to be sent next. Outside the tenancy wall, so that one job serves all: no personal data.</summary>
public sealed class OutboxDue
{
    private OutboxDue()
    {
    }

    /// <summary>The message.</summary>
    public Guid MessageId { get; private init; }

    /// <summary>The partnership in which it is kept.</summary>
    public PartnershipId PartnershipId { get; private init; }

    /// <summary>When it is due, by the product's clock.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Until when one worker has it to itself, by the machine's clock.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Due now.</summary>
    /// <param name="message">The message.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry.</returns>
    public static OutboxDue Of(OutboxMessage message, DateTimeOffset now) =>
        new() { MessageId = message.Id, PartnershipId = message.PartnershipId, DueAt = now };

    /// <summary>Moves it on, and lets go of it.</summary>
    /// <param name="to">When it is due next.</param>
    public void Postpone(DateTimeOffset to) => (DueAt, LeasedUntil) = (to, null);
}
