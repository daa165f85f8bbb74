using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components;
using CaseReview.Web.Startup;

namespace CaseReview.Web.Pages.Cases;

/// <summary>The first page of a case: where it stands, what comes next, the key facts, the latest history.</summary>
/// <param name="routes">The routes that exist, for the links of next steps.</param>
public sealed class OverviewModel(ExistingRoutes routes) : CasePage
{
    private const int ToldAtMost = 8;

    private static readonly Dictionary<string, string> Rooms = new()
    {
        [MilestoneKeys.NotifyPanel] = "notification",
        [MilestoneKeys.NotifyPartnership] = "notification",
        [MilestoneKeys.ScopingMeeting] = "rapid-review",
        [MilestoneKeys.RapidReviewMeeting] = "rapid-review",
        [MilestoneKeys.RequestReturns] = "returns",
        [MilestoneKeys.ReturnsDue] = "returns",
        [MilestoneKeys.DraftToGroup] = "report",
        [MilestoneKeys.DraftToPartners] = "sign-off",
        [MilestoneKeys.PartnerSignOff] = "sign-off",
        [MilestoneKeys.SubmitToPanel] = "report",
        [MilestoneKeys.AdultRapidReview] = "criteria",
        [MilestoneKeys.PanelAcknowledgement] = "report/submission",
        [MilestoneKeys.PanelResponse] = "report/submission",
        [MilestoneKeys.OutcomeToReferrer] = "referral",
        [MilestoneKeys.CompleteReview] = "review",
        ["complete-adult-review"] = "review",
        ["complete-domestic-homicide-review"] = "review",
    };

    /// <summary>What it shows.</summary>
    public CaseOverview Overview { get; private set; } = null!;

    /// <summary>Who was told, newest first; empty for people who do not read messages.</summary>
    public IReadOnlyList<MessageRow> Told { get; private set; } = [];

    /// <summary>Whether the person works on cases.</summary>
    public bool MayManage { get; private set; }

    /// <summary>The case's milestones as marks.</summary>
    public IReadOnlyList<TrackStep> Track =>
        [.. Milestones.Track(Overview.Deadlines, Case.Now, Case.Stage is CaseStage.Closed).Where(x => !Case.FromReferral || x.Mark is not Mark.NotNeeded)];

    /// <summary>What is to be done next, the most urgent first.</summary>
    public IReadOnlyList<DeadlineLine> NextSteps => [.. Overview.Deadlines.Where(d => d.Open).OrderBy(d => d.LateFrom).Take(5)];

    /// <summary>What is still to be said of the outcome, where no deadline says it; null when nothing is.</summary>
    public string? Telling => Overview.OutcomeToGive switch
    {
        ReferralStatus.Decided when NextSteps.All(x => x.Key != MilestoneKeys.OutcomeToReferrer) => "Tell whoever referred the case what was decided",
        ReferralStatus.OutcomeGiven => $"Report the outcome to the {OwnWords.Within(Term.Group)}, and close the referral",
        _ => null,
    };

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Overview = await Mediator.Send(new GetCaseOverview(Reference), ct);
        var user = HttpContext.RequestServices.GetRequiredService<ICurrentUser>();
        MayManage = user.May(Permission.ManageCases);
        if (user.May(Permission.ViewWholeCase))
        {
            Told = await Mediator.Send(new GetLatestMessages(Reference, ToldAtMost), ct);
        }
    }

    /// <summary>The page of the case where a milestone is met, when that page exists.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <returns>An address, or null.</returns>
    public string? HrefOf(DeadlineLine deadline) =>
        Rooms.TryGetValue(deadline.Key, out var room) && routes.Has($"/{{partnership}}/cases/{{reference}}/{room}") ? $"/{Partnership}/cases/{Reference}/{room}" : null;

    /// <summary>Whether the day of a task has passed.</summary>
    /// <param name="task">The task.</param>
    /// <returns>True when it has.</returns>
    public bool IsLate(OverviewTask task) => task.DueOn < UkClock.DateOf(Case.Now);

    /// <summary>Shows the overview.</summary>
    public void OnGet()
    {
    }
}
