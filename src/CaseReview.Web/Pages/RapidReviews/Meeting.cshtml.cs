using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
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

    /// <summary>Quorum as typed, or as it was at the decision.</summary>
    public QuorumResult Quorum { get; private set; } = null!;

    /// <summary>The rapid review, which exists on this page.</summary>
    public RapidReview Review => View.Review!;

    /// <summary>Whether the meeting can be edited by this person now.</summary>
    public bool IsOpen => View.MayManage && Review.Status is RapidReviewStatus.ReadyForMeeting;

    /// <summary>The people on the list, to choose the chair from.</summary>
    public IEnumerable<SelectListItem> Chairs =>
        Form.Attendance.Where(x => !string.IsNullOrWhiteSpace(x.Person)).Select(x => new SelectListItem(x.Person, x.Person));

    /// <summary>The agencies, for somebody who is added.</summary>
    public IEnumerable<SelectListItem> AgencyItems => View.Agencies.Select(x => new SelectListItem(x.Name, x.Code));

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
        if (View.Review is not { } review)
        {
            throw new NotFound("rapid review");
        }

        var agencies = View.Agencies.ToDictionary(x => x.Code);
        Quorum = View.Rule.Evaluate(HttpMethods.IsPost(Request.Method) ? Form.Attendees(agencies) : [.. review.Attendance.Select(x => x.ToAttendee())]);
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

    /// <summary>Name of an agency by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The name, or that the person is independent.</returns>
    public string AgencyName(string? code) => View.Agencies.FirstOrDefault(x => x.Code == code)?.Name ?? MeetingForm.Independent;

    /// <summary>Whether somebody is a member or on the saved list, so that only their attendance is asked.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when known.</returns>
    public bool IsKnown(AttendanceRow row) =>
        View.People.Any(x => x.Person == row.Person) || Review.Attendance.Any(x => x.Person == row.Person);
}
