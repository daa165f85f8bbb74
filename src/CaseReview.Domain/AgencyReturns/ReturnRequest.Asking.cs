using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Domain.AgencyReturns;

/// <content>How it begins: with a template, or with further questions after an agency has returned.</content>
public sealed partial class ReturnRequest
{
    /// <summary>Most questions of one later round.</summary>
    public const int MaxFurtherQuestions = 10;

    /// <summary>Asks an agency for its return.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Number among the case's requests, from 1.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="recipient">Its safeguarding lead.</param>
    /// <param name="copied">Its member of the group, or null.</param>
    /// <param name="terms">What is asked, by when.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment of asking; the same for every agency asked in one act.</param>
    /// <returns>The request.</returns>
    /// <exception cref="RuleViolation">The due date is past, the period ends before it begins, or the form cannot be used.</exception>
    public static ReturnRequest Ask(
        PartnershipId partnership, Guid caseId, int number, AskedAgency agency, ReturnContact recipient, ReturnContact? copied, ReturnTerms terms, Actor by, DateTimeOffset now)
    {
        var request = Begin(partnership, caseId, number, agency, recipient, copied, terms, now);
        request.Raise(new ReturnRequested(request.Id, caseId, agency.Name, by, terms.DueOn, now));
        return request;
    }

    /// <summary>Asks the same agency further questions, once it has returned: a request of its own, in a later round.</summary>
    /// <param name="number">Number among the case's requests, from 1.</param>
    /// <param name="round">Its round: one more than the agency's last in the case, whichever return the questions follow.</param>
    /// <param name="questions">The questions; empty ones are left out.</param>
    /// <param name="dueOn">UK local date.</param>
    /// <param name="message">Words to the lead, or null.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The later request.</returns>
    /// <exception cref="RuleViolation">The agency has not returned, nothing is asked, or the date is past.</exception>
    public ReturnRequest AskFurther(int number, int round, IEnumerable<string?> questions, DateOnly dueOn, string? message, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(State.IsReturned(), $"{Agency.Name} has not returned yet. Send the request back, or wait for the return.");
        RuleViolation.Unless(round > Round, "Further questions belong to a later round.");
        var asked = questions.Select(ReturnText.Normal).Where(x => x.Length > 0).ToList();
        RuleViolation.Unless(asked.Count is > 0 and <= MaxFurtherQuestions, $"Ask between 1 and {MaxFurtherQuestions} questions.");
        var terms = new ReturnTerms(ReturnForm.OfQuestions(asked), dueOn, PeriodFrom, PeriodTo, message, round);
        var later = Begin(PartnershipId, CaseId, number, Agency with { }, Recipient with { }, Copied is { } copied ? copied with { } : null, terms, now);
        later.Raise(new FurtherQuestionsAsked(later.Id, CaseId, Agency.Name, by, asked.Count, dueOn));
        return later;
    }

    private static ReturnRequest Begin(
        PartnershipId partnership, Guid caseId, int number, AskedAgency agency, ReturnContact recipient, ReturnContact? copied, ReturnTerms terms, DateTimeOffset now)
    {
        RuleViolation.Unless(terms.DueOn >= UkClock.DateOf(now), "The return date must be today or later");
        RuleViolation.Unless(terms.PeriodTo >= terms.PeriodFrom, "The period must end after it begins");
        terms.Form.Check();
        var request = new ReturnRequest
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Number = number,
            Round = terms.Round,
            Agency = agency,
            Recipient = recipient,
            Copied = copied,
            PeriodFrom = terms.PeriodFrom,
            PeriodTo = terms.PeriodTo,
            Kind = terms.Form.Kind,
            FormName = terms.Form.Name,
            TemplateId = terms.TemplateId,
            Introduction = ReturnText.NormalOrNull(terms.Form.Introduction),
            Message = ReturnText.NormalOrNull(terms.Message),
            AskedAt = now,
            DueOn = terms.DueOn,
            DatedAt = now,
            FirstDueOn = terms.DueOn,
        };
        request.Return = AgencyReturn.Blank(partnership, request.Id, terms.Form, now);
        return request;
    }
}
