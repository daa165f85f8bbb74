using CaseReview.Domain.InformationRequests;

namespace CaseReview.Application.InformationRequests;

/// <summary>The words on screen for a request's values.</summary>
public static class InformationRequestWords
{
    /// <summary>What it is for, in words.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this RequestedFor purpose) => purpose switch
    {
        RequestedFor.RapidReview => "Their rapid review",
        RequestedFor.PracticeReview => "Their local child safeguarding practice review",
        RequestedFor.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    /// <summary>Where it stands, in words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this InformationRequestStatus status) => status switch
    {
        InformationRequestStatus.Received => "Received",
        InformationRequestStatus.Acknowledged => "Acknowledged",
        InformationRequestStatus.Collating => "Collating",
        InformationRequestStatus.Supplied => "Supplied",
        InformationRequestStatus.OpenUntilConcluded => "Open until concluded",
        InformationRequestStatus.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
