namespace CaseReview.Domain.Meetings;

/// <summary>A seat that must be filled.</summary>
/// <param name="Seat">Key: "Police".</param>
/// <param name="Name">Name on screen: "South Yorkshire Police".</param>
/// <param name="Substitutes">Counting groups whose people may stand in for it.</param>
/// <param name="SubstituteNeedsDeclaration">Whether the seat's body must have named the stand-in for the meeting (D-QUO-01).</param>
public sealed record RequiredSeat(string Seat, string Name, IReadOnlyList<string> Substitutes, bool SubstituteNeedsDeclaration);

/// <summary>A number of distinct agencies that must be present.</summary>
/// <param name="N">How many.</param>
/// <param name="GroupBy">Counting groups whose agencies together count as one (C-16); every other agency counts for itself.</param>
public sealed record MinDistinct(int N, IReadOnlyList<string> GroupBy);

/// <summary>To what a quorum rule applies.</summary>
public enum QuorumScope
{
    /// <summary>The meeting as a whole.</summary>
    WholeMeeting,

    /// <summary>Only what it decides: it may go on talking without.</summary>
    DecisionsOnly,
}

/// <summary>What becomes of a recommendation that is made without quorum (X-09).</summary>
public enum WithoutQuorum
{
    /// <summary>It is kept, to be ratified; the meeting may also close as a discussion.</summary>
    ToBeRatified,

    /// <summary>None is made: the meeting closes as a discussion, and another one decides.</summary>
    DiscussionOnly,
}

/// <summary>
/// When a meeting can decide: a partnership's configuration, evaluated from attendance at the decision
/// (D-QUO-01, K-QUO-01, H-QUO-01, S-QUO-01, X-08). Recused people and people in attendance never count.
/// </summary>
/// <param name="Scope">To what it applies.</param>
/// <param name="RequiredSeats">Seats that must each be filled.</param>
/// <param name="MinDistinct">A number of distinct agencies; null when none is asked.</param>
/// <param name="RequireChair">Whether the chair must be among those counted.</param>
/// <param name="DeputiesCount">Whether deputies count.</param>
/// <param name="Source">Where the rule stands, or that it is a default.</param>
public sealed record QuorumRule(
    QuorumScope Scope, IReadOnlyList<RequiredSeat> RequiredSeats, MinDistinct? MinDistinct, bool RequireChair, bool DeputiesCount, string Source)
{
    /// <summary>What becomes of a recommendation without quorum.</summary>
    public WithoutQuorum Without { get; init; }

    /// <summary>Evaluates attendance.</summary>
    /// <param name="attendance">Everyone on the list.</param>
    /// <returns>The result, explained.</returns>
    public QuorumResult Evaluate(IReadOnlyCollection<Attendee> attendance)
    {
        var counted = attendance.Where(Counts).ToList();
        var seats = RequiredSeats.Select(seat => Fill(seat, counted, attendance)).ToList();
        var agencies = MinDistinct is null ? [] : Distinct(counted, MinDistinct);
        var enough = MinDistinct is null || agencies.Count >= MinDistinct.N;
        var chaired = !RequireChair || counted.Any(x => x.IsChair);
        var quorate = enough && chaired && seats.All(x => x.IsFilled);

        var explanation = Explain(quorate, seats, agencies, enough, chaired);
        var uncounted = attendance.Where(x => x is { TakesPart: true, Seat: null }).Select(x => x.ForAddedAgency
            ? $" {x.Person} has a say for {x.Agency}, which was added for this case and does not count."
            : $" {x.Person} speaks for no agency and does not count.");
        return new QuorumResult(quorate, Headline(quorate, seats, agencies.Count), seats, agencies, explanation + string.Concat(uncounted));
    }

    private SeatResult Fill(RequiredSeat seat, List<Attendee> counted, IReadOnlyCollection<Attendee> attendance)
    {
        if (counted.FirstOrDefault(x => x.Seat == seat.Seat) is { } holder)
        {
            var how = holder.Kind is not AttendanceKind.Deputy ? holder.Agency
                : holder.DeputyFor is { } member ? $"deputy for {member}, {holder.Agency}" : $"deputy, {holder.Agency}";
            return new SeatResult(seat.Seat, seat.Name, holder.Person, how);
        }

        // Who holds a seat of their own fills that one and no other.
        var standIns = counted.Where(x => x.AgencyGroup is { } group && seat.Substitutes.Contains(group) && !RequiredSeats.Any(y => y.Seat == x.Seat)).ToList();
        if (standIns.FirstOrDefault(x => !seat.SubstituteNeedsDeclaration || x.ActingForSeat == seat.Seat) is { } standIn)
        {
            var how = seat.SubstituteNeedsDeclaration ? $"{standIn.Agency}, named for this meeting" : standIn.Agency;
            return new SeatResult(seat.Seat, seat.Name, standIn.Person, how);
        }

        return new SeatResult(seat.Seat, seat.Name, null, WhyEmpty(seat, standIns, attendance));
    }

    private static string WhyEmpty(RequiredSeat seat, List<Attendee> standIns, IReadOnlyCollection<Attendee> attendance)
    {
        var holders = attendance.Where(x => x.Seat == seat.Seat).Select(WhyNotCounted).ToList();
        var reason = holders.Count == 0 ? "Nobody holds it at this meeting." : string.Join(' ', holders);
        var remedy = (standIns.FirstOrDefault(), seat.Substitutes.Count) switch
        {
            ({ } here, _) => $"{here.Person} is here for {here.Agency}, and fills the seat only if {seat.Name} has named {here.Person} for this meeting.",
            (null, > 0) when seat.SubstituteNeedsDeclaration => $"Its member, a deputy, or a {seat.Substitutes[0]} provider that {seat.Name} has named for this meeting would fill it.",
            _ => "Its member or a deputy would fill it.",
        };
        return $"{reason} {remedy}";
    }

    private static string WhyNotCounted(Attendee holder) => holder.Kind switch
    {
        AttendanceKind.Apologies => $"{holder.Person} sent apologies.",
        AttendanceKind.Recused => $"{holder.Person} is recused from this case and does not count.",
        AttendanceKind.InAttendance => $"{holder.Person} is in attendance only and does not count.",
        AttendanceKind.Deputy => $"{holder.Person} is a deputy, and deputies do not count here.",
        _ => $"{holder.Person} is not here.",
    };

    private static List<string> Distinct(List<Attendee> counted, MinDistinct rule) =>
        [.. counted
            .GroupBy(x => x.AgencyGroup is { } group && rule.GroupBy.Contains(group) ? group : x.Agency)
            .Select(x => rule.GroupBy.Contains(x.Key)
                ? $"{x.Key} ({string.Join(", ", x.Select(y => y.Agency).Distinct())})"
                : x.Key)];

    private bool Counts(Attendee person) =>
        person.Seat is not null && (person.Kind is AttendanceKind.Present || (DeputiesCount && person.Kind is AttendanceKind.Deputy));

    private string Headline(bool quorate, List<SeatResult> seats, int agencies)
    {
        var verdict = quorate ? "Quorate" : "Not quorate";
        var parts = new List<string>();
        if (seats.Count > 0)
        {
            parts.Add($"{seats.Count(x => x.IsFilled)} of {seats.Count} seats filled");
        }

        if (MinDistinct is { } distinct)
        {
            parts.Add($"{agencies} {(agencies == 1 ? "agency counts" : "agencies count")}, {distinct.N} needed");
        }

        return parts.Count == 0 ? verdict : $"{verdict}: {string.Join("; ", parts)}";
    }

    private string Explain(bool quorate, List<SeatResult> seats, List<string> agencies, bool enough, bool chaired)
    {
        var sentences = seats.Where(x => !x.IsFilled).Select(x => $"The seat of {x.Name} is empty. {x.Explanation}").ToList();
        if (MinDistinct is { } distinct)
        {
            var who = agencies.Count == 0 ? "Nobody counts yet" : "Counted: " + string.Join("; ", agencies);
            var folded = distinct.GroupBy.Count == 0 ? "" : $" Together as one count: {string.Join(", ", distinct.GroupBy)}.";
            sentences.Add($"{who}.{folded}");
            if (!enough)
            {
                var missing = distinct.N - agencies.Count;
                sentences.Add($"{missing} more {(missing == 1 ? "agency is" : "agencies are")} needed.");
            }
        }

        if (!chaired)
        {
            sentences.Add("The chair is not here.");
        }

        return quorate && sentences.Count == 0 ? "Every required seat is filled." : string.Join(" ", sentences);
    }
}
