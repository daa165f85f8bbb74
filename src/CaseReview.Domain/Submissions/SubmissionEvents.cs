using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Domain.Submissions;

/// <summary>A submission of a signed version was begun.</summary>
public sealed record PanelSubmissionPrepared(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Submission of report version {VersionNumber} to the national Panel begun";
}

/// <summary>The pack is complete.</summary>
public sealed record PanelSubmissionReady(Guid SubjectId, Guid? CaseId, int VersionNumber, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Covering letter written; report version {VersionNumber} is ready for the national Panel";
}

/// <summary>It was chosen which documents go with the report.</summary>
public sealed record PanelAnnexesChosen(Guid SubjectId, Guid? CaseId, int Count, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Annexes to the report chosen: {(Count == 0 ? "none" : Count.ToString(System.Globalization.CultureInfo.InvariantCulture))}";
}

/// <summary>The pack went to the national Panel.</summary>
public sealed record PanelSubmissionSent(Guid SubjectId, Guid? CaseId, int VersionNumber, DateTimeOffset SentAt, string? LateReason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Report version {VersionNumber} sent to the national Panel{(LateReason is null ? "" : ", late with a reason")}";
}

/// <summary>The national Panel acknowledged the report. Stamps panel-acknowledged (D-NP-04).</summary>
public sealed record PanelSubmissionAcknowledged(Guid SubjectId, Guid? CaseId, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel acknowledged the report on {On:d MMMM yyyy}";
}

/// <summary>It is known when the national Panel meets on the case. Stamps panel-meeting-held, from which its reply is due (C-35).</summary>
public sealed record PanelMeetingDated(Guid SubjectId, Guid? CaseId, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Date of the national Panel's meeting recorded: {On:d MMMM yyyy}";
}

/// <summary>The national Panel replied. Stamps panel-responded; the outcome is passed on (D-NP-05, D-NP-06).</summary>
public sealed record PanelReplied(Guid SubjectId, Guid? CaseId, DateOnly On, PanelReply Reply, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel's reply of {On:d MMMM yyyy} recorded: {Reply switch
    {
        PanelReply.Agreed => "it agrees",
        PanelReply.Queried => "it asks for more",
        PanelReply.Disagreed => "it differs",
        PanelReply.NationalReview => "it takes the case to a national review",
        _ => "other",
    }}";
}

/// <summary>The national Panel's reply was passed on.</summary>
public sealed record PanelOutcomeTold(Guid SubjectId, Guid? CaseId, int Recipients, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel's reply was passed on to {Recipients} {(Recipients == 1 ? "person" : "people")}";
}

/// <summary>The national Panel was chased.</summary>
public sealed record PanelChased(Guid SubjectId, Guid? CaseId, AwaitedAnswer For, int Times, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The national Panel was chased for its {(For is AwaitedAnswer.Acknowledgement ? "acknowledgement" : "reply")}{(Times > 1 ? $", the {Times}{Ordinal(Times)} time" : "")}";

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}

/// <summary>A letter to or from the national Panel was kept (D-NP-07).</summary>
public sealed record PanelLetterKept(Guid SubjectId, Guid? CaseId, PanelLetterKind Kind, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{Kind switch
    {
        PanelLetterKind.Reply => "Reply of the national Panel",
        PanelLetterKind.FromPanel => "Letter of the national Panel",
        PanelLetterKind.Chase => "Chase to the national Panel",
        PanelLetterKind.Decision => "Partners’ decision, told to the national Panel",
        _ => "Letter to the national Panel",
    }} of {On:d MMMM yyyy} kept";
}

/// <summary>The partners decided again after the national Panel's reply. Chairs, accountable officers and the independent chair are told.</summary>
public sealed record PartnersDecidedAgain(
    Guid SubjectId, Guid? CaseId, Guid SubmissionId, RapidReviewRecommendation Decision, bool Changed, bool Ends, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The partners decided again: {(Changed ? "a different decision" : "their decision stands")}{(Ends ? "; the dialogue with the national Panel is ended" : "")}";
}
