namespace CaseReview.Domain.AccuracyRounds;

/// <summary>How far the comments on a report have come, for whoever agrees it (D-RR-35).</summary>
/// <param name="OpenRoundOn">The version on which an accuracy round is open; null when none is.</param>
/// <param name="Unanswered">How many comments wait for an answer.</param>
/// <param name="CheckedVersion">The version that those at the meeting were asked to check last; null when they were not asked.</param>
public sealed record CommentsStanding(int? OpenRoundOn, int Unanswered, int? CheckedVersion = null)
{
    /// <summary>Nobody has been asked or has commented.</summary>
    public static CommentsStanding Nothing { get; } = new(null, 0);

    /// <summary>Why the report cannot be agreed yet, a sentence; null when nothing stands in the way.</summary>
    public string? InTheWay => Unanswered > 0
        ? $"{(Unanswered == 1 ? "A comment waits" : $"{Unanswered} comments wait")} for an answer of the author. The report can be agreed once every comment is answered."
        : OpenRoundOn is { } version ? $"The accuracy check of version {version} is still open, and comments are taken. The report can be agreed once it is closed." : null;
}
