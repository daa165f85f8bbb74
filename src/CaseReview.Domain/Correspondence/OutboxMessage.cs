using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>
/// A message to one person, written in the transaction of the act that it tells of and sent after it. Its words are fixed when it
/// is written, so that a second attempt never says something else. A link or code in it is kept apart, sealed, and wiped on delivery.
/// </summary>
public sealed class OutboxMessage : AggregateRoot
{
    /// <summary>Stands in the body where the link or code goes.</summary>
    public const string SecretPlaceholder = "{secret}";

    /// <summary>Longest subject, in characters.</summary>
    public const int SubjectMaxLength = 250;

    /// <summary>Longest body, in characters.</summary>
    public const int BodyMaxLength = 20_000;

    /// <summary>Longest explanation of a failure, in characters.</summary>
    public const int FailureMaxLength = 500;

    private static readonly TimeSpan[] BackOff =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12),
    ];

    private OutboxMessage()
    {
    }

    /// <summary>The case it is about; null for a message about none.</summary>
    public Guid? CaseId { get; private init; }

    /// <summary>What it tells of, in words for staff: "Request for information".</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The same for every message of one act to one address, so that none goes out twice.</summary>
    public string DedupeKey { get; private init; } = "";

    /// <summary>Who it is for.</summary>
    public Recipient To { get; private init; } = null!;

    /// <summary>Subject line; no personal detail.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>Plain text, with <see cref="SecretPlaceholder"/> where a link or code goes.</summary>
    public string Body { get; private init; } = "";

    /// <summary>A calendar file to attach (RFC 5545); null when there is none.</summary>
    public string? Calendar { get; private init; }

    /// <summary>The link that it carries.</summary>
    public Guid? LinkId { get; private init; }

    /// <summary>The link's address or the code, encrypted; null when there is none or once it is delivered.</summary>
    public string? SealedSecret { get; private set; }

    /// <summary>The Message-ID header: the same at every attempt, so that mail servers and people see a duplicate.</summary>
    public string MessageId { get; private init; } = "";

    /// <summary>How far it has come.</summary>
    public MessageStatus Status { get; private set; } = MessageStatus.Pending;

    /// <summary>Attempts begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>When the mail service took it.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Why the last attempt failed, without addresses of links.</summary>
    public string? Failure { get; private set; }

    /// <summary>The message that this one repeats.</summary>
    public Guid? Repeats { get; private init; }

    /// <summary>When it was sent again as another message.</summary>
    public DateTimeOffset? RepeatedAt { get; private set; }

    /// <summary>Writes a message.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="text">What it says and to whom.</param>
    /// <param name="dedupeKey">The same for every message of one act to one address.</param>
    /// <param name="secret">The link and its sealed address, or a sealed code.</param>
    /// <param name="now">The moment of writing.</param>
    /// <returns>The message.</returns>
    public static OutboxMessage Write(PartnershipId partnership, MessageText text, string dedupeKey, SealedSecret? secret, DateTimeOffset now)
    {
        var id = Ids.New(now);
        return new OutboxMessage
        {
            Id = id,
            PartnershipId = partnership,
            CaseId = text.CaseId,
            Kind = text.Kind,
            To = text.To,
            Subject = text.Subject,
            Body = text.Body,
            Calendar = text.Calendar,
            DedupeKey = dedupeKey,
            LinkId = secret?.LinkId,
            SealedSecret = secret?.Value,
            MessageId = $"<{id:N}@case-review>",
            WrittenAt = now,
            Repeats = text.Repeats,
        };
    }

    /// <summary>Begins an attempt. It counts from here, so that a message that kills the process is not tried for ever.</summary>
    /// <returns>False when there is nothing to send any more.</returns>
    public bool BeginAttempt()
    {
        if (Status is not (MessageStatus.Pending or MessageStatus.Sending))
        {
            return false;
        }

        Status = MessageStatus.Sending;
        Attempts++;
        return true;
    }

    /// <summary>The mail service took it: the sealed link or code is wiped.</summary>
    /// <param name="now">When.</param>
    public void MarkSent(DateTimeOffset now)
    {
        (Status, SentAt, Failure, SealedSecret) = (MessageStatus.Sent, now, null, null);
        Raise(new MessageSent(Id, CaseId, Kind, To.Role, To.Name, Actor.System));
    }

    /// <summary>The mail service reported what became of it. One that did not arrive is put before staff like one that was refused (C-03).</summary>
    /// <param name="arrived">Whether it arrived; null while that is not known.</param>
    public void Learn(bool? arrived)
    {
        if (Status is not MessageStatus.Sent || arrived is null)
        {
            return;
        }

        Status = arrived.Value ? MessageStatus.Delivered : MessageStatus.Failed;
        if (!arrived.Value)
        {
            Failure = "The mail service took it, then reported that it could not be delivered.";
            Raise(new MessageFailed(Id, CaseId, Kind, To.Role, To.Name, Actor.System));
        }
    }

    /// <summary>An attempt failed: another follows later, or the message is given up.</summary>
    /// <param name="why">In words for staff.</param>
    /// <param name="forGood">True when trying again cannot help, such as an unknown mailbox.</param>
    /// <param name="now">When.</param>
    /// <returns>When to try again; null when it is given up.</returns>
    public DateTimeOffset? MarkFailed(string why, bool forGood, DateTimeOffset now)
    {
        Failure = why.Length > FailureMaxLength ? why[..FailureMaxLength] : why;
        if (!forGood && Attempts <= BackOff.Length)
        {
            Status = MessageStatus.Pending;
            return now + BackOff[Math.Max(0, Attempts - 1)];
        }

        (Status, SealedSecret) = (MessageStatus.Failed, null);
        Raise(new MessageFailed(Id, CaseId, Kind, To.Role, To.Name, Actor.System));
        return null;
    }

    /// <summary>Staff send it again, as a new message with a new link.</summary>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is still on its way.</exception>
    public void Repeat(Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is not (MessageStatus.Pending or MessageStatus.Sending), "This message is still being sent. Wait until it has been sent or has failed.");
        RuleViolation.Unless(RepeatedAt is null, "This message has been sent again already.");
        RepeatedAt = now;
        Raise(new MessageRepeated(Id, CaseId, Kind, To.Name, by));
    }
}

/// <summary>What a message says and to whom.</summary>
/// <param name="CaseId">The case it is about.</param>
/// <param name="Kind">What it tells of, for staff.</param>
/// <param name="To">Who it is for.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="Repeats">The message it repeats.</param>
public sealed record MessageText(Guid? CaseId, string Kind, Recipient To, string Subject, string Body, Guid? Repeats = null)
{
    /// <summary>A calendar file to attach.</summary>
    public string? Calendar { get; init; }
}

/// <summary>Something in a message that nobody but its recipient may read.</summary>
/// <param name="LinkId">The link, when it is a link's address.</param>
/// <param name="Value">The encrypted text.</param>
public sealed record SealedSecret(Guid? LinkId, string Value);
