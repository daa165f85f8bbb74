namespace CaseReview.Application.Correspondence;

/// <summary>
/// The two times that links live by. Their expiry follows the product's clock, which a developer may move on; codes and sessions run on the
/// machine's, so that nobody is let in longer or shut out by that.
/// </summary>
/// <param name="clock">The product's clock.</param>
/// <param name="machine">The machine's clock; a test's own in tests.</param>
public sealed class LinkClocks(TimeProvider clock, MachineClock machine)
{
    /// <summary>Now, by the product's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Now, by the machine's clock.</summary>
    public DateTimeOffset RealNow => machine.Provider.GetUtcNow();
}

/// <summary>The machine's clock, apart from the product's.</summary>
/// <param name="Provider">Where the time comes from.</param>
public sealed record MachineClock(TimeProvider Provider);
