using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <content>Dates, reminders and escalation.</content>
public sealed partial class ReturnRequest
{
    /// <summary>Moves the date. The first date stays; reminders begin again for the new one.</summary>
    /// <param name="dueOn">New UK local date.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who moved it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It has been answered or settled, or the date is past.</exception>
    public void MoveDate(DateOnly dueOn, string reason, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        if (dueOn == DueOn)
        {
            return;
        }

        var before = DueOn;
        SetDate(dueOn, now);
        DateMovedBecause = ReturnText.Normal(reason);
        Raise(new ReturnDateMoved(Id, CaseId, Agency.Name, by, before, dueOn, DateMovedBecause));
    }

    /// <summary>Whether a reminder of this offset is still to be sent for the present date.</summary>
    /// <param name="offset">Working days from the due date; negative is before it.</param>
    /// <returns>True when the request is open and neither this reminder nor a later one has gone out.</returns>
    public bool AwaitsReminder(int offset) => State.IsOpen() && (RemindedOffset is null || RemindedOffset < offset);

    /// <summary>Records that the agency was reminded. The chase is numbered.</summary>
    /// <param name="offset">Which of the rule's reminders it is, in working days from the due date; null for one sent by hand.</param>
    /// <param name="by">Who reminded: a person, or the system.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It has been answered or settled.</exception>
    public void Remind(int? offset, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        if (offset is { } day && !AwaitsReminder(day))
        {
            return;
        }

        RemindedAt = now;
        RemindedOffset = offset ?? RemindedOffset;
        ChaseCount++;
        Raise(new ReturnReminded(Id, CaseId, Agency.Name, by, ChaseCount));
    }

    /// <summary>Makes a late return known further up, each rung once for a date (D-ESC-01).</summary>
    /// <param name="rung">Which rung of the partnership's ladder, from 1.</param>
    /// <param name="to">Who is told.</param>
    /// <param name="by">Who escalates: a person, or the system.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether this rung is new.</returns>
    /// <exception cref="RuleViolation">It has been answered, settled, or is not late.</exception>
    public bool Escalate(int rung, EscalationStep to, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(IsLate(now), $"The return of {Agency.Name} is not late.");
        if (EscalatedRung >= rung)
        {
            return false;
        }

        EscalatedRung = rung;
        EscalatedTo = to;
        EscalatedAt = now;
        Raise(new ReturnEscalated(Id, CaseId, Agency.Name, by, to));
        return true;
    }

    /// <summary>Passes over a rung of the ladder, because nobody is held who could be told. It counts as no telling.</summary>
    /// <param name="rung">Which rung, from 1.</param>
    /// <param name="step">Who should have been told.</param>
    /// <param name="last">Whether no rung above it is left: the business unit must act.</param>
    /// <param name="by">Who escalates: a person, or the system.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It has been answered, settled, or is not late.</exception>
    public void PassOverRung(int rung, EscalationStep step, bool last, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(IsLate(now), $"The return of {Agency.Name} is not late.");
        if (EscalatedRung >= rung)
        {
            return;
        }

        EscalatedRung = rung;
        NobodyToTell = [.. NobodyToTell, step];
        Raise(new ReturnRungPassedOver(Id, CaseId, Agency.Name, by, step, last));
    }

    /// <summary>Tells a rung that was passed over, now that somebody is held who can be told. Whoever stands higher has been told already and stays the highest.</summary>
    /// <param name="step">Who should have been told.</param>
    /// <param name="to">Who is told: the same, or whoever stands in for them.</param>
    /// <param name="by">Who escalates: a person, or the system.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It has been answered, settled, or is not late.</exception>
    public void TellAfterAll(EscalationStep step, EscalationStep to, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(IsLate(now), $"The return of {Agency.Name} is not late.");
        if (!NobodyToTell.Contains(step))
        {
            return;
        }

        NobodyToTell = [.. NobodyToTell.Where(x => x != step)];
        EscalatedAt = now;
        EscalatedTo = to > EscalatedTo ? to : EscalatedTo;
        Raise(new ReturnEscalated(Id, CaseId, Agency.Name, by, to));
    }

    /// <summary>Asks somebody else at the agency, because whoever was asked is shut out of the case. The draft and the date stay.</summary>
    /// <param name="contact">Who is asked now.</param>
    /// <param name="by">Who passes it on.</param>
    /// <exception cref="RuleViolation">It has been answered or settled.</exception>
    public void PassTo(ReturnContact contact, Actor by)
    {
        RequireOpen();
        Recipient = contact;
        Raise(new ReturnPassedOn(Id, CaseId, Agency.Name, by, contact.Name));
    }

    /// <summary>Records why it came, or will come, late.</summary>
    /// <param name="reason">The agency's words, or the Business Unit's.</param>
    /// <param name="responsible">Who was responsible, as a post or a body; null when that is not known .</param>
    /// <param name="by">Who records it.</param>
    public void RecordLateReason(string reason, string? responsible, Actor by)
    {
        LateReason = ReturnText.Normal(reason);
        LateResponsible = ReturnText.NormalOrNull(responsible);
        Raise(new ReturnLateReasonRecorded(Id, CaseId, Agency.Name, by, LateReason));
    }
}
