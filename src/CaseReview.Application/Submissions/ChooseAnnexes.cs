using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Submissions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>Chooses which documents of the case go to the national Panel with the report (D-NP-01).</summary>
[Requires(Permission.ManageVersions)]
public sealed record ChooseAnnexes : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The documents chosen, in their order on the page; none for a pack without annexes.</summary>
    [PickedByUser]
    public IReadOnlyList<Guid> Documents { get; init; } = [];
}

/// <summary>Checks <see cref="ChooseAnnexes"/>.</summary>
public sealed class ChooseAnnexesValidator : AbstractValidator<ChooseAnnexes>
{
    /// <summary>Sets the rules.</summary>
    public ChooseAnnexesValidator() => RuleFor(x => x.Documents).Must(x => x.Distinct().Count() <= PanelSubmission.MaxAnnexes)
        .WithMessage($"Choose {PanelSubmission.MaxAnnexes} documents or fewer");
}

/// <summary>Handles <see cref="ChooseAnnexes"/>. A document of another case is none.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who chooses them.</param>
public sealed class ChooseAnnexesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<ChooseAnnexes>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChooseAnnexes command, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        var known = await db.Set<Document>().ReadableBy(user)
            .Where(x => x.CaseId == scope.CaseId && command.Documents.Contains(x.Id) && x.Scan != ScanResult.Infected).Select(x => x.Id).ToListAsync(ct);
        if (command.Documents.Any(x => !known.Contains(x)))
        {
            throw new NotFound("document");
        }

        submission.ChooseAnnexes(command.Documents, user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
