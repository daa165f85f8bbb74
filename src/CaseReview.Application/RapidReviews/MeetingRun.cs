using CaseReview.Domain.Meetings;

namespace CaseReview.Application.RapidReviews;

/// <summary>One step of a meeting, with how far it has come.</summary>
/// <param name="Name">Name: "Conflicts".</param>
/// <param name="Anchor">Where it stands on the screen.</param>
/// <param name="Standing">How far it has come: "2 of 4 heard".</param>
/// <param name="Done">Whether nothing is open in it.</param>
public sealed record MeetingStep(string Name, string Anchor, string Standing, bool Done);

/// <summary>The run of a rapid review meeting, step by step (D-RR-13 to 19).</summary>
public static class MeetingRun
{
    /// <summary>The steps of a meeting as typed.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="now">Quorum, and who has said nothing.</param>
    /// <returns>The steps, in order.</returns>
    public static IReadOnlyList<MeetingStep> Of(HoldMeeting form, MeetingNow now)
    {
        var opened = form is { PurposeStated: true, OptionsReminded: true, HeldAt: not null } && form.SaidByThisChair && Filled(form.ChairedBy);
        var list = form.Attendance.Where(x => x.Kind is not null && Filled(x.Person)).ToList();
        var recused = list.Count(x => x.Kind is AttendanceKind.Recused);
        var agencies = list.Where(x => x.Kind is AttendanceKind.Present or AttendanceKind.Deputy && Filled(x.AgencyCode)).Select(x => x.AgencyCode).Distinct().Count();
        var learning = new[] { form.FromReferral ? "-" : form.NationalInterest, form.ImmediateLearning, form.Summary };
        var answered = form.Criteria.Count(x => x.Met is not null && Filled(x.Grounds));
        IEnumerable<MeetingStep> steps =
        [
            new("Open", "opening", opened ? "Done" : "To come", opened),
            new("People and conflicts", "conflicts", list.Count == 0 ? "To come" : $"{list.Count} on the list, {recused} recused", list.Count > 0 && form.ConflictsAsked),
            new("What is known", "known", agencies == 0 ? "To come" : $"{agencies - now.Silent.Count} of {agencies} heard", agencies > 0 && now.Silent.Count == 0),
            new(form.FromReferral ? "Learning now" : "Interest and learning", "learning", $"{learning.Count(Filled) - (form.FromReferral ? 1 : 0)} of {(form.FromReferral ? 2 : 3)} noted", learning.All(Filled)),
            new("Criteria", "criteria", $"{answered} of {form.Criteria.Count} answered", answered == form.Criteria.Count),
            new("Recommendation", "decision", form.Recommendation is null ? "To come" : "Chosen", form is { Recommendation: not null, DecidedBy: not null } && Filled(form.Reasons)),
        ];
        return [.. steps.Where(x => x.Anchor != "criteria" || form.Criteria.Count > 0)];
    }

    private static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);
}
