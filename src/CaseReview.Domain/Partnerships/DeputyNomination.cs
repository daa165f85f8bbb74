using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>A dated nomination: the deputy may sign for the accountable officer within it (D-SIG-03).</summary>
public sealed class DeputyNomination : AggregateRoot
{
    private DeputyNomination()
    {
    }

    /// <summary>The accountable officer.</summary>
    public MemberId OfficerId { get; private init; }

    /// <summary>The nominated deputy.</summary>
    public MemberId DeputyId { get; private init; }

    /// <summary>First UK date on which the deputy may act.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last UK date on which the deputy may act; null while open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Where the nomination is written: "Letter of 3 June 2026".</summary>
    public string Evidence { get; private init; } = "";

    /// <summary>Records a nomination.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="officer">The accountable officer.</param>
    /// <param name="deputy">The deputy.</param>
    /// <param name="from">First UK date.</param>
    /// <param name="until">Last UK date, if set.</param>
    /// <param name="evidence">Where it is written.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The nomination.</returns>
    /// <exception cref="RuleViolation">Officer and deputy are the same person, or the dates run backwards.</exception>
    public static DeputyNomination Record(
        PartnershipId partnership, MemberId officer, MemberId deputy, DateOnly from, DateOnly? until, string evidence, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(officer != deputy, "An accountable officer cannot be their own deputy.");
        RuleViolation.Unless(until is null || until >= from, "The nomination ends before it starts.");
        var nomination = new DeputyNomination
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            OfficerId = officer,
            DeputyId = deputy,
            From = from,
            Until = until,
            Evidence = evidence,
        };
        nomination.Raise(new DeputyNominated(nomination.Id, from, until, evidence, by));
        return nomination;
    }

    /// <summary>Whether the deputy may act on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True within the nomination's dates.</returns>
    public bool CoversDate(DateOnly date) => From <= date && (Until is null || date <= Until);

    /// <summary>Whether it runs on any day of a span, so that a second one for the same two people would overlap.</summary>
    /// <param name="from">First UK date of the span.</param>
    /// <param name="until">Last UK date of the span; null for one without end.</param>
    /// <returns>True when they share a day.</returns>
    public bool Overlaps(DateOnly from, DateOnly? until) => (Until is null || Until >= from) && (until is null || until >= From);

    /// <summary>Ends the nomination; what the deputy signed within it stands.</summary>
    /// <param name="lastDay">Last UK date.</param>
    /// <param name="by">Who ends it.</param>
    /// <exception cref="RuleViolation">It would end before it starts, or later than it does already.</exception>
    public void End(DateOnly lastDay, Actor by)
    {
        RuleViolation.Unless(lastDay >= From, "The nomination ends before it starts.");
        RuleViolation.Unless(Until is null || lastDay <= Until, "The nomination ends earlier already.");
        Until = lastDay;
        Raise(new DeputyNominationEnded(Id, lastDay, by));
    }
}
