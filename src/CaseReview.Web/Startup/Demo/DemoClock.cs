namespace CaseReview.Web.Startup.Demo;

/// <summary>The clock of the demo cases: stands still until it is moved, so that each act of a case has its own time in the past.</summary>
public sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _now;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves it. It never goes back within one partnership.</summary>
    /// <param name="now">The new time.</param>
    public void MoveTo(DateTimeOffset now) => _now = now;
}
