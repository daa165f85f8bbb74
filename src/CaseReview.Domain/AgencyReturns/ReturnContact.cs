using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>A person at an agency, as known when the request was sent.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Email">Where the link goes.</param>
/// <param name="MemberId">Their membership, when they have an account.</param>
public sealed record ReturnContact(string Name, string Email, Guid? MemberId = null)
{
    /// <summary>Whether an address is this person's; letter case does not count.</summary>
    /// <param name="email">An address.</param>
    /// <returns>True when it is the same.</returns>
    public bool Has(string email) => string.Equals(Email, email.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>The agency that is asked, as known when the request was sent.</summary>
/// <param name="Id">Identifier in the partnership's list; null for one added for this case.</param>
/// <param name="Name">Name in full.</param>
/// <param name="Letters">Two to four letters beside the colour, for example "POL".</param>
/// <param name="Colour">Name of the colour class; never the only mark.</param>
public sealed record AskedAgency(Guid? Id, string Name, string Letters, string Colour)
{
    /// <summary>An agency that is asked in this case alone.</summary>
    /// <param name="name">Name in full.</param>
    /// <returns>The agency, with the first letters of its words.</returns>
    public static AskedAgency Added(string name) => new(
        null, name, string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(x => char.IsLetter(x[0])).Take(3).Select(x => char.ToUpperInvariant(x[0]))), "pro");
}

/// <summary>Who in the agency answers.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Role">Role in the agency, for example "named GP".</param>
public sealed record Answerer(string Name, string Role);

/// <summary>Who sent a return and signed its declaration: whoever held the lead's link or was signed in as the lead.</summary>
/// <param name="Name">Full name, as the link or the account has it and not as typed.</param>
/// <param name="Role">Their role as known then.</param>
/// <param name="IdentifiedBy">How they were identified: "signed in", "emailed link and code".</param>
public sealed record Sender(string Name, string Role, string IdentifiedBy);

/// <summary>Which senior officer the agency told that the request has come, and when (D-RR-05).</summary>
/// <param name="Name">Full name.</param>
/// <param name="Role">Role in the agency.</param>
/// <param name="On">UK local date on which they were told.</param>
public sealed record SeniorOfficerTold(string Name, string Role, DateOnly On);

/// <summary>What an agency is asked.</summary>
/// <param name="Form">The form that it fills in; the request keeps its sections.</param>
/// <param name="DueOn">UK local date; late from the end of that day.</param>
/// <param name="PeriodFrom">First day of the period asked about.</param>
/// <param name="PeriodTo">Last day of the period asked about.</param>
/// <param name="Message">Words to the lead; holds no detail of the child.</param>
/// <param name="Round">1 for the first request of a case; later rounds ask again.</param>
public sealed record ReturnTerms(ReturnForm Form, DateOnly DueOn, DateOnly PeriodFrom, DateOnly PeriodTo, string? Message = null, int Round = 1)
{
    /// <summary>The version of the template that the form is from; null where it is from none.</summary>
    public Guid? TemplateId { get; init; }
}
