using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components.AgencyReturns;

/// <summary>How a return stands, in the words and colours that every page shares.</summary>
public static class ReturnWords
{
    /// <summary>Steps of the way: asked, opened, draft, returned, accepted.</summary>
    public const int Steps = 5;

    /// <summary>The status as a tag.</summary>
    /// <param name="state">How far it has come.</param>
    /// <param name="isLate">Whether the date has passed.</param>
    /// <param name="isNil">Whether nothing is held.</param>
    /// <returns>Its words and the tag's colour; null is the plain blue.</returns>
    public static (string Text, string? Colour) Tag(ReturnState state, bool isLate, bool isNil) => state switch
    {
        _ when isLate => ("Late", "red"),
        ReturnState.Requested => ("Asked", "grey"),
        ReturnState.Opened => ("Opened", "grey"),
        ReturnState.InProgress => ("Draft", "blue"),
        ReturnState.Submitted => ("Returned", "blue"),
        ReturnState.SentBack => ("Sent back", "orange"),
        ReturnState.Accepted when isNil => ("Nil return", "green"),
        ReturnState.Accepted => ("Accepted", "green"),
        ReturnState.NilReturned => ("Nil return", "green"),
        ReturnState.NotRequired => ("Not required", "grey"),
        ReturnState.Absent => ("Going on without", "purple"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>How many of the steps are done.</summary>
    /// <param name="state">How far it has come.</param>
    /// <returns>0 to <see cref="Steps"/>.</returns>
    public static int StepsDone(ReturnState state) => state switch
    {
        ReturnState.Requested => 1,
        ReturnState.Opened or ReturnState.SentBack => 2,
        ReturnState.InProgress => 3,
        ReturnState.Submitted => 4,
        ReturnState.Accepted or ReturnState.NilReturned => Steps,
        _ => 1,
    };

    /// <summary>What stands beside the status.</summary>
    /// <param name="row">The row.</param>
    /// <returns>A few words.</returns>
    public static string Note(ReturnRow row) => row.State switch
    {
        ReturnState.Requested => "Not opened yet",
        ReturnState.Opened => $"Opened {Moment(row.OpenedAt)}",
        ReturnState.InProgress => $"Draft saved {Moment(row.SavedAt)}",
        ReturnState.SentBack => row.SentBackBecause ?? "",
        ReturnState.Submitted => $"{Moment(row.SubmittedAt)}. To be checked",
        ReturnState.NilReturned => "No contact, nothing held. To be checked",
        ReturnState.Accepted when row.IsNil => "No contact, nothing held. Accepted",
        ReturnState.Accepted => $"Returned {Moment(row.SubmittedAt)}",
        _ => row.Explanation ?? "",
    };

    /// <summary>How far the email with the link has come, while nobody has opened it.</summary>
    /// <param name="row">The row.</param>
    /// <returns>A few words; null once it was opened.</returns>
    public static string? Email(ReturnRow row) => row is not { State: ReturnState.Requested, Email: { } email } ? null : email switch
    {
        MessageStatus.Delivered => "Email delivered",
        MessageStatus.Sent => "Email sent",
        MessageStatus.Failed => "Email could not be delivered: check the address",
        _ => "Email on its way",
    };

    /// <summary>Who hears of a late return at a step of the ladder.</summary>
    /// <param name="step">The step.</param>
    /// <param name="words">The partnership's words.</param>
    /// <returns>Inside a sentence.</returns>
    public static string Told(EscalationStep step, Vocabulary words) => step switch
    {
        EscalationStep.GroupMember => $"the agency’s member of the {words.Within(Term.Group)}",
        EscalationStep.SeniorOfficer => $"the agency’s senior officer, or its member of the {words.Within(Term.Group)} where no senior officer is held",
        EscalationStep.GroupChair => $"the {words.Within(Term.GroupChair)}",
        EscalationStep.BoardMember => "the agency’s accountable officer; for an agency without one, the independent chair",
        _ => "nobody",
    };

    /// <summary>Who would have heard of a late return at a step, had anybody been held for it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="words">The partnership's words.</param>
    /// <returns>Inside a sentence.</returns>
    public static string Held(EscalationStep step, Vocabulary words) => step switch
    {
        EscalationStep.GroupMember => $"the agency’s member of the {words.Within(Term.Group)}",
        EscalationStep.SeniorOfficer => $"the agency’s senior officer or member of the {words.Within(Term.Group)}",
        EscalationStep.GroupChair => $"the {words.Within(Term.GroupChair)}",
        _ => "the agency’s accountable officer or the independent chair",
    };

    /// <summary>Who sent a return, and how they were identified.</summary>
    /// <param name="sender">The sender.</param>
    /// <returns>"Lucy Tran, Safeguarding lead (identified by emailed link and code)".</returns>
    public static string Sent(Sender sender) => $"{sender.Name}, {sender.Role} ({(sender.IdentifiedBy == "signed in" ? "signed in" : $"identified by {sender.IdentifiedBy}")})";

    /// <summary>A moment as a day and a time.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>"Wednesday 9 December, 10:31".</returns>
    public static string Moment(DateTimeOffset? at) => at is { } moment ? $"{DateWords.WithoutYear(UkClock.DateOf(moment))}, {DateWords.Time(moment)}" : "";

    /// <summary>When an entry's event happened.</summary>
    /// <param name="when">The date as the record shows it.</param>
    /// <returns>"Mon 5 October", "About 16 November", "Between 16 and 20 November", "Date not known".</returns>
    public static string When(EventDate when) => when switch
    {
        { Certainty: DateCertainty.Exact, On: { } on, Until: { } until } => $"{Day(on)} to {Day(until)}",
        { Certainty: DateCertainty.Exact, On: { } on } => Day(on),
        { Certainty: DateCertainty.About, MonthOnly: true, On: { } on } => $"In {on:MMMM yyyy}",
        { Certainty: DateCertainty.About, On: { } on } => $"About {Day(on)}",
        { Certainty: DateCertainty.Before, On: { } on } => $"Before {Day(on)}",
        { Certainty: DateCertainty.After, On: { } on } => $"After {Day(on)}",
        { Certainty: DateCertainty.Between, On: { } on, Until: { } until } => $"Between {Day(on)} and {Day(until)}",
        _ => "Date not known",
    };

    /// <summary>What stands below the date: the time, or that it is uncertain.</summary>
    /// <param name="when">The date.</param>
    /// <returns>A few words, or null.</returns>
    public static string? Below(EventDate when) => when switch
    {
        { At: { } at } => at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        { Certainty: DateCertainty.Exact or DateCertainty.Unknown } => null,
        { MonthOnly: true } => "Day not known",
        _ => "Date uncertain",
    };

    private static string Day(DateOnly on) => on.ToString("ddd d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
