using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The referrer says who they are.</summary>
[Requires(Permission.WriteReferral)]
public sealed record SaveReferrer : IRequest
{
    /// <summary>How often this part had been saved when the form was shown.</summary>
    public int Version { get; init; }

    /// <summary>Their name.</summary>
    public string? Name { get; init; }

    /// <summary>Their post.</summary>
    public string? Post { get; init; }

    /// <summary>Their telephone number.</summary>
    public string? Telephone { get; init; }

    /// <summary>Another partnership's own reference (D-REF-03).</summary>
    public string? TheirReference { get; init; }
}

/// <summary>Checks <see cref="SaveReferrer"/>.</summary>
public sealed class SaveReferrerValidator : AbstractValidator<SaveReferrer>
{
    /// <summary>Makes it.</summary>
    public SaveReferrerValidator()
    {
        RuleFor(x => x.Name).Given("Enter your name", "Your name", NamedPerson.MaxLength);
        RuleFor(x => x.Post).Given("Enter your role", "Your role", NamedPerson.MaxLength);
        RuleFor(x => x.Telephone).Given("Enter your telephone number", "Your telephone number", 50);
        RuleFor(x => x.TheirReference).AtMost("Your own reference", 100);
    }
}

/// <summary>Handles <see cref="SaveReferrer"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">Now.</param>
public sealed class SaveReferrerHandler(ICaseReviewDb db, OwnReferralForm own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveReferrer>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SaveReferrer command, CancellationToken ct)
    {
        var form = await own.ToWrite(ct);
        var (name, post, telephone, reference) = (command.Name!.Trim(), command.Post!.Trim(), command.Telephone!.Trim(), command.TheirReference?.Trim() ?? "");
        form.RequireUnchanged(command.Version, name, post, telephone, reference);
        form.SaveReferrer(new NamedPerson(name, post), telephone, reference, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
