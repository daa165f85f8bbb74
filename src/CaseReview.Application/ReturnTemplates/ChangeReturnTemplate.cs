using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Changes what a draft says as a whole: its name, what it is for, the words above the sections.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ChangeReturnTemplate : IRequest
{
    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>The draft's version when the form was opened.</summary>
    public int Version { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>What it asks for.</summary>
    public ReturnKind? Kind { get; init; }

    /// <summary>Words above the sections; may be empty.</summary>
    public string? Introduction { get; init; }

    /// <summary>Under which laws it is proposed.</summary>
    public IReadOnlyList<ReviewFramework> DefaultFor { get; init; } = [];
}

/// <summary>Checks <see cref="ChangeReturnTemplate"/>.</summary>
public sealed class ChangeReturnTemplateValidator : AbstractValidator<ChangeReturnTemplate>
{
    /// <summary>The checks.</summary>
    public ChangeReturnTemplateValidator()
    {
        RuleFor(x => x.Name).Given("Enter a name for the template", "The name", ReturnText.ShortMaxLength);
        RuleFor(x => x.Kind).Must(x => x is not null and not ReturnKind.FurtherQuestions).WithMessage("Select what it asks for");
        RuleFor(x => x.Introduction).AtMost("The words above the sections", ReturnText.LineMaxLength);
        RuleForEach(x => x.DefaultFor).IsInEnum();
    }
}

/// <summary>Handles <see cref="ChangeReturnTemplate"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who changes it.</param>
public sealed class ChangeReturnTemplateHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ChangeReturnTemplate>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeReturnTemplate command, CancellationToken ct)
    {
        var draft = await db.RequireTemplate(command.Number, ct);
        draft.StopIfStale(command.Version, "This draft", draft.Name, command.Name!);
        var form = draft.Form() with
        {
            Name = ReturnText.Normal(command.Name),
            Kind = command.Kind!.Value,
            Introduction = ReturnText.Normal(command.Introduction),
            DefaultFor = [.. command.DefaultFor.Distinct().Order()],
        };

        draft.Change(form, "name and purpose", user.Actor);

        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
