using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;

namespace CaseReview.Application.Partnerships;

/// <summary>What a manager says of an agency.</summary>
public abstract record AgencyFields
{
    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>Two to four letters.</summary>
    public string? Letters { get; init; }

    /// <summary>Colour class on boards.</summary>
    public string? Colour { get; init; }

    /// <summary>Counting group for quorum; its own code when left out.</summary>
    public string? CountingGroup { get; init; }

    /// <summary>Whether a return is expected on most cases .</summary>
    public bool Expected { get; init; }

    /// <summary>Whether it is a safeguarding partner and signs.</summary>
    public bool SafeguardingPartner { get; init; }

    /// <summary>First UK date under this name.</summary>
    [Display(Name = "The date from which it exists")]
    public DateOnly? From { get; init; }

    /// <summary>UK date of the signed compact.</summary>
    [Display(Name = "The date of the compact")]
    public DateOnly? CompactOn { get; init; }

    /// <summary>Who signed the compact.</summary>
    public string? CompactSignatory { get; init; }

    /// <summary>Whom to ask while it has no safeguarding lead.</summary>
    public string? ContactName { get; init; }

    /// <summary>Their email address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Its senior officer, who hears of late returns.</summary>
    public string? SeniorOfficerName { get; init; }

    /// <summary>The senior officer's email address.</summary>
    public string? SeniorOfficerEmail { get; init; }

    /// <summary>The same for the domain.</summary>
    /// <param name="code">Its code, which is its counting group unless it has another.</param>
    /// <param name="until">Last UK date, which this form does not change.</param>
    /// <returns>The facts.</returns>
    internal AgencyFacts Facts(string code, DateOnly? until) => new(
        Name!.Trim(), Letters!.Trim().ToUpperInvariant(), Colour!, string.IsNullOrWhiteSpace(CountingGroup) ? code : CountingGroup.Trim(), Expected, SafeguardingPartner, From, until)
    {
        CompactOn = CompactOn,
        CompactSignatory = CompactSignatory?.Trim() ?? "",
        ContactName = ContactName?.Trim() ?? "",
        ContactEmail = ContactEmail?.Trim() ?? "",
        SeniorOfficerName = SeniorOfficerName?.Trim() ?? "",
        SeniorOfficerEmail = SeniorOfficerEmail?.Trim() ?? "",
    };
}

/// <summary>Checks what a manager says of an agency.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class AgencyFieldsValidator<T> : AbstractValidator<T>
    where T : AgencyFields
{
    /// <summary>Sets the rules.</summary>
    protected AgencyFieldsValidator()
    {
        RuleFor(x => x.Name).Given("Enter the name of the agency", "The name", NamedPerson.MaxLength);
        RuleFor(x => x.Letters).Given("Enter two to four letters for boards", "The letters", 4)
            .Must(x => x!.Trim() is { Length: >= 2 } letters && letters.All(char.IsAsciiLetterOrDigit)).WithMessage("Letters for boards must be two to four letters or numbers");
        RuleFor(x => x.Colour).Must(x => AgencyColours.All.ContainsKey(x ?? "")).WithMessage("Select a colour for boards");
        RuleFor(x => x.CountingGroup).AtMost("The counting group", 60);
        RuleFor(x => x.CompactSignatory).AtMost("The name of who signed", NamedPerson.MaxLength);
        RuleFor(x => x.ContactName).AtMost("The name of the contact", NamedPerson.MaxLength);
        RuleFor(x => x.ContactEmail).AtMost("The email address", 254);
        When(x => !string.IsNullOrWhiteSpace(x.ContactEmail), () =>
        {
            RuleFor(x => x.ContactEmail).EmailAddress().WithMessage("Enter the contact’s email address in the correct format, like name@example.com");
            RuleFor(x => x.ContactName).NotEmpty().WithMessage("Enter the name of the contact, or of the shared mailbox");
        });
        RuleFor(x => x.SeniorOfficerName).AtMost("The name of the senior officer", NamedPerson.MaxLength);
        RuleFor(x => x.SeniorOfficerEmail).AtMost("The senior officer’s email address", 254);
        When(x => !string.IsNullOrWhiteSpace(x.SeniorOfficerEmail + x.SeniorOfficerName), () =>
        {
            RuleFor(x => x.SeniorOfficerEmail).NotEmpty().WithMessage("Enter the senior officer’s email address")
                .EmailAddress().WithMessage("Enter the senior officer’s email address in the correct format, like name@example.com");
            RuleFor(x => x.SeniorOfficerName).NotEmpty().WithMessage("Enter the name of the senior officer");
        });
    }
}

/// <summary>The colours that boards and chronologies have, with the kind of body that mostly wears each.</summary>
public static class AgencyColours
{
    /// <summary>Class of the colour, and what to call it.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["csc"] = "Council and social care",
        ["pol"] = "Police",
        ["hos"] = "Health: hospitals and integrated care boards",
        ["mht"] = "Health: mental health and community",
        ["sch"] = "Education",
        ["pro"] = "Probation, housing and others",
    };
}
