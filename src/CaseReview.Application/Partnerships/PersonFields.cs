using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>What a manager says of a person.</summary>
public abstract record PersonFields
{
    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>Email address that notices and links go to.</summary>
    public string? Email { get; init; }

    /// <summary>Post.</summary>
    public string? Post { get; init; }

    /// <summary>Code of the body they speak for; nothing for the business unit and independent people.</summary>
    public string? Agency { get; init; }

    /// <summary>How they sit on the group.</summary>
    public SeatKind Seat { get; init; }
}

/// <summary>Checks what a manager says of a person.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class PersonFieldsValidator<T> : AbstractValidator<T>
    where T : PersonFields
{
    /// <summary>Sets the rules.</summary>
    protected PersonFieldsValidator()
    {
        RuleFor(x => x.Name).Given("Enter the person’s name", "The name", NamedPerson.MaxLength);
        RuleFor(x => x.Email).Given("Enter the person’s email address", "The email address", Recipient.EmailMaxLength)
            .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
        RuleFor(x => x.Post).Given("Enter the person’s post", "The post", NamedPerson.MaxLength);
        RuleFor(x => x.Agency).AtMost("The code of the agency", 40);
        RuleFor(x => x.Seat).IsInEnum().WithMessage($"Select how they sit on the {Vocabulary.Word(Term.Group)}");
    }
}

/// <summary>Finds what forms about people name.</summary>
internal static class PeopleQueries
{
    /// <summary>A member by number, to change.</summary>
    public static async Task<Member> Person(this ICaseReviewDb db, int number, CancellationToken ct) =>
        await db.Members.SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new NotFound("person");

    /// <summary>The agency of a code; null for none.</summary>
    public static async Task<Guid?> AgencyOf(this ICaseReviewDb db, string? code, CancellationToken ct) => string.IsNullOrWhiteSpace(code)
        ? null
        : await db.Agencies.Where(x => x.Code == code).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(ct) ?? throw new NotFound("agency");
}
