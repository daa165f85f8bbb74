using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>An agency that is not one of the partnership's, added for one case.</summary>
public sealed record AdHocAgency
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? ContactName { get; init; }

    /// <summary>Their email address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Whether nothing is filled.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(ContactName) && string.IsNullOrWhiteSpace(ContactEmail);
}

/// <summary>Checks an agency added for one case.</summary>
public sealed class AdHocAgencyValidator : AbstractValidator<AdHocAgency>
{
    /// <summary>Makes it.</summary>
    public AdHocAgencyValidator() => When(x => !x.IsBlank, () =>
    {
        RuleFor(x => x.Name).Given("Enter the agency’s name", "The agency’s name", NamedPerson.MaxLength);
        RuleFor(x => x.ContactName).Given("Enter the name of the agency’s contact", "The name of the contact", NamedPerson.MaxLength);
        RuleFor(x => x.ContactEmail).Given("Enter the email address of the agency’s contact", "The email address", 254)
            .EmailAddress().WithMessage("Enter the contact’s email address in the correct format, like name@example.com");
    });
}

/// <summary>Turns what was picked on a form into agencies.</summary>
public static class AgenciesGiven
{
    /// <summary>The agencies chosen: the partnership's by their codes, and those added for this case.</summary>
    /// <param name="db">The database.</param>
    /// <param name="codes">Codes of the partnership's agencies.</param>
    /// <param name="adHoc">Agencies added for this case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>All of them.</returns>
    public static async Task<List<AgencyChosen>> AgenciesChosen(
        this ICaseReviewDb db, ICollection<string> codes, IEnumerable<AdHocAgency> adHoc, CancellationToken ct)
    {
        var own = await db.Agencies.AsNoTracking().Where(x => codes.Contains(x.Code)).OrderBy(x => x.Name).ToListAsync(ct);
        return
        [
            .. own.Select(x => new AgencyChosen(x.Id, x.Name, null, null)),
            .. adHoc.Where(x => !x.IsBlank).Select(x => new AgencyChosen(null, x.Name!.Trim(), x.ContactName!.Trim(), x.ContactEmail!.Trim())),
        ];
    }
}
