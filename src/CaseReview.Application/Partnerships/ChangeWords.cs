using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Changes what the partnership calls things, how its references begin, its colour and its logo .</summary>
[Requires(Permission.ManageSettings)]
public sealed record ChangeWords : IRequest
{
    /// <summary>Full name of the partnership.</summary>
    public string? Name { get; init; }

    /// <summary>Start of new case references.</summary>
    public string? Prefix { get; init; }

    /// <summary>Telephone number of the business unit.</summary>
    public string? Telephone { get; init; }

    /// <summary>Accent colour.</summary>
    public string? Accent { get; init; }

    /// <summary>Labels, one for each term; a blank one takes the national word.</summary>
    public IReadOnlyList<LabelGiven> Labels { get; init; } = [];

    /// <summary>Whether the logo goes.</summary>
    public bool RemoveLogo { get; init; }

    /// <summary>The version that the form showed.</summary>
    public int Version { get; init; }

    /// <summary>A new logo, read from the upload; null keeps the old one.</summary>
    public byte[]? LogoFile { get; init; }
}

/// <summary>A label as typed.</summary>
public sealed record LabelGiven
{
    /// <summary>What is named.</summary>
    public Term Term { get; init; }

    /// <summary>The label.</summary>
    public string? Label { get; init; }
}

/// <summary>Checks <see cref="ChangeWords"/>.</summary>
public sealed class ChangeWordsValidator : AbstractValidator<ChangeWords>
{
    /// <summary>Sets the rules.</summary>
    public ChangeWordsValidator()
    {
        RuleFor(x => x.Name).Given("Enter the name of the partnership", "The name", Partnership.NameMaxLength);
        RuleFor(x => x.Prefix).Given("Enter how case references begin", "The start of references", 6)
            .Must(x => PartnershipProfile.IsPrefix(x!.Trim().ToUpperInvariant())).WithMessage("The start of references must be two to six letters, such as NOR");
        RuleFor(x => x.Telephone).AtMost("The telephone number", 40);
        RuleFor(x => x.Accent).Cascade(CascadeMode.Stop)
            .Must(x => AccentColour.IsColour(x?.Trim() ?? "")).WithMessage("Enter the colour as # and six digits or letters from a to f, such as #12505b")
            .Must(x => AccentColour.IsReadable(x!.Trim()))
            .WithMessage(x => $"Choose a darker colour: white text on it has a contrast of {AccentColour.ContrastWithWhite(x.Accent!.Trim()):0.0} to 1, and {AccentColour.LeastContrast} to 1 is needed to read it");
        RuleForEach(x => x.Labels).ChildRules(row => row.RuleFor(x => x.Label).AtMost("A word", Vocabulary.LabelMaxLength));
        RuleFor(x => x.LogoFile).Must(x => PartnershipLogo.IsLogo(x!)).When(x => x.LogoFile is not null)
            .WithMessage($"The logo must be a PNG picture of at most {PartnershipLogo.SizeMax / 1024} KB and {PartnershipLogo.SideMax} pixels a side");
    }
}

/// <summary>Handles <see cref="ChangeWords"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who changes them.</param>
/// <param name="clock">Now.</param>
public sealed class ChangeWordsHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeWords>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeWords command, CancellationToken ct)
    {
        var profile = await db.Profiles.SingleAsync(ct);
        var partnership = await db.Partnerships.SingleAsync(x => x.Id == user.PartnershipId, ct);
        var labels = new Vocabulary(command.Labels.Where(x => x.Label is not null).DistinctBy(x => x.Term).Select(x => KeyValuePair.Create(x.Term, x.Label!)));
        var words = new PartnershipWords(command.Prefix!.Trim().ToUpperInvariant(), labels, command.Telephone?.Trim() ?? "", command.Accent!.Trim());
        profile.StopIfStale(command.Version, "The words of the partnership", InWords(profile.ReferencePrefix, profile.Words, profile.Accent), InWords(words.ReferencePrefix, labels, words.Accent));
        await PrefixIsFree(partnership, words.ReferencePrefix, ct);

        partnership.Rename(command.Name!.Trim());
        partnership.BeginReferencesWith(words.ReferencePrefix);
        profile.ChangeWords(words, user.Actor);
        await ChangeLogo(command, ct);
        try
        {
            await db.SaveOrSayStale(ct);
        }
        catch (DbUpdateException refused) when (refused.Entries.Any(x => x.Entity is Partnership))
        {
            // Of two partnerships that choose the same start at once the index lets one through.
            throw PrefixTaken();
        }

        return Unit.Value;
    }

    private static ValidationException PrefixTaken() =>
        new([new ValidationFailure(nameof(ChangeWords.Prefix), "Another partnership’s references begin so: choose another start")]);

    private async Task PrefixIsFree(Partnership partnership, string prefix, CancellationToken ct)
    {
        if (partnership.ReferencePrefix != prefix && await db.Partnerships.AnyAsync(x => x.ReferencePrefix == prefix, ct))
        {
            throw PrefixTaken();
        }
    }

    private async Task ChangeLogo(ChangeWords command, CancellationToken ct)
    {
        var logo = await db.Set<PartnershipLogo>().SingleOrDefaultAsync(ct);
        if (command.LogoFile is { } png)
        {
            if (logo is null)
            {
                db.Set<PartnershipLogo>().Add(PartnershipLogo.Of(user.PartnershipId, png, clock.GetUtcNow()));
            }
            else
            {
                logo.Replace(png);
            }
        }
        else if (command.RemoveLogo && logo is not null)
        {
            db.Set<PartnershipLogo>().Remove(logo);
        }
    }

    private static string InWords(string prefix, Vocabulary labels, string accent) =>
        string.Join('\n', Enum.GetValues<Term>().Select(x => labels[x]).Prepend($"References begin {prefix}").Append($"Colour {accent}"));
}
