using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <summary>What a meeting agreed to do at once, as noted.</summary>
/// <param name="What">What is done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="DueOn">UK date by which.</param>
public sealed record ActionGiven(string What, string? Owner, DateOnly? DueOn);

/// <summary>What a rapid review meeting agreed to do at once: an action with who and by when (D-RR-17, H-RR-09).</summary>
public sealed class MeetingAction : Part
{
    /// <summary>Longest action, in characters.</summary>
    public const int WhatMaxLength = 2_000;

    private MeetingAction()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Place on the list, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>What is done.</summary>
    public string What { get; private init; } = "";

    /// <summary>Who does it: a person or an agency; null while that is not agreed.</summary>
    public string? Owner { get; private init; }

    /// <summary>UK date by which; null while that is not agreed.</summary>
    public DateOnly? DueOn { get; private init; }

    internal static MeetingAction From(RapidReview review, ActionGiven given, int order, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Order = order,
        What = given.What,
        Owner = given.Owner,
        DueOn = given.DueOn,
    };
}
