using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
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
public sealed record GlossaryToWrite(string Lines, int Version)
{
    /// <summary>The agencies asked, and what is shown for each; empty where its name is.</summary>
    public IReadOnlyList<ShownAgency> Agencies { get; init; } = [];
}

/// <summary>What is shown for an agency.</summary>
public sealed record ShownAgency
{
    /// <summary>Its name; from the form.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is shown instead; nothing shows the name.</summary>
    public string? ShownAs { get; init; }
}

/// <summary>Handles <see cref="GetGlossary"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetGlossaryHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetGlossary, GlossaryToWrite>
{
    /// <inheritdoc />
    public async Task<GlossaryToWrite> Handle(GetGlossary query, CancellationToken ct)
    {
        var written = await db.Set<Glossary>().Where(x => x.CaseId == scope.CaseId).Select(x => new { x.Agencies, x.Version }).SingleOrDefaultAsync(ct);
        var shown = Glossary.Read(written?.Agencies);
        var people = (await db.TermsOf(scope.CaseId, ct)).Where(x => !x.IsAgency);
        return new GlossaryToWrite(string.Join('\n', people.Select(x => $"{x.Name} = {x.ShownAs}")), written?.Version ?? 0)
        {
            Agencies = [.. (await db.AgencyNames(scope.CaseId, ct)).Select(x => new ShownAgency { Name = x, ShownAs = shown.FirstOrDefault(y => y.Name == x)?.ShownAs })],
        };
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

    /// <summary>What is shown for agencies; an empty list leaves it as it is.</summary>
    public IReadOnlyList<ShownAgency> Agencies { get; init; } = [];

    /// <summary>The version that the form showed; 0 for a first one.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="WriteGlossary"/>.</summary>
public sealed class WriteGlossaryValidator : AbstractValidator<WriteGlossary>
{
    /// <summary>Makes it.</summary>
    public WriteGlossaryValidator()
    {
        RuleFor(x => x.Lines).Cascade(CascadeMode.Stop)
            .AtMost("The glossary", Glossary.MaxLength)
            .Must(x => Glossary.LinesOf(x) <= Glossary.MaxLines).WithMessage(x => $"The glossary can hold {Glossary.MaxLines} lines. This one has {Glossary.LinesOf(x.Lines)}")
            .Must(x => Glossary.WrongLine(x) is null)
            .WithMessage(x => $"Line {Glossary.WrongLine(x.Lines)} must be a name, an equals sign and what is shown for it, like “Kit Marlow = K.M.”");
        RuleForEach(x => x.Agencies).ChildRules(row => row.RuleFor(x => x.ShownAs).AtMost("What is shown for an agency", ReturnText.ShortMaxLength));
        RuleForEach(x => x.Agencies)
            .Must((all, row) => string.IsNullOrWhiteSpace(row.ShownAs) || !all.Agencies.Any(x => x != row && Same(x.ShownAs ?? x.Name, row.ShownAs)))
            .OverridePropertyName("Agencies")
            .WithMessage((_, row) => $"Another agency is called “{row.ShownAs}” already. Show something else for {row.Name}");
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
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
        var agencies = command.Agencies.Count == 0 ? null : await AgenciesTyped(command, ct);
        if (glossary is not null && glossary.Version != command.Version && (glossary.Lines != typed || (agencies ?? glossary.Agencies) != glossary.Agencies))
        {
            throw new StaleEdit("The glossary", glossary.Lines, typed, glossary.Version) { Field = nameof(command.Lines) };
        }

        if (glossary is null)
        {
            glossary = Glossary.For(user.PartnershipId, scope.CaseId, clock.GetUtcNow());
            db.Set<Glossary>().Add(glossary);
        }

        glossary.Write(typed, user.Actor, agencies);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    // Only agencies of the case: a form could name any.
    private async Task<string> AgenciesTyped(WriteGlossary command, CancellationToken ct)
    {
        var known = await db.AgencyNames(scope.CaseId, ct);
        return string.Join('\n', command.Agencies.Where(x => known.Contains(x.Name) && !string.IsNullOrWhiteSpace(x.ShownAs)).Select(x => $"{x.Name} = {ReturnText.Normal(x.ShownAs)}"));
    }
}
