namespace CaseReview.Domain.Meetings;

/// <summary>Something that an attendance list may not say.</summary>
/// <param name="Row">Which row, from 0.</param>
/// <param name="Words">What is wrong, a sentence without a full stop.</param>
public sealed record AttendanceMistake(int Row, string Words);

/// <summary>What holds for every attendance list, whatever the meeting: one person fills one place (X-08, K-ATT-01).</summary>
public static class AttendanceRules
{
    /// <summary>The first mistake of a list.</summary>
    /// <param name="list">The list, in order.</param>
    /// <returns>The mistake; null when there is none.</returns>
    public static AttendanceMistake? FirstMistake(IReadOnlyList<Attendee> list)
    {
        for (var row = 0; row < list.Count; row++)
        {
            if (MistakeOf(list, row) is { } words)
            {
                return new AttendanceMistake(row, words);
            }
        }

        return null;
    }

    /// <summary>Counts nobody who is shut out of the case: wherever such a person is put down as taking part, they are recused (X-16, K-COI-01).</summary>
    /// <param name="list">The list.</param>
    /// <param name="shutOut">Names of those shut out.</param>
    /// <returns>The list with them recused.</returns>
    public static IReadOnlyList<Attendee> Recusing(this IEnumerable<Attendee> list, IReadOnlySet<string> shutOut) =>
        [.. list.Select(x => x.TakesPart && shutOut.Contains(x.Person) ? x with { Kind = AttendanceKind.Recused } : x)];

    /// <summary>Agencies that take part and have said nothing yet (D-RR-16).</summary>
    /// <param name="list">The list.</param>
    /// <param name="heard">Agencies that gave an overview.</param>
    /// <returns>Their names, each once.</returns>
    public static IReadOnlyList<string> Silent(this IEnumerable<Attendee> list, IEnumerable<string> heard) =>
        [.. list.Where(x => x.TakesPart && (x.Seat is not null || x.ForAddedAgency)).Select(x => x.Agency).Distinct(StringComparer.OrdinalIgnoreCase).Except(heard, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether two names are one person's.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <returns>True without regard to case and blanks around.</returns>
    public static bool SamePerson(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string? MistakeOf(IReadOnlyList<Attendee> list, int row)
    {
        var person = list[row];
        if (list.Take(row).Any(x => SamePerson(x.Person, person.Person)))
        {
            return $"{person.Person} is on the list twice. One person fills one place";
        }

        if (person is not { Kind: AttendanceKind.Deputy, DeputyFor: { } member })
        {
            return null;
        }

        return SamePerson(member, person.Person) ? $"{person.Person} cannot be their own deputy"
            : list.FirstOrDefault(x => SamePerson(x.Person, member)) is not { } absent ? null
            : absent.TakesPart ? $"{absent.Person} takes part, so {person.Person} is not here as their deputy"
            : absent.Seat != person.Seat || (person.ForAddedAgency && !SamePerson(absent.Agency, person.Agency)) ? $"{person.Person} and {absent.Person} speak for different agencies. A deputy comes from the same one"
            : null;
    }
}
