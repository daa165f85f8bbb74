using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency saves one written section of its draft.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record SaveReturnSection : IRequest
{
    /// <summary>Which section; from the address.</summary>
    public string Key { get; init; } = "";

    /// <summary>The words, one answer for each question.</summary>
    public IReadOnlyList<string?> Answers { get; init; } = new List<string?>();

    /// <summary>The version that was shown; an older one shows both texts.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="SaveReturnSection"/>.</summary>
public sealed class SaveReturnSectionValidator : AbstractValidator<SaveReturnSection>
{
    /// <summary>The checks. An empty draft may be saved: only sending asks for every answer. How long an answer may be, the section itself says.</summary>
    public SaveReturnSectionValidator() => RuleForEach(x => x.Answers).LongText("This section");
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
        var section = request.Return.Find(command.Key) ?? throw new NotFound("section");
        section.RequireUnchanged(command.Version, command.Answers);
        section.RequireFits(command.Answers, index => $"{nameof(command.Answers)}[{index}]");

        request.SaveSection(command.Key, command.Answers, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
