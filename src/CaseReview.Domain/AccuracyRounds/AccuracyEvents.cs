using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.AccuracyRounds;

/// <summary>A round was opened: everybody on its list is asked.</summary>
public sealed record AccuracyRoundOpened(Guid SubjectId, Guid? CaseId, int VersionNumber, DateOnly DueOn, IReadOnlyList<Guid> Readers, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Accuracy check of report version {VersionNumber} opened: {Readers.Count} asked, answers by {DateWords.Full(DueOn)}";
}

/// <summary>Somebody was asked besides.</summary>
public sealed record AccuracyReaderAsked(Guid SubjectId, Guid? CaseId, Guid ReaderId, string Person, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Person} asked to check the report for accuracy";
}

/// <summary>Somebody was taken off the round: their links stop.</summary>
public sealed record AccuracyReaderTakenOff(Guid SubjectId, Guid? CaseId, Guid ReaderId, string Person, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Person} taken off the accuracy check of the report";
}

/// <summary>Those who had not answered were reminded.</summary>
public sealed record AccuracyReadersReminded(Guid SubjectId, Guid? CaseId, IReadOnlyList<Guid> Readers, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Readers.Count} reminded of the accuracy check of the report";
}

/// <summary>Somebody has nothing to correct.</summary>
public sealed record NothingToCorrectFound(Guid SubjectId, Guid? CaseId, int VersionNumber, string Person, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Person} has nothing to correct in report version {VersionNumber}";
}

/// <summary>The round was closed, every comment answered.</summary>
public sealed record AccuracyRoundClosed(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Accuracy check of report version {VersionNumber} closed, every comment answered";
}

/// <summary>The round was called off with the rapid review: its links stop.</summary>
public sealed record AccuracyRoundCalledOff(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Accuracy check of report version {VersionNumber} called off";
}

/// <summary>Somebody commented on a section of the report.</summary>
public sealed record ReportCommentMade(Guid SubjectId, Guid? CaseId, int Number, string Heading, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Comment {Number} made on the report section {Heading}";
}

/// <summary>A comment was answered, or its answer changed; the event keeps the earlier words.</summary>
public sealed record ReportCommentAnswered(Guid SubjectId, Guid? CaseId, int Number, CommentOutcome Outcome, string? Earlier, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Comment {Number} on the report {(Outcome is CommentOutcome.Accepted ? "accepted" : "not accepted")}";
}
