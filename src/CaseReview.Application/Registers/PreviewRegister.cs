using CaseReview.Application.Common;
using CaseReview.Domain.Registers;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace CaseReview.Application.Registers;

/// <summary>Says which column of an upload holds what, and reads every row: nothing is saved as a case.</summary>
[Requires(Permission.ManageSettings)]
public sealed record PreviewRegister : IRequest
{
    /// <summary>The import's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>For each field its column.</summary>
    public IReadOnlyList<NamedColumn> Columns { get; init; } = [];
}

/// <summary>Which column holds a field.</summary>
public sealed record NamedColumn
{
    /// <summary>The field.</summary>
    public RegisterField Field { get; init; }

    /// <summary>Number of the column, from 0; null when the register does not hold it.</summary>
    public int? Column { get; init; }
}

/// <summary>Checks <see cref="PreviewRegister"/>.</summary>
public sealed class PreviewRegisterValidator : AbstractValidator<PreviewRegister>
{
    /// <summary>Makes it.</summary>
    public PreviewRegisterValidator() => RuleForEach(x => x.Columns).ChildRules(column => column.RuleFor(x => x.Column)
        .NotNull().When(x => RegisterFields.Needed.Contains(x.Field)).WithMessage(x => $"Select the column for: {x.Field.Name()}"));
}

/// <summary>Handles <see cref="PreviewRegister"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Now.</param>
public sealed class PreviewRegisterHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<PreviewRegister>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(PreviewRegister command, CancellationToken ct)
    {
        var import = await db.RequireRegister(command.Number, ct);
        var named = command.Columns.Where(x => x.Column is >= 0 && x.Column < import.Headings.Count).DistinctBy(x => x.Field).ToDictionary(x => x.Field, x => x.Column!.Value);
        if (named.GroupBy(x => x.Value).FirstOrDefault(x => x.Count() > 1) is { } twice)
        {
            var names = string.Join(" and ", twice.Select(x => x.Key.Name()));
            throw new ValidationException([new ValidationFailure(nameof(command.Columns), $"Select different columns for {names}")]);
        }

        import.NameColumns(named);
        await db.Judge(import, clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
