using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Adds a partnership from the national default or as a copy of another one, and invites its manager.</summary>
[Requires(Permission.ManagePartnerships)]
public sealed record CreatePartnership : IRequest
{
    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>Name in addresses.</summary>
    public string? Slug { get; init; }

    /// <summary>Start of its case references.</summary>
    public string? Prefix { get; init; }

    /// <summary>Slug of the partnership that it starts as a copy of; nothing for the national default.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Name of its first manager.</summary>
    public string? ManagerName { get; init; }

    /// <summary>Their email address.</summary>
    public string? ManagerEmail { get; init; }
}

/// <summary>Checks <see cref="CreatePartnership"/>.</summary>
public sealed class CreatePartnershipValidator : AbstractValidator<CreatePartnership>
{
    /// <summary>Sets the rules.</summary>
    public CreatePartnershipValidator()
    {
        RuleFor(x => x.Name).Given("Enter the name of the partnership", "The name", Partnership.NameMaxLength);
        RuleFor(x => x.Slug).Given("Enter the name for addresses, such as northshire", "The name for addresses", Partnership.SlugMaxLength)
            .Must(x => Partnership.MayBeSlug(x!.Trim())).WithMessage("The name for addresses must be lower-case letters, numbers and hyphens, and not a word that the product uses itself");
        RuleFor(x => x.Prefix).Given("Enter how case references begin", "The start of references", 6)
            .Must(x => PartnershipProfile.IsPrefix(x!.Trim().ToUpperInvariant())).WithMessage("The start of references must be two to six letters, such as NOR");
        RuleFor(x => x.CopyOf).AtMost("The partnership to copy", Partnership.SlugMaxLength);
        RuleFor(x => x.ManagerName).Given("Enter the name of the manager", "The name of the manager", NamedPerson.MaxLength);
        RuleFor(x => x.ManagerEmail).Given("Enter the email address of the manager", "The email address", Recipient.EmailMaxLength)
            .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com");
    }
}

/// <summary>Handles <see cref="CreatePartnership"/>.</summary>
/// <param name="db">The database; only what stands outside the partnerships.</param>
/// <param name="founder">Makes the partnership.</param>
/// <param name="user">The platform administrator.</param>
public sealed class CreatePartnershipHandler(ICaseReviewDb db, IPartnershipFounder founder, ICurrentUser user) : IRequestHandler<CreatePartnership>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CreatePartnership command, CancellationToken ct)
    {
        var (slug, prefix) = (command.Slug!.Trim(), command.Prefix!.Trim().ToUpperInvariant());
        var copyOf = string.IsNullOrWhiteSpace(command.CopyOf) ? null : command.CopyOf;
        var taken = new List<ValidationFailure>();
        if (await db.Partnerships.AnyAsync(x => x.Slug == slug, ct))
        {
            taken.Add(new ValidationFailure(nameof(CreatePartnership.Slug), "Another partnership has this name for addresses: enter another one"));
        }

        if (await db.Partnerships.AnyAsync(x => x.ReferencePrefix == prefix, ct))
        {
            taken.Add(new ValidationFailure(nameof(CreatePartnership.Prefix), "Another partnership’s references begin so: enter another start"));
        }

        if (copyOf is not null && !await db.Partnerships.AnyAsync(x => x.Slug == copyOf, ct))
        {
            taken.Add(new ValidationFailure(nameof(CreatePartnership.CopyOf), "Select a partnership from the list"));
        }

        if (taken.Count > 0)
        {
            throw new ValidationException(taken);
        }

        await founder.Found(
            new NewPartnership(slug, command.Name!.Trim(), prefix, copyOf, command.ManagerName!.Trim(), command.ManagerEmail!.Trim()), user.Actor, ct);
        return Unit.Value;
    }
}
