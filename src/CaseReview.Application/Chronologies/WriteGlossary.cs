using CaseReview.Application.Common;
using CaseReview.Domain.Anonymising;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>The glossary of a case, to be written: prefilled from its people.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record GetGlossary(string Reference) : IRequest<GlossaryToWrite>, ICaseMessage;

/// <summary>A glossary to be written.</summary>
/// <param name="Lines">One person a line.</param>
/// <param name="Version">The version that an edit must carry; 0 before the first.</param>
public sealed record GlossaryToWrite(string Lines, int Version);

/// <summary>Handles <see cref="GetGlossary"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetGlossaryHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetGlossary, GlossaryToWrite>
{
    /// <inheritdoc />
    public async Task<GlossaryToWrite> Handle(GetGlossary query, CancellationToken ct)
    {
        var version = await db.Set<Glossary>().Where(x => x.CaseId == scope.CaseId).Select(x => x.Version).SingleOrDefaultAsync(ct);
        return new GlossaryToWrite(string.Join('\n', (await db.TermsOf(scope.CaseId, ct)).Select(x => $"{x.Name} = {x.ShownAs}")), version);
    }
}

/// <summary>Writes the glossary of a case.</summary>
[Requires(Permission.ManageCases)]
public sealed record WriteGlossary : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>One person a line: "Kit Marlow = K.M.".</summary>
    public string? Lines { get; init; }

    /// <summary>The version that the form showed; 0 for a first one.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="WriteGlossary"/>.</summary>
public sealed class WriteGlossaryValidator : AbstractValidator<WriteGlossary>
{
    /// <summary>Makes it.</summary>
    public WriteGlossaryValidator() => RuleFor(x => x.Lines).Cascade(CascadeMode.Stop)
        .AtMost("The glossary", Glossary.MaxLength)
        .Must(x => Glossary.WrongLine(x) is null)
        .WithMessage(x => $"Line {Glossary.WrongLine(x.Lines)} must be a name, an equals sign and what is shown for it, like “Kit Marlow = K.M.”");
}

/// <summary>Handles <see cref="WriteGlossary"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes.</param>
/// <param name="clock">Now.</param>
public sealed class WriteGlossaryHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<WriteGlossary>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WriteGlossary command, CancellationToken ct)
    {
        var typed = (command.Lines ?? "").ReplaceLineEndings("\n").Trim();
        var glossary = await db.Set<Glossary>().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        if (glossary is not null && glossary.Version != command.Version && glossary.Lines != typed)
        {
            throw new StaleEdit("The glossary", glossary.Lines, typed, glossary.Version) { Field = nameof(command.Lines) };
        }

        if (glossary is null)
        {
            glossary = Glossary.For(user.PartnershipId, scope.CaseId, clock.GetUtcNow());
            db.Set<Glossary>().Add(glossary);
        }

        glossary.Write(typed, user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
