using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The referrer saves the children, in place of those saved before. Rows that say nothing are left out.</summary>
[Requires(Permission.WriteReferral)]
public sealed record SaveChildren : IRequest
{
    /// <summary>How often this part had been saved when the form was shown.</summary>
    public int Version { get; init; }

    /// <summary>The children.</summary>
    public IList<ChildGiven> Children { get; init; } = [new()];
}

/// <summary>Checks <see cref="SaveChildren"/>.</summary>
public sealed class SaveChildrenValidator : AbstractValidator<SaveChildren>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public SaveChildrenValidator(TimeProvider clock)
    {
        RuleFor(x => x.Children).Must(x => x.Count <= ReferralForm.MostChildren).WithMessage($"Enter at most {ReferralForm.MostChildren} children");
        RuleForEach(x => x.Children).Where(x => !x.IsBlank).ChildRules(child =>
        {
            child.RuleFor(x => x.Name).AtMost("The child’s name", NamedPerson.MaxLength);
            child.RuleFor(x => x.BornOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage(x => $"The {x.Kind.Word()}’s date of birth must be in the past");
            child.RuleFor(x => x.Age).AtMost("The child’s age", 30);
            child.RuleFor(x => x.Sex).Must(x => x is null or "" or "Girl" or "Boy" or "Woman" or "Man").WithMessage(x => $"Select the {x.Kind.Word()}’s sex");
        });
    }
}

/// <summary>Handles <see cref="SaveChildren"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">Now.</param>
public sealed class SaveChildrenHandler(ICaseReviewDb db, OwnReferralForm own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveChildren>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SaveChildren command, CancellationToken ct)
    {
        var form = await own.ToWrite(ct);
        List<DraftedChild> typed =
            [.. command.Children.Where(x => !x.IsBlank).Select(x => new DraftedChild(x.Name ?? "", x.BornOn, x.Age ?? "", x.Sex ?? "", x.Harm, x.Kind is SubjectKind.Adult ? Known.No : x.LookedAfter) { Kind = x.Kind })];
        form.RequireUnchanged(command.Version, typed);
        form.SaveChildren(typed, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
