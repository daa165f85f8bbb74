using CaseReview.Domain.Cases;

namespace CaseReview.Application.Cases;

/// <summary>The words for where a case stands, as screens and files show them.</summary>
public static class CaseWords
{
    /// <summary>A stage in words.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>"With the Panel".</returns>
    public static string Words(this CaseStage stage) => stage switch
    {
        CaseStage.Referral => "Referral",
        CaseStage.Notification => "Notification",
        CaseStage.Scoping => "Scoping",
        CaseStage.Returns => "Returns",
        CaseStage.MeetingToday => "Meeting today",
        CaseStage.Drafting => "Drafting",
        CaseStage.WithPartners => "With partners",
        CaseStage.WithThePanel => "With the Panel",
        CaseStage.Decision => "Decision",
        CaseStage.Review => "Review",
        CaseStage.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
