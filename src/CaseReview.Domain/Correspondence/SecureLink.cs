using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>
/// A capability for one thing, sent to one address: not a log-in. Only the hash of its token is kept. Opening it changes nothing;
/// it stays usable until the thing is decided, it is revoked, or it expires.
/// </summary>
public sealed class SecureLink : AggregateRoot
{
    /// <summary>Wrong tries that a code allows.</summary>
    public const int CodeTries = 5;

    /// <summary>Codes that one link sends in an hour.</summary>
    public const int CodesAnHour = 5;

    /// <summary>How long a code holds, in real time.</summary>
    public static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);

    private SecureLink()
    {
    }

    /// <summary>The case it belongs to.</summary>
    public Guid? CaseId { get; private init; }

    /// <summary>What it lets its holder do.</summary>
    public LinkPurpose Purpose { get; private init; }

    /// <summary>The one record it lets them do it on.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>Reference shown before the code: "DON-2026-0001".</summary>
    public string Reference { get; private init; } = "";

    /// <summary>UK date by which the thing is asked for, shown before the code.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>Who it is for.</summary>
    public Recipient To { get; private init; } = null!;

    /// <summary>When it was issued.</summary>
    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>When it stops by itself.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>True when the thing that it was for has been decided, handed over or called off: no new link replaces it.</summary>
    public bool ClosedForGood { get; private set; }

    /// <summary>When somebody first went through it.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>SHA-256 of the current code with the link's identifier.</summary>
    public string? CodeHash { get; private set; }

    /// <summary>When the current code was sent, in real time.</summary>
    public DateTimeOffset? CodeSentAt { get; private set; }

    /// <summary>Wrong tries of the current code.</summary>
    public int CodeMisses { get; private set; }

    /// <summary>Codes sent in the hour that began at <see cref="CodeHourFrom"/>.</summary>
    public int CodesInHour { get; private set; }

    /// <summary>Start of the hour in which codes are counted.</summary>
    public DateTimeOffset? CodeHourFrom { get; private set; }

    /// <summary>The holder as an actor, once identified.</summary>
    /// <param name="identifiedBy">How: "emailed link and code".</param>
    /// <returns>The actor.</returns>
    public Actor Holder(string identifiedBy) => new(ActorKind.LinkHolder, Id, To.Name, To.Role, identifiedBy);

    /// <summary>Issues a link.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="terms">What it is for.</param>
    /// <param name="token">The token, of which only the hash is kept.</param>
    /// <param name="by">Who issues it.</param>
    /// <param name="now">When.</param>
    /// <returns>The link.</returns>
    /// <exception cref="RuleViolation">It would have expired already.</exception>
    public static SecureLink Issue(PartnershipId partnership, LinkTerms terms, LinkToken token, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(terms.ExpiresAt > now, "A link cannot expire before it is sent.");
        var link = new SecureLink
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = terms.CaseId,
            Purpose = terms.Purpose,
            RecordId = terms.RecordId,
            Reference = terms.Reference,
            DueOn = terms.DueOn,
            TokenHash = token.Hash,
            To = terms.To,
            IssuedAt = now,
            ExpiresAt = terms.ExpiresAt,
        };
        link.Raise(new LinkIssued(link.Id, link.CaseId, link.Purpose, link.To.Name, link.ExpiresAt, by));
        return link;
    }

    /// <summary>Whether it works.</summary>
    /// <param name="now">When.</param>
    /// <returns>True until it is revoked or expires.</returns>
    public bool IsUsable(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>Withdraws it; once is enough.</summary>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="forGood">True when nothing is left to do by it; false when a new link takes its place.</param>
    public void Revoke(Actor by, DateTimeOffset now, bool forGood)
    {
        ClosedForGood |= forGood;
        if (RevokedAt is null)
        {
            RevokedAt = now;
            Raise(new LinkRevoked(Id, CaseId, Purpose, To.Name, by));
        }
    }

    /// <summary>Sets a new code in place of any earlier one.</summary>
    /// <param name="code">Six digits.</param>
    /// <param name="realNow">The machine's time, which a moved clock does not touch.</param>
    /// <exception cref="RuleViolation">Too many codes in the hour.</exception>
    public void SetCode(string code, DateTimeOffset realNow)
    {
        if (CodeHourFrom is not { } from || realNow - from >= TimeSpan.FromHours(1))
        {
            (CodeHourFrom, CodesInHour) = (realNow, 0);
        }

        RuleViolation.Unless(CodesInHour < CodesAnHour, "Too many codes have been sent to this address. Wait an hour, then use the link again.");
        (CodeHash, CodeSentAt, CodeMisses) = (HashOf(code), realNow, 0);
        CodesInHour++;
    }

    /// <summary>Tries a code. A right one works once; the fifth wrong one ends it.</summary>
    /// <param name="code">What was typed; spaces do not count.</param>
    /// <param name="realNow">The machine's time.</param>
    /// <returns>How it went.</returns>
    public CodeResult TryCode(string code, DateTimeOffset realNow)
    {
        if (CodeHash is null || CodeSentAt is not { } sent || realNow - sent >= CodeLifetime || CodeMisses >= CodeTries)
        {
            return CodeResult.Expired;
        }

        var typed = string.Concat(code.Where(char.IsAsciiDigit));
        if (!LinkToken.SameHash(CodeHash, HashOf(typed)))
        {
            CodeMisses++;
            if (CodeMisses >= CodeTries)
            {
                // Whoever guesses has the link and not the mailbox.
                Refuse(new Actor(ActorKind.LinkHolder, Id, "Somebody with the link", "not identified", "wrong codes"));
            }

            return CodeMisses >= CodeTries ? CodeResult.Expired : CodeResult.Wrong;
        }

        CodeHash = null;
        return CodeResult.Right;
    }

    /// <summary>An identified person goes through.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The link has stopped.</exception>
    public void Use(Actor holder, DateTimeOffset now)
    {
        RuleViolation.Unless(IsUsable(now), "This link has stopped working. Ask for a new one.");
        UsedAt ??= now;
        Raise(new LinkUsed(Id, CaseId, Purpose, holder));
    }

    /// <summary>Notes that somebody else tried it.</summary>
    /// <param name="by">Who.</param>
    public void Refuse(Actor by) => Raise(new LinkRefused(Id, CaseId, Purpose, To.Name, by));

    /// <summary>A purpose in words.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>Words that follow "a link for".</returns>
    public static string Words(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Return => "the agency return",
        LinkPurpose.ReturnColleague => "help with the agency return",
        LinkPurpose.SignOff => "the sign-off",
        LinkPurpose.AccuracyCheck => "the accuracy check",
        LinkPurpose.Invitation => "the invitation",
        LinkPurpose.Referral => "the referral",
        LinkPurpose.ReferralApproval => "the approval of a referral",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    private string HashOf(string code) => LinkToken.HashOf($"{Id:N}:{code}");
}
