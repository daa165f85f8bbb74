using CaseReview.Application.Referrals;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>The referral of a case: where it came from, what the triage found, what the group and those who decide concluded, and who was told.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>The referral.</summary>
    public ReferralView View { get; private set; } = null!;

    /// <summary>What comes next, in one sentence.</summary>
    public string Next => View.Referral.Status switch
    {
        ReferralStatus.Withdrawn => "The referral was withdrawn.",
        ReferralStatus.LinkedToNotification => "The authority’s notification carries the case on.",
        ReferralStatus.Received or ReferralStatus.InTriage when View.HasNotification => "The authority decides whether the incident is notifiable.",
        ReferralStatus.Received or ReferralStatus.InTriage => $"{View.Arrangements.TriageName} comes next.",
        ReferralStatus.MoreInformation => "The referrer has been asked for more.",
        ReferralStatus.Accepted when View.HasRapidReview => "A rapid review is open. The agencies are to be asked for their returns.",
        ReferralStatus.Accepted => $"The {OwnWords.Within(Term.Group)} considers the case.",
        ReferralStatus.Scoping => "The agencies have been asked for their returns. The rapid review meeting considers the case.",
        ReferralStatus.Considered => $"The rapid review meeting has considered the case. The advice of the {OwnWords.Within(Term.Group)} comes next.",
        ReferralStatus.AwaitingDecision => $"The {OwnWords.Within(Term.Group)} has given its advice. The decision lies with {View.Referral.Decider}.",
        ReferralStatus.Decided or ReferralStatus.Declined => "The decision stands. The referrer is to be told.",
        ReferralStatus.OutcomeGiven when View.Referral.AfterNotification =>
            $"The outcome is to be put before the next meeting of the {OwnWords.Within(Term.Group)}. Then {(View.ReviewFollows ? "the referral" : "the case")} is closed.",
        ReferralStatus.OutcomeGiven => $"The referrer has been told. Report the outcome{(View.Arrangements.ReportBeforeClosing ? $" to the {OwnWords.Within(Term.Group)} and the board" : "")}, and close the case.",
        ReferralStatus.Closed => "The referral is closed.",
        _ => "",
    };

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetReferral(Reference), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
