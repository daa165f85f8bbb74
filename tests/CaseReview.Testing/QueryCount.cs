using System.Diagnostics;

namespace CaseReview.Testing;

/// <summary>Counts the commands that reach the database in what a test does, requests included.</summary>
public sealed class QueryCount
{
    private static readonly AsyncLocal<QueryCount?> Current = new();
    private static readonly ActivityListener Listener = Listen();
    private int _commands;

    /// <summary>Starts counting for the running test. Call it before the first await.</summary>
    public static QueryCount Begin()
    {
        ArgumentNullException.ThrowIfNull(Listener);
        return Current.Value = new QueryCount();
    }

    /// <summary>Commands since the last look.</summary>
    public int Take() => Interlocked.Exchange(ref _commands, 0);

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ =>
            {
                if (Current.Value is { } count)
                {
                    Interlocked.Increment(ref count._commands);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
