using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Cases;
using CaseReview.Application.Dashboards;
using CaseReview.Application.InformationRequests;
using CaseReview.Application.Referrals;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Components;
using CaseReview.Web.Pages.Links;
using CaseReview.Web.Pages.OwnReturns;
using CaseReview.Web.Security;
using CaseReview.Web.Startup;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Dashboards;

/// <summary>What will go wrong next: what is asked of me, and the cases in hand.</summary>
/// <param name="routes">The routes that exist, for the buttons.</param>
public sealed class ShowModel(ExistingRoutes routes) : CaseReviewPage
{
    /// <summary>How many of a lane stand open; the rest unfold.</summary>
    public const int ShownAtOnce = 5;

    /// <summary>Only the cases that the person leads.</summary>
    [FromQuery(Name = "mine")]
    public bool Mine { get; set; }

    /// <summary>Page of the board, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>What it shows.</summary>
    public Dashboard Dashboard { get; private set; } = null!;

    /// <summary>Today's UK date.</summary>
    public DateOnly Today => UkClock.DateOf(Dashboard.Now);

    /// <summary>Whether the person can log a referral.</summary>
    public bool MayLog { get; private set; }

    /// <summary>Whether the person reads cases; a lead sees only the requests to their agency.</summary>
    public bool ReadsCases { get; private set; }

    /// <summary>The requests to the person's agency; empty for people who answer none.</summary>
    public IReadOnlyList<OwnRequest> Requests { get; private set; } = [];

    /// <summary>The referrals of the person's agency; empty for people who approve none.</summary>
    public IReadOnlyList<ReferralFormRow> OwnReferrals { get; private set; } = [];

    /// <summary>Whether the person approves referrals of their agency.</summary>
    public bool ApprovesReferrals { get; private set; }

    /// <summary>What waits for the person's signature.</summary>
    public IReadOnlyList<OwnSigning> Signings { get; private set; } = [];

    /// <summary>Other areas' open requests for information; null for people who do not read them.</summary>
    public InformationRequestList? AreaRequests { get; private set; }

    /// <summary>What is late.</summary>
    public IReadOnlyList<Asked> Overdue => [.. Dashboard.Asked.Where(a => a.Due.LateFrom <= Dashboard.Now)];

    /// <summary>What is due today.</summary>
    public IReadOnlyList<Asked> DueToday => [.. Dashboard.Asked.Where(a => a.Due.LateFrom > Dashboard.Now && Day(a) == Today)];

    /// <summary>What is due in the seven days after today.</summary>
    public IReadOnlyList<Asked> ThisWeek => [.. Dashboard.Asked.Where(a => a.Due.LateFrom > Dashboard.Now && Day(a) > Today)];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        Dashboard = await Mediator.Send(new GetDashboard(Mine, Number), ct);
        var user = HttpContext.RequestServices.GetRequiredService<Application.Common.ICurrentUser>();
        MayLog = user.May(Application.Common.Permission.LogReferrals) && routes.Has("/{partnership}/referrals/new");
        ReadsCases = user.May(Application.Common.Permission.ViewCases);
        if (user.May(Application.Common.Permission.ViewWholeCase))
        {
            AreaRequests = await Mediator.Send(new ListInformationRequests(), ct);
        }

        if (user.May(Application.Common.Permission.AnswerReturn))
        {
            Requests = await Mediator.Send(new ListOwnRequests(), ct);
        }

        Signings = await Mediator.Send(new ListOwnSignings(), ct);
        ApprovesReferrals = user.May(Application.Common.Permission.ApproveReferral);
        if (ApprovesReferrals)
        {
            OwnReferrals = await Mediator.Send(new ListOwnReferrals(), ct);
        }
    }

    /// <summary>The row's marks.</summary>
    /// <param name="row">A case.</param>
    /// <returns>One step for each column.</returns>
    public IReadOnlyList<TrackStep> Track(BoardRow row) => Milestones.Track(row.Milestones, Dashboard.Now);

    /// <summary>The row's next open deadline.</summary>
    /// <param name="row">A case.</param>
    /// <returns>The deadline, or null.</returns>
    public static DeadlineLine? Next(BoardRow row) => row.Milestones.Where(m => m.Open).MinBy(m => m.LateFrom);

    /// <summary>Shows the dashboard.</summary>
    public void OnGet()
    {
    }

    /// <summary>Opens a request for the person it was sent to, who is signed in and needs no code.</summary>
    /// <param name="reference">The case.</param>
    /// <param name="number">Number among the case's requests.</param>
    /// <param name="scope">The partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the pages of the return.</returns>
    public async Task<IActionResult> OnPostOpenReturnAsync(string reference, int number, [FromServices] PartnershipScope scope, CancellationToken ct)
    {
        var session = await Mediator.Send(new OpenOwnRequest(reference, number), ct);
        await LinkCookie.Give(HttpContext, session, scope.Current);
        return Redirect(OwnReturnPage.Home);
    }

    /// <summary>Opens what waits for the person's signature; they are signed in and need no code.</summary>
    /// <param name="reference">The case.</param>
    /// <param name="scope">The partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report and the decision.</returns>
    public async Task<IActionResult> OnPostOpenSigningAsync(string reference, [FromServices] PartnershipScope scope, CancellationToken ct)
    {
        var session = await Mediator.Send(new OpenOwnSigning(reference), ct);
        await LinkCookie.Give(HttpContext, session, scope.Current);
        return Redirect(LinkPlaces.Of(LinkPurpose.SignOff));
    }

    /// <summary>Opens a referral of the person's agency, to approve or to write it.</summary>
    /// <param name="number">The form.</param>
    /// <param name="scope">The partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the pages of the referral.</returns>
    public async Task<IActionResult> OnPostOpenReferralAsync(int number, [FromServices] PartnershipScope scope, CancellationToken ct)
    {
        var opened = await Mediator.Send(new OpenOwnReferral(number), ct);
        await LinkCookie.Give(HttpContext, opened.SessionId, scope.Current);
        return Redirect(LinkPlaces.Of(opened.Purpose));
    }

    private static DateOnly Day(Asked asked) => asked.Due.DueOn ?? UkClock.DateOf(asked.Due.DueAt!.Value);
}
