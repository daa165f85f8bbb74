using CaseReview.Application.Submissions;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>The submission to the national Panel: the signed report, the covering letter, when and how it was sent.</summary>
public sealed class SubmitModel : CasePage
{
    /// <summary>When and how it was sent.</summary>
    [BindProperty]
    public RecordSubmission Form { get; set; } = new();

    /// <summary>The submission.</summary>
    public SubmissionView It { get; private set; } = null!;

    /// <summary>The dialogue with the national Panel; null until the report was sent.</summary>
    public PanelDialogueView? Dialogue { get; private set; }

    /// <summary>Address of this page.</summary>
    public string Here => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <summary>Address of the PDFs of the version.</summary>
    public string Files => $"/{Partnership}/cases/{Reference}/report/versions/{It.Submission!.VersionNumber}";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetSubmission(Reference), ct);
        Dialogue = It.Submission?.SentAt is null ? null : await Mediator.Send(new GetPanelDialogue(Reference), ct);
    }

    /// <summary>Records that it was sent.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var late = await Mediator.Send(Form with { Reference = Reference }, ct);

        Done($"The submission is recorded: sent {DateWords.Full(Form.SentAt!.Value)}, {(late ? "after the deadline, with the reason you gave. Those who must know have been told" : "in time")}. The next step is the Panel’s acknowledgement.");
        return Redirect(Here);
    }

    /// <summary>A way of sending in words.</summary>
    /// <param name="submission">The submission.</param>
    /// <returns>The words.</returns>
    public static string How(PanelSubmission submission) => submission.Route switch
    {
        SubmissionRoute.SecureEmail => "by secure email",
        SubmissionRoute.OnlineService => "through the Panel’s online service",
        _ => submission.RouteDetails ?? "",
    };

    /// <summary>A reply in words.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The words.</returns>
    public static string InWords(PanelReply? reply) => reply switch
    {
        PanelReply.Agreed => "the Panel agrees",
        PanelReply.Queried => "the Panel asks for more",
        PanelReply.Disagreed => "the Panel differs",
        PanelReply.NationalReview => "the Panel takes the case to a national review",
        _ => "",
    };
}
