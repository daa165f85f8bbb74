using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>What every event of a request carries.</summary>
/// <param name="SubjectId">The request.</param>
/// <param name="Case">The case.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="By">Who did it.</param>
public abstract record ReturnEvent(Guid SubjectId, Guid Case, string Agency, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => Case;

    /// <inheritdoc />
    public abstract string Summary { get; }
}

/// <summary>An agency was asked for its return.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnRequested(Guid SubjectId, Guid Case, string Agency, Actor By, DateOnly DueOn, DateTimeOffset AskedAt) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} asked for its return by {DueOn:d MMMM yyyy}";
}

/// <summary>An agency that has returned was asked further questions.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record FurtherQuestionsAsked(Guid SubjectId, Guid Case, string Agency, Actor By, int Questions, DateOnly DueOn) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} asked {(Questions == 1 ? "1 further question" : $"{Questions} further questions")}, to be answered by {DueOn:d MMMM yyyy}";
}

/// <summary>The agency opened the request.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnOpened(Guid SubjectId, Guid Case, string Agency, Actor By) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} opened the request for its return";
}

/// <summary>The agency saved a part of its draft.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnDraftSaved(Guid SubjectId, Guid Case, string Agency, Actor By, string What) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} saved a draft: {What}";
}

/// <summary>The agency uploaded or pasted a chronology to look at.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ChronologyUploaded(Guid SubjectId, Guid Case, string Agency, Actor By, int Rows) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} uploaded a chronology of {(Rows == 1 ? "1 row" : $"{Rows:N0} rows")} to check";
}

/// <summary>The agency put an uploaded chronology aside.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ChronologyUploadPutAside(Guid SubjectId, Guid Case, string Agency, Actor By) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} put an uploaded chronology aside";
}

/// <summary>The agency said which senior officer knows of the request (D-RR-05).</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record SeniorOfficerToldOfReturn(Guid SubjectId, Guid Case, string Agency, Actor By, DateOnly On) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} told its senior officer of the request on {On:d MMMM yyyy}";
}

/// <summary>The agency sent its return.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnSubmitted(Guid SubjectId, Guid Case, string Agency, Actor By, bool Late, int Entries) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Return received from {Agency}{(Late ? ", late" : "")}";
}

/// <summary>The agency said in one act that it holds nothing (X-14).</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record NilReturnSent(Guid SubjectId, Guid Case, string Agency, Actor By, bool Late) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Nil return received from {Agency}{(Late ? ", late" : "")}";
}

/// <summary>The Business Unit checked a return and accepted it.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnAccepted(Guid SubjectId, Guid Case, string Agency, Actor By) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Return of {Agency} accepted";
}

/// <summary>The Business Unit sent a return back to be completed.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnSentBack(Guid SubjectId, Guid Case, string Agency, Actor By, string Reason, DateOnly DueOn) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Return of {Agency} sent back, new date {DueOn:d MMMM yyyy}";
}

/// <summary>The report's author read a return (D-RR-22).</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnReadByAuthor(Guid SubjectId, Guid Case, string Agency, Actor By) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Return of {Agency} read by the author";
}

/// <summary>A return is not needed after all.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnNotRequired(Guid SubjectId, Guid Case, string Agency, Actor By, string Reason) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Return of {Agency} is not required";
}

/// <summary>The chair goes on without a return (D-RR-31).</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnGoneOnWithout(Guid SubjectId, Guid Case, string Agency, Actor By, string Explanation) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Going on without the return of {Agency}";
}

/// <summary>A return's date was moved.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnDateMoved(Guid SubjectId, Guid Case, string Agency, Actor By, DateOnly From, DateOnly To, string Reason) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Return of {Agency} now due {To:d MMMM yyyy}, was {From:d MMMM yyyy}";
}

/// <summary>An agency was reminded of its return.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnReminded(Guid SubjectId, Guid Case, string Agency, Actor By, int Chase) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Agency} reminded of its return, reminder {Chase}";
}

/// <summary>A late return was made known further up (D-ESC-01).</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnEscalated(Guid SubjectId, Guid Case, string Agency, Actor By, EscalationStep To) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Late return of {Agency} escalated to {InWords(To)}";

    internal static string InWords(EscalationStep to) => to switch
    {
        EscalationStep.GroupMember => "its member of the group",
        EscalationStep.SeniorOfficer => "its senior officer",
        EscalationStep.GroupChair => "the chair of the group",
        _ => "its member of the board",
    };
}

/// <summary>A late return reached a rung for which nobody is held: nobody was told there.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnRungPassedOver(Guid SubjectId, Guid Case, string Agency, Actor By, EscalationStep Step, bool Last) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Late return of {Agency}: nobody is held as {ReturnEscalated.InWords(Step)}, so nobody was told there";
}

/// <summary>The reason for a late return was recorded.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnLateReasonRecorded(Guid SubjectId, Guid Case, string Agency, Actor By, string Reason) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"Reason recorded for the late return of {Agency}";
}

/// <summary>Somebody else at the agency is asked.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnPassedOn(Guid SubjectId, Guid Case, string Agency, Actor By, string To) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{To} is now asked for the return of {Agency}";
}
