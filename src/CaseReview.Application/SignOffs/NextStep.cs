using CaseReview.Application.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.SignOffs;

namespace CaseReview.Application.SignOffs;

/// <summary>Sends the next step of a chain to those who hold its offices at that moment .</summary>
/// <param name="people">Who signs.</param>
/// <param name="timetable">The rules of the case.</param>
/// <param name="clock">Now.</param>
public sealed class NextStep(SignOffPeople people, CaseTimetable timetable, TimeProvider clock)
{
    /// <summary>Sends it, unless somebody is missing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="by">Who completed the step before, or sends it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Sentences about those who cannot be asked; none when it was sent.</returns>
    /// <exception cref="RuleViolation">No step waits.</exception>
    public async Task<IReadOnlyList<string>> Send(SignOffRequest request, Actor by, CancellationToken ct)
    {
        RuleViolation.Unless(request.NextStepWaits, "No further step waits to be sent.");
        var (asked, missing) = await people.AskedAt(request.CaseId, request.CurrentStep!.Role, request.CurrentStep.Needed, ct);
        if (missing.Count > 0)
        {
            return missing;
        }

        var now = clock.GetUtcNow();
        var rules = await timetable.RulesOf(await timetable.Load(request.CaseId, ct), ct);
        request.SendNext(asked, SignOffClock.DueFor(rules, now), by, now);
        return [];
    }
}
