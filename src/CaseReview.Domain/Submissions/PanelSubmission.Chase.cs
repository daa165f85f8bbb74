using CaseReview.Domain.Common;

namespace CaseReview.Domain.Submissions;

/// <summary>What the partnership waits for from the national Panel.</summary>
public enum AwaitedAnswer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That it has the report (D-NP-04).</summary>
    Acknowledgement,

    /// <summary>What it says to the report (D-NP-05).</summary>
    Reply,
}

/// <content>Chasing the national Panel: a fact beside the state, counted.</content>
public sealed partial class PanelSubmission
{
    /// <summary>How often the national Panel was chased.</summary>
    public int Chases { get; private set; }

    /// <summary>UK local date of the latest chase.</summary>
    public DateOnly? LastChasedOn { get; private set; }

    /// <summary>What is waited for.</summary>
    public AwaitedAnswer Awaits => Status switch
    {
        SubmissionStatus.Sent => AwaitedAnswer.Acknowledgement,
        _ when MayBeReplied => AwaitedAnswer.Reply,
        _ => AwaitedAnswer.None,
    };

    /// <summary>Records that the national Panel was chased (D-NP-05).</summary>
    /// <param name="on">UK local date.</param>
    /// <param name="by">Who chased it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Nothing is waited for, or a date before sending or in the future.</exception>
    public void Chase(DateOnly on, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Awaits is not AwaitedAnswer.None, "Nothing is waited for from the national Panel.");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The date of a chase cannot be in the future.");
        RuleViolation.Unless(on >= UkClock.DateOf(SentAt!.Value), "The national Panel cannot be chased before the report was sent.");
        Chases++;
        LastChasedOn = LastChasedOn > on ? LastChasedOn : on;
        Raise(new PanelChased(Id, CaseId, Awaits, Chases, by));
    }
}
