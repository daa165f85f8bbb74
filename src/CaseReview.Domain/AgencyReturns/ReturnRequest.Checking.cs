using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <content>The business unit's check of what was returned, section by section.</content>
public sealed partial class ReturnRequest
{
    /// <summary>Accepts what was returned, every section of it. Repeating it changes nothing.</summary>
    /// <param name="by">Who checked it.</param>
    /// <exception cref="RuleViolation">Nothing has been returned.</exception>
    public void Accept(Actor by)
    {
        if (State is ReturnState.Accepted)
        {
            return;
        }

        RuleViolation.Unless(State.IsReturned(), $"{Agency.Name} has not returned anything yet, so there is nothing to accept.");
        State = ReturnState.Accepted;
        Return.AcceptAll();
        Raise(new ReturnAccepted(Id, CaseId, Agency.Name, by));
    }

    /// <summary>Sends a return back to be completed, with a date of its own. Nothing that was written is lost.</summary>
    /// <param name="reason">What is missing as a whole; may be empty when a section has a comment.</param>
    /// <param name="comments">What is missing in which section, by its key; sections without one are good enough as they are.</param>
    /// <param name="dueOn">New UK local date.</param>
    /// <param name="by">Who checked it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is not waiting to be checked, nothing is said to be missing, or the date is past.</exception>
    public void SendBack(string? reason, IReadOnlyDictionary<string, string> comments, DateOnly dueOn, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(State is ReturnState.Submitted or ReturnState.NilReturned, $"The return of {Agency.Name} is not waiting to be checked, so it cannot be sent back.");
        RuleViolation.Unless(ReturnText.Normal(reason).Length > 0 || comments.Count > 0, "Say what is missing.");
        SetDate(dueOn, now);
        State = ReturnState.SentBack;
        SentBackBecause = ReturnText.NormalOrNull(reason) ?? "See the comments on the sections below.";
        ReadByAuthorAt = null;
        ReadByAuthor = null;
        Return.SendBack(comments, now);
        Raise(new ReturnSentBack(Id, CaseId, Agency.Name, by, SentBackBecause, dueOn));
    }
}
