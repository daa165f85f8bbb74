using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Moves a section of a draft one place up, or takes it out.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ArrangeTemplateSections : IRequest
{
    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>The draft's version when the page was opened.</summary>
    public int Version { get; init; }

    /// <summary>The section's place, from 1, to move up; null when one is taken out.</summary>
    public int? Raise { get; init; }

    /// <summary>The section's place, from 1, to take out; null when one is moved.</summary>
    public int? Remove { get; init; }
}

/// <summary>Checks <see cref="ArrangeTemplateSections"/>.</summary>
public sealed class ArrangeTemplateSectionsValidator : AbstractValidator<ArrangeTemplateSections>
{
    /// <summary>The checks.</summary>
    public ArrangeTemplateSectionsValidator() => RuleFor(x => x.Raise).Must((x, raise) => (raise is null) != (x.Remove is null)).WithMessage("Choose a section to move or to take out");
}

/// <summary>Handles <see cref="ArrangeTemplateSections"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who changes it.</param>
public sealed class ArrangeTemplateSectionsHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ArrangeTemplateSections>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ArrangeTemplateSections command, CancellationToken ct)
    {
        var draft = await db.RequireTemplate(command.Number, ct);
        var form = draft.Form();
        var title = form.At(command.Raise ?? command.Remove!.Value).Title;
        draft.StopIfStale(command.Version, "This draft", draft.Name, title);

        draft.Change(
            command.Raise is { } up ? form.Raising(up) : form.Removing(command.Remove!.Value),
            command.Raise is null ? $"{title} taken out" : $"{title} moved up",
            user.Actor);

        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
