using CaseReview.Domain.Common;

namespace CaseReview.Domain.AccuracyRounds;

/// <summary>Somebody who is to check a version for accuracy.</summary>
/// <param name="Person">Name.</param>
/// <param name="Email">Email address; empty where none is known, and nothing is sent.</param>
/// <param name="Role">Post, or part in the meeting.</param>
/// <param name="Agency">Whom they speak for; null when nobody.</param>
/// <param name="Member">Their membership, where they are a member.</param>
public sealed record ReaderGiven(string Person, string Email, string Role, string? Agency, MemberId? Member);

/// <summary>What somebody who was asked has said.</summary>
public enum ReaderAnswer
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>That nothing is to be corrected.</summary>
    NothingToCorrect,

    /// <summary>Comments.</summary>
    Commented,
}

/// <summary>One person of an accuracy round (D-RR-34): asked, perhaps opened, perhaps answered. That they read it is never claimed.</summary>
public sealed class AccuracyReader : Part
{
    private AccuracyReader()
    {
    }

    /// <summary>Number on the round's list, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Name.</summary>
    public string Person { get; private init; } = "";

    /// <summary>Email address; empty while none is known, and nothing is sent.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Post, or part in the meeting.</summary>
    public string Role { get; private init; } = "";

    /// <summary>Whom they speak for; null when nobody.</summary>
    public string? Agency { get; private init; }

    /// <summary>Their membership, where they are a member.</summary>
    public Guid? MemberId { get; private init; }

    /// <summary>When they were asked; null while no address is known.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>When they first went through a link of theirs.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When they were last reminded.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>What they have said.</summary>
    public ReaderAnswer Answer { get; private set; }

    /// <summary>When they last said something.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When they were taken off the round; null while they are on it.</summary>
    public DateTimeOffset? TakenOffAt { get; private set; }

    /// <summary>Why they were taken off.</summary>
    public string? TakenOffReason { get; private set; }

    /// <summary>Whether their answer is awaited.</summary>
    public bool IsAwaited => AskedAt is not null && TakenOffAt is null && Answer is ReaderAnswer.None;

    internal static AccuracyReader From(PartnershipId partnership, int number, ReaderGiven given, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        Number = number,
        Person = given.Person,
        Email = given.Email.Trim(),
        Role = given.Role,
        Agency = given.Agency,
        MemberId = given.Member?.Value,
        AskedAt = given.Email.Trim().Length > 0 ? now : null,
    };

    internal bool Has(string email) => Email.Length > 0 && string.Equals(Email, email.Trim(), StringComparison.OrdinalIgnoreCase);

    internal void AskAt(string email, DateTimeOffset now) => (Email, AskedAt) = (email.Trim(), now);

    internal void Open(DateTimeOffset now) => OpenedAt ??= now;

    internal void Say(ReaderAnswer answer, DateTimeOffset now) => (Answer, AnsweredAt) = (answer, now);

    internal void Remind(DateTimeOffset now) => RemindedAt = now;

    internal void TakeOff(string reason, DateTimeOffset now) => (TakenOffReason, TakenOffAt) = (reason, now);
}
