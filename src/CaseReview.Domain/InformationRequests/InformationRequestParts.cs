using CaseReview.Domain.Common;

namespace CaseReview.Domain.InformationRequests;

/// <summary>Where a request stands (lifecycle section 10).</summary>
public enum InformationRequestStatus
{
    /// <summary>Logged; the chair and the partners have been told.</summary>
    Received,

    /// <summary>The asking partnership knows that it will be answered.</summary>
    Acknowledged,

    /// <summary>Agencies' information is being put together.</summary>
    Collating,

    /// <summary>The information went to the asking partnership.</summary>
    Supplied,

    /// <summary>Supplied; the group hears of it at every meeting until it is concluded.</summary>
    OpenUntilConcluded,

    /// <summary>Ended.</summary>
    Closed,
}

/// <summary>For what another partnership asks (D-INF-01).</summary>
public enum RequestedFor
{
    /// <summary>Its rapid review.</summary>
    RapidReview,

    /// <summary>Its full review of a child's case.</summary>
    PracticeReview,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>The partnership that asks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Contact">Who to answer.</param>
/// <param name="ContactDetails">Email address or telephone number.</param>
/// <param name="Reference">Its own reference; empty when it gave none.</param>
public sealed record AskingPartnership(string Name, string Contact, string ContactDetails, string Reference);

/// <summary>What is asked.</summary>
/// <param name="From">Who asks.</param>
/// <param name="Purpose">For what.</param>
/// <param name="WhatIsAsked">What for, and about whom.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="AskedBy">The UK date by which they ask for the answer, if they gave one.</param>
/// <param name="CaseId">The case of ours that it touches, if there is one.</param>
public sealed record AskedInformation(AskingPartnership From, RequestedFor Purpose, string WhatIsAsked, DateTimeOffset ReceivedAt, DateOnly? AskedBy, Guid? CaseId);

/// <summary>What was supplied.</summary>
/// <param name="At">When.</param>
/// <param name="To">To whom.</param>
/// <param name="How">How it went.</param>
/// <param name="What">What it was.</param>
/// <param name="LateReason">Why late, if it was.</param>
public sealed record SuppliedInformation(DateTimeOffset At, string To, string How, string What, string? LateReason);

/// <summary>What one agency gave towards an answer.</summary>
public sealed class Contribution : Part
{
    private Contribution()
    {
    }

    /// <summary>The request.</summary>
    public Guid InformationRequestId { get; private init; }

    /// <summary>Order of entry, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Name of the agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>What it gave, or that it holds nothing.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    internal static Contribution Give(PartnershipId partnership, Guid request, int number, string agency, string text, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        InformationRequestId = request,
        Number = number,
        Agency = agency,
        Text = text,
        RecordedBy = by.Name,
        RecordedAt = now,
    };
}

/// <summary>One time that the group was told how a request stands.</summary>
public sealed class GroupUpdate : Part
{
    private GroupUpdate()
    {
    }

    /// <summary>The request.</summary>
    public Guid InformationRequestId { get; private init; }

    /// <summary>UK date of the meeting.</summary>
    public DateOnly On { get; private init; }

    /// <summary>What the group was told.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    internal static GroupUpdate Tell(PartnershipId partnership, Guid request, DateOnly on, string note, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        InformationRequestId = request,
        On = on,
        Note = note,
        RecordedBy = by.Name,
    };
}
