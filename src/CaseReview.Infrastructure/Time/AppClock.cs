namespace CaseReview.Infrastructure.Time;

/// <summary>The product's clock on a developer's machine: the machine's time, moved on by an offset that the database keeps.</summary>
public sealed class AppClock : TimeProvider
{
    private long _offset;

    /// <summary>How far it is ahead of the machine.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offset));

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    /// <summary>Moves it.</summary>
    /// <param name="offset">How far ahead of the machine.</param>
    public void Follow(TimeSpan offset) => Interlocked.Exchange(ref _offset, offset.Ticks);
}
