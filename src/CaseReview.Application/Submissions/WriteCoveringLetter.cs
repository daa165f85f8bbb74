using System.Text.RegularExpressions;
using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>Writes the covering letter of the submission (D-NP-01, D-NP-02).</summary>
[Requires(Permission.ManageVersions)]
public sealed record WriteCoveringLetter : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The letter.</summary>
    public string? Letter { get; init; }
}

/// <summary>Checks <see cref="WriteCoveringLetter"/>.</summary>
public sealed partial class WriteCoveringLetterValidator : AbstractValidator<WriteCoveringLetter>
{
    /// <summary>Sets the rules.</summary>
    public WriteCoveringLetterValidator() => RuleFor(x => x.Letter).Given("Enter the covering letter", "The covering letter", PanelSubmission.LetterMaxLength)
        .Must(x => !Unfilled().IsMatch(x ?? "")).WithMessage(x => $"Write what belongs in place of {Unfilled().Match(x.Letter ?? "").Value}");

    // What a slip in the partnership's own letter leaves behind must not go to the national Panel.
    [GeneratedRegex(@"\{[A-Za-z:]+\}")]
    private static partial Regex Unfilled();
}

/// <summary>Handles <see cref="WriteCoveringLetter"/>: the letter's PDF is asked for and printed afterwards.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes.</param>
/// <param name="clock">Now.</param>
public sealed class WriteCoveringLetterHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<WriteCoveringLetter>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WriteCoveringLetter command, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        submission.WriteLetter(command.Letter!.Replace("\r\n", "\n", StringComparison.Ordinal), user.Actor);
        db.Set<Printout>().Add(Printout.Request(user.PartnershipId, scope.CaseId, PrintoutKind.CoveringLetter, submission.VersionNumber, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
