namespace CaseReview.Infrastructure.Jobs;

/// <summary>How a job last ran. One row a job, for all partnerships: it holds no personal data, so it stands outside the wall.</summary>
public sealed class JobRun
{
    /// <summary>The job's name.</summary>
    public required string Job { get; init; }

    /// <summary>When the last run that is recorded began, by the machine's clock.</summary>
    public DateTimeOffset StartedAt { get; set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Took { get; set; }

    /// <summary>Whether it failed.</summary>
    public bool Failed { get; set; }

    /// <summary>When it last ran without failing.</summary>
    public DateTimeOffset? SucceededAt { get; set; }

    /// <summary>Which worker ran it.</summary>
    public string Node { get; set; } = "";
}

/// <summary>One run of a job that failed.</summary>
public sealed class JobFailure
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 1_000;

    /// <summary>Identifier; sorts by time.</summary>
    public required Guid Id { get; init; }

    /// <summary>The job's name.</summary>
    public required string Job { get; init; }

    /// <summary>When, by the machine's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, without personal data.</summary>
    public required string Reason { get; init; }
}
