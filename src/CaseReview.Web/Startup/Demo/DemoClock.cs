namespace CaseReview.Web.Startup.Demo;

/// <summary>The clock of the demo cases: moves by a thousandth of a second each time it is read, so that the history of an act has an order, and by leaps from act to act.</summary>
public sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _now;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now = _now.AddMilliseconds(1);

    /// <summary>Moves it. It never goes back within one partnership.</summary>
    /// <param name="now">The new time.</param>
    public void MoveTo(DateTimeOffset now) => _now = now;
}
