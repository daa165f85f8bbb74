using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Ratifies a recommendation that was made without quorum, seat by seat.</summary>
public sealed class RatifyModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RatifyRecommendation Form { get; set; } = new();

    /// <summary>The rapid review.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <summary>The quorum of the meeting as it was held.</summary>
    public QuorumResult Now { get; private set; } = null!;

    /// <summary>Agencies that did not count, for the one that is missing.</summary>
    public IEnumerable<SelectListItem> Missing =>
        View.Agencies.Where(x => !View.Review!.DecisionMakers.Any(y => y.Seat == x.Code)).Select(x => new SelectListItem(x.Name, x.Code));

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
        if (View.Review is not { MeetingHeldAt: not null })
        {
            throw new NotFound("recommendation");
        }

        Now = View.Review.QuorumWith([], View.Rule);
    }

    /// <summary>Shows the form: a row for each empty seat, with who was expected there, and for each agency that was missing.</summary>
    public void OnGet()
    {
        var seats = Now.Seats.Where(x => !x.IsFilled).Select(x => View.Review!.Attendance.FirstOrDefault(y => y.Seat == x.Seat && y.Kind is not AttendanceKind.Recused) is { } expected
            ? new AgreementRow { AgencyCode = x.Seat, Person = expected.Person, Role = expected.Role }
            : new AgreementRow { AgencyCode = x.Seat });
        var agencies = Math.Max(0, (View.Rule.MinDistinct?.N ?? 0) - Now.Counted.Count);
        Form = new RatifyRecommendation { Agreements = [.. seats, .. Enumerable.Repeat(new AgreementRow(), agencies)] };
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The recommendation is ratified.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }

    /// <summary>Name of the seat that a row is for.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The name; null for a row in which the agency is chosen.</returns>
    public string? SeatOf(AgreementRow row) => View.Rule.RequiredSeats.FirstOrDefault(x => x.Seat == row.AgencyCode)?.Name;
}
