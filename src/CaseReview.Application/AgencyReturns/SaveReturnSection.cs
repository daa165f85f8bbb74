using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency saves one written section of its draft.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record SaveReturnSection : IRequest
{
    /// <summary>Which section; from the address.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary>The version that was shown; an older one shows both texts.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="SaveReturnSection"/>.</summary>
public sealed class SaveReturnSectionValidator : AbstractValidator<SaveReturnSection>
{
    /// <summary>The checks. An empty draft may be saved: only sending asks for every answer.</summary>
    public SaveReturnSectionValidator() => RuleFor(x => x.Text).LongText("This section");
}

/// <summary>Handles <see cref="SaveReturnSection"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">The time.</param>
public sealed class SaveReturnSectionHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveReturnSection>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SaveReturnSection command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        request.Return.Section(command.Kind).RequireUnchanged(command.Version, command.Text);

        request.SaveSection(command.Kind, command.Text ?? "", user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
