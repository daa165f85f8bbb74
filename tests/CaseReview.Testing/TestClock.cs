namespace CaseReview.Testing;

/// <summary>A clock of the test's own, a microsecond on with every reading: parallel tests in one process each see their own time.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>Thursday 10 December 2026, 10:00 in the United Kingdom.</summary>
    public static readonly DateTimeOffset Start = new(2026, 12, 10, 10, 0, 0, TimeSpan.Zero);

    private static readonly AsyncLocal<Hands?> Current = new();

    /// <summary>The one instance; the time it tells is the test's.</summary>
    public static TestClock Instance { get; } = new();

    /// <summary>Gives the running test a clock, if it has none yet. Call it before the first await.</summary>
    public static void Begin() => Current.Value ??= new Hands { Now = Start };

    /// <summary>Moves the test's clock to a moment.</summary>
    public static void Set(DateTimeOffset now) => Current.Value!.Now = now;

    /// <summary>Moves the test's clock on.</summary>
    public static void Advance(TimeSpan by) => Current.Value!.Now += by;

    /// <summary>The time that a person reads off the wall and types: whole minutes.</summary>
    public static DateTimeOffset Wall => Current.Value is { Now: var now } ? now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute)) : Start;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Current.Value?.Tick() ?? Start;

    private sealed class Hands
    {
        public DateTimeOffset Now { get; set; }

        // No two readings agree, as on a machine: what is done at one moment must not rely on it.
        public DateTimeOffset Tick() => Now = Now.AddMicroseconds(1);
    }
}
