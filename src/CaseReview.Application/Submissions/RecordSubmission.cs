using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Submissions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>Records that the signed report was sent to the national Panel (D-NP-01, D-NP-03).</summary>
[Requires(Permission.ManageVersions)]
public sealed record RecordSubmission : IRequest<bool>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>How.</summary>
    public SubmissionRoute? Route { get; init; }

    /// <summary>How, where the way is another.</summary>
    public string? RouteDetails { get; init; }

    /// <summary>Why it was late.</summary>
    public string? LateReason { get; init; }
}

/// <summary>Checks <see cref="RecordSubmission"/>.</summary>
public sealed class RecordSubmissionValidator : AbstractValidator<RecordSubmission>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="clock">Now.</param>
    public RecordSubmissionValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.SentAt, "the report was sent", clock);
        RuleFor(x => x.Route).NotNull().WithMessage("Select how the report was sent");
        RuleFor(x => x.RouteDetails).NotEmpty().WithMessage("Enter how the report was sent").When(x => x.Route is SubmissionRoute.Other);
        RuleFor(x => x.RouteDetails).AtMost("How it was sent", PanelSubmission.ReasonMaxLength);
        RuleFor(x => x.LateReason).AtMost("The reason", PanelSubmission.ReasonMaxLength);
    }
}

/// <summary>Handles <see cref="RecordSubmission"/>; answers whether it was late.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordSubmissionHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordSubmission, bool>
{
    /// <inheritdoc />
    public async Task<bool> Handle(RecordSubmission command, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        var due = await db.PanelDueOn(scope.CaseId, ct);
        if (due is { } day && UkClock.DateOf(command.SentAt!.Value) > day && string.IsNullOrWhiteSpace(command.LateReason))
        {
            throw new ValidationException([new(nameof(RecordSubmission.LateReason), "Enter why the report was sent after its deadline")]);
        }

        var waiting = await db.Set<Document>().Where(x => x.CaseId == scope.CaseId && submission.Annexes.Contains(x.Id) && (x.Scan == ScanResult.Waiting || x.Scan == ScanResult.Infected))
            .Select(x => x.FileName).FirstOrDefaultAsync(ct);
        RuleViolation.Unless(waiting is null, $"{waiting} waits for its virus check or was refused by it. Leave it out of the pack, or wait until the check is done.");
        submission.Send(command.SentAt!.Value, command.Route!.Value, command.RouteDetails, due, command.LateReason, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return submission.SentLate!.Value;
    }
}
