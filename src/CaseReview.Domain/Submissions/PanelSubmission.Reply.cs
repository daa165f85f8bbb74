using CaseReview.Domain.Common;

namespace CaseReview.Domain.Submissions;

/// <summary>What the national Panel says to the report.</summary>
public enum PanelReply
{
    /// <summary>It agrees.</summary>
    Agreed,

    /// <summary>It asks for more.</summary>
    Queried,

    /// <summary>It differs from the partners.</summary>
    Disagreed,

    /// <summary>It takes the case to a national review.</summary>
    NationalReview,
}

/// <content>After sending: the national Panel's acknowledgement, the date of its meeting, its reply.</content>
public sealed partial class PanelSubmission
{
    /// <summary>UK local date of the acknowledgement; null until it has come.</summary>
    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>The national Panel's reference for the report, if it gives one.</summary>
    public string? PanelReference { get; private set; }

    /// <summary>UK local date of the national Panel's meeting on the case; its reply is due so many days later (C-35). Null until known.</summary>
    public DateOnly? PanelMeetsOn { get; private set; }

    /// <summary>UK local date of the latest reply; null until it has come.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>What the latest reply comes to.</summary>
    public PanelReply? Reply { get; private set; }

    /// <summary>What the reply says, in short.</summary>
    public string? ReplySummary { get; private set; }

    /// <summary>Whether the acknowledgement, or the meeting date that it left open, can be recorded.</summary>
    public bool MayBeAcknowledged => Status is SubmissionStatus.Sent || (Status is SubmissionStatus.Acknowledged && PanelMeetsOn is null);

    /// <summary>Whether the national Panel has said its last word: it agrees, or it takes the case to a national review.</summary>
    public bool IsSettled => Reply is PanelReply.Agreed or PanelReply.NationalReview;

    /// <summary>Whether the dialogue was ended though the national Panel had not agreed: the partners' decision stands.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether the national Panel has replied without agreeing, and the dialogue goes on: the partners may decide again, though no further reply comes.</summary>
    public bool IsInDialogue => Reply is not null && !IsSettled && !IsEnded;

    /// <summary>Whether a reply can be recorded: the first, or a further one while the national Panel does not agree and the dialogue goes on.</summary>
    public bool MayBeReplied => Status is SubmissionStatus.Acknowledged || (Status is SubmissionStatus.OutcomeTold && IsInDialogue);

    /// <summary>Records the national Panel's acknowledgement (Sent → Acknowledged, D-NP-04). Recorded again, it adds the date of the meeting.</summary>
    /// <param name="on">UK local date of the acknowledgement; kept from the first time.</param>
    /// <param name="panelReference">The national Panel's reference, if it gives one.</param>
    /// <param name="meetsOn">UK local date of its meeting on the case, if it is known.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Not sent, all recorded already, a date in the future or before sending, or a meeting before sending.</exception>
    public void Acknowledge(DateOnly on, string? panelReference, DateOnly? meetsOn, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(MayBeAcknowledged, "The national Panel's acknowledgement is recorded once, after the report was sent.");
        var sentOn = UkClock.DateOf(SentAt!.Value);
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The acknowledgement cannot be in the future.");
        RuleViolation.Unless(on >= sentOn, "The acknowledgement cannot come before the report was sent.");
        RuleViolation.Unless(meetsOn is null || meetsOn >= sentOn, "The national Panel cannot meet on the report before it was sent.");

        PanelReference = string.IsNullOrWhiteSpace(panelReference) ? PanelReference : panelReference.Trim();
        if (Status is SubmissionStatus.Sent)
        {
            (Status, AcknowledgedOn) = (SubmissionStatus.Acknowledged, on);
            Raise(new PanelSubmissionAcknowledged(Id, CaseId, on, by));
        }

        if (meetsOn is { } day)
        {
            PanelMeetsOn = day;
            Raise(new PanelMeetingDated(Id, CaseId, day, by));
        }
    }

    /// <summary>Records the national Panel's reply (Acknowledged → ReplyReceived, D-NP-05). While it does not agree, a further one may follow.</summary>
    /// <param name="on">UK local date of the reply.</param>
    /// <param name="reply">What it comes to.</param>
    /// <param name="summary">What it says.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Not acknowledged yet, agreed already, a date in the future or before the acknowledgement, or nothing said.</exception>
    public void RecordReply(DateOnly on, PanelReply reply, string summary, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(MayBeReplied, IsSettled || IsEnded
            ? "The national Panel has given its last word already."
            : "Record the national Panel's acknowledgement before its reply.");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The reply cannot be in the future.");
        RuleViolation.Unless(on >= (RepliedOn ?? AcknowledgedOn), "The reply cannot come before what the national Panel said earlier.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(summary), "Record what the national Panel says.");

        (Status, RepliedOn, Reply, ReplySummary) = (SubmissionStatus.ReplyReceived, on, reply, summary);
        Raise(new PanelReplied(Id, CaseId, on, reply, by));
    }

    /// <summary>Ends the dialogue: the partners have decided again, and their decision stands whatever the national Panel thinks of it.</summary>
    /// <exception cref="RuleViolation">It has not replied, or has agreed.</exception>
    public void EndDialogue()
    {
        RuleViolation.Unless(RepliedOn is not null && !IsSettled, "The dialogue with the national Panel ends by itself when it agrees.");
        IsEnded = true;
    }

    /// <summary>Records that the reply was passed on (ReplyReceived → OutcomeTold, D-NP-06).</summary>
    /// <param name="recipients">How many people were told.</param>
    /// <param name="by">Who recorded the reply.</param>
    /// <exception cref="RuleViolation">There is no reply to pass on.</exception>
    public void TellOutcome(int recipients, Actor by)
    {
        RuleViolation.Unless(Status is SubmissionStatus.ReplyReceived, "There is no reply of the national Panel to pass on.");
        Status = SubmissionStatus.OutcomeTold;
        Raise(new PanelOutcomeTold(Id, CaseId, recipients, by));
    }
}
