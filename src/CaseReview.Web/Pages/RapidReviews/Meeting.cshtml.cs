using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The rapid review meeting: attendance with live quorum, what is known, criteria, recommendation; afterwards its record.</summary>
/// <param name="clock">Now.</param>
public sealed class MeetingModel(TimeProvider clock) : CasePage
{
    /// <summary>The form: notes and recommendation together, so that nothing typed is lost whichever button is pressed.</summary>
    [BindProperty]
    public HoldMeeting Form { get; set; } = new();

    /// <summary>The rapid review.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <summary>Quorum as typed, or as it was at the decision, and who has said nothing.</summary>
    public MeetingNow Now { get; private set; } = null!;

    /// <summary>The run of the meeting, step by step.</summary>
    public IReadOnlyList<MeetingStep> Run => MeetingRun.Of(Form, Now);

    /// <summary>The rapid review, which exists on this page.</summary>
    public RapidReview Review => View.Review!;

    /// <summary>Whether the meeting can be edited by this person now.</summary>
    public bool IsOpen => View.MayManage && Review.CanPrepareNotes;

    /// <summary>Whether it can be recorded as held: the returns are collated. Notes can be prepared before.</summary>
    public bool CanBeHeld => Review.Status is RapidReviewStatus.ReadyForMeeting;

    /// <summary>The people on the list, to choose the chair from: those who may chair by appointment or as stand-ins come first, whoever is shut out not at all.</summary>
    public IEnumerable<SelectListItem> Chairs => Form.Attendance.Select(x => x.Person).OfType<string>().Where(x => x.Trim().Length > 0 && !View.ShutOut.Contains(x))
        .OrderBy(x => View.Chairs.Select((choice, place) => (choice, place)).Where(y => y.choice.Name == x).Select(y => y.place).DefaultIfEmpty(int.MaxValue).First())
        .Select(x => new SelectListItem(x, x));

    /// <summary>The people whose deputy somebody may be.</summary>
    /// <param name="row">The deputy's row.</param>
    /// <returns>Everybody else who speaks for an agency; for the same one, once it is known.</returns>
    public IEnumerable<SelectListItem> MembersBut(AttendanceRow row) => Form.Attendance
        .Where(x => x != row && !string.IsNullOrWhiteSpace(x.Person) && !string.IsNullOrEmpty(x.AgencyCode) && (string.IsNullOrEmpty(row.AgencyCode) || x.AgencyCode == row.AgencyCode))
        .Select(x => new SelectListItem(x.Person, x.Person));

    /// <summary>The agencies, for somebody who is added.</summary>
    public IEnumerable<SelectListItem> AgencyItems => View.Spoken.Select(x => new SelectListItem(x.Value.Seat is null ? $"{x.Value.Name}, added for this case" : x.Value.Name, x.Key));

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
        if (View.Review is not { } review)
        {
            throw new NotFound("rapid review");
        }

        Now = HttpMethods.IsPost(Request.Method)
            ? Form.Now(View.Rule, View.Spoken, View.ShutOut)
            : new MeetingNow(View.Rule.Evaluate([.. review.Attendance.Select(x => x.ToAttendee())]), review.SilentAgencies);
    }

    /// <summary>Shows the meeting as saved, with the people who may come.</summary>
    public void OnGet() => Form = MeetingPrefill.From(View, clock.GetUtcNow());

    /// <summary>Shows the quorum of the list as typed; nothing is saved and nothing typed is lost.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form.</returns>
    public async Task<IActionResult> OnPostQuorumAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>The same for the script: the quorum panel alone.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The panel.</returns>
    public async Task<IActionResult> OnPostQuorumPanelAsync(CancellationToken ct) =>
        Partial("_Quorum", await Mediator.Send(new CheckQuorum(Reference, Form), ct));

    /// <summary>Saves the notes.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        await Mediator.Send(new SaveMeetingNotes(Form with { Reference = Reference }), ct);
        Done($"The notes are saved, {UkClock.ToLocal(clock.GetUtcNow()):HH:mm}. The recommendation is recorded when the meeting ends.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/meeting");
    }

    /// <summary>Closes an inquorate meeting as a discussion.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page that sets another date.</returns>
    public async Task<IActionResult> OnPostDiscussAsync(CancellationToken ct)
    {
        await Mediator.Send(new CloseAsDiscussion(Form with { Reference = Reference }), ct);
        Done("The meeting is closed as a discussion. The notes are kept and nothing is decided. Set the date of the meeting that decides.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/move");
    }

    /// <summary>Records the meeting and its recommendation.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The rapid review's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var standing = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(standing is RecommendationStanding.Made
            ? "The meeting and its recommendation are recorded. The report comes next."
            : "The meeting is recorded. It was not quorate, so its recommendation is to be ratified by the chair or vice chair.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }

    /// <summary>The seats for which a person could be named to act.</summary>
    /// <param name="row">The person's row.</param>
    /// <returns>Seats that accept the person's counting group.</returns>
    public IEnumerable<SelectListItem> SeatsFor(AttendanceRow row)
    {
        var agency = View.Agencies.FirstOrDefault(x => x.Code == row.AgencyCode);
        return View.Rule.RequiredSeats
            .Where(x => x.SubstituteNeedsDeclaration && agency is not null && x.Seat != agency.Code && x.Substitutes.Contains(agency.CountingGroup))
            .Select(x => new SelectListItem($"Named by {x.Name} for this meeting", x.Seat));
    }

    /// <summary>How a person on the list can have taken part: only who speaks for an agency is present as a member or deputy.</summary>
    /// <param name="row">The person's row.</param>
    /// <returns>The kinds.</returns>
    public static IEnumerable<AttendanceKind> KindsFor(AttendanceRow row) =>
        Enum.GetValues<AttendanceKind>().Where(x => x is not (AttendanceKind.Present or AttendanceKind.Deputy) || !string.IsNullOrEmpty(row.AgencyCode));

    /// <summary>Who is recused, or here and has declared something.</summary>
    public IEnumerable<AttendanceRow> Declared => Form.Attendance.Where(x => x.Kind is AttendanceKind.Recused
        || (x.Kind is AttendanceKind.Present or AttendanceKind.Deputy or AttendanceKind.InAttendance && !string.IsNullOrWhiteSpace(x.Reason)));

    /// <summary>Those of the list who may come to have a say, and so to dissent.</summary>
    public IEnumerable<SelectListItem> Dissenters => Form.Attendance.Where(x => !string.IsNullOrWhiteSpace(x.Person) && !View.ShutOut.Contains(x.Person!)
        && (x.Kind is AttendanceKind.Present or AttendanceKind.Deputy || (x.Kind is null && !string.IsNullOrEmpty(x.AgencyCode)))).Select(x => new SelectListItem(x.Person, x.Person));

    /// <summary>Whether more about a person's row is shown open: something is in it, or wrong with it.</summary>
    /// <param name="row">Place on the list, from 0.</param>
    /// <returns>True when open.</returns>
    public bool IsOpenAt(int row) => Form.Attendance[row] is not { DeputyFor: null or "", Reason: null or "", DealtWith: null or "" }
        || ModelState[$"Form.Attendance[{row}].Reason"] is { Errors.Count: > 0 };

    /// <summary>Who chairs here, and who comes next while they are recused (C-08, C-18).</summary>
    /// <param name="words">The partnership's words.</param>
    /// <returns>Sentences.</returns>
    public string WhoChairs(Vocabulary words)
    {
        var appointed = View.Chairs.Where(x => x.Role == View.Meetings.Chair).ToList();
        var rule = $"The {Post(View.Meetings.Chair)} chairs{(appointed.Count == 0 ? "" : ": " + string.Join(", ", appointed.Select(x => x.Name)))}.";
        if (appointed.Count == 0 || appointed.Exists(x => !x.Recused))
        {
            return rule;
        }

        var recused = $"{rule} {string.Join(", ", appointed.Select(x => x.Name))} {(appointed.Count == 1 ? "is" : "are")} recused from this case";
        return View.Chairs.FirstOrDefault(x => !x.Recused) is { } next
            ? $"{recused}: {next.Name}, {Post(next.Role)}, comes next."
            : $"{recused}, and so is everybody who could stand in: {View.Meetings.ChairNamedBy ?? "the safeguarding partners"} must name somebody.";

        string Post(Role role) => words.Within(Enum.Parse<Term>(role.ToString()));
    }

    /// <summary>Name of an agency by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The name, or that the person is independent.</returns>
    public string AgencyName(string? code) => View.Spoken.TryGetValue(code ?? "", out var agency) ? agency.Name : MeetingForm.Independent;

    /// <summary>Whether somebody is a member or on the saved list, so that only their attendance is asked.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when known.</returns>
    public bool IsKnown(AttendanceRow row) =>
        View.People.Any(x => x.Person == row.Person) || Review.Attendance.Any(x => x.Person == row.Person);
}
