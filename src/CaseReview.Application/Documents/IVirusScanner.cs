namespace CaseReview.Application.Documents;

/// <summary>Looks for viruses.</summary>
public interface IVirusScanner
{
    /// <summary>Whether one is set up. Without one files are marked as not scanned.</summary>
    bool IsSetUp { get; }

    /// <summary>Looks through a file.</summary>
    /// <param name="content">Its bytes, from where the stream stands.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What it calls the thing it found; null when it found nothing, or none is set up.</returns>
    /// <exception cref="ScannerFailed">It gave no answer that can be believed: the file is neither clean nor infected.</exception>
    Task<string?> Scan(Stream content, CancellationToken ct);

    /// <summary>How it is now.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Whether it answers, and how old what it knows is.</returns>
    Task<ScannerState> Look(CancellationToken ct);
}

/// <summary>How the virus scanner is.</summary>
/// <param name="WhyNot">Why it does not answer, as a sentence for an operator; null when it answers, or none is set up.</param>
/// <param name="SignaturesFrom">Of which day the signatures are that it looks for; null when it does not say.</param>
/// <param name="Outdated">Whether they are older than a week: what is newer passes it.</param>
public sealed record ScannerState(string? WhyNot, DateOnly? SignaturesFrom = null, bool Outdated = false)
{
    /// <summary>Days after which signatures count as old.</summary>
    public const int DaysFresh = 7;
}

/// <summary>The scanner gave no answer. The message is a sentence for an operator, without personal data.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="inner">What the network said.</param>
public sealed class ScannerFailed(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether it cannot be reached or does not answer, so that the next file would fare no better.</summary>
    public bool Unreachable { get; init; }
}
