using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Saves the criteria-not-met record so far and has it printed, so that it can be put on the child's record (D-NOT-10).</summary>
[Requires(Permission.ManageCases)]
public sealed record WriteNotMet : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The circumstances looked at.</summary>
    public string? Circumstances { get; init; }

    /// <summary>What information was considered, and from whom.</summary>
    public string? Information { get; init; }

    /// <summary>What was done to keep children safe.</summary>
    public string? Safeguarding { get; init; }

    /// <summary>What happens instead.</summary>
    public string? NextSteps { get; init; }
}

/// <summary>Checks <see cref="WriteNotMet"/>.</summary>
public sealed class WriteNotMetValidator : AbstractValidator<WriteNotMet>
{
    /// <summary>Makes it.</summary>
    public WriteNotMetValidator()
    {
        RuleFor(x => x.Circumstances).AtMost("The circumstances");
        RuleFor(x => x.Information).AtMost("The information");
        RuleFor(x => x.Safeguarding).AtMost("What was done");
        RuleFor(x => x.NextSteps).AtMost("What happens instead");
    }
}

/// <summary>Handles <see cref="WriteNotMet"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes it.</param>
public sealed class WriteNotMetHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<WriteNotMet>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WriteNotMet command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.WriteNotMet(
            new NotMetRecord(command.Circumstances ?? "", command.Information ?? "", command.Safeguarding ?? "", command.NextSteps ?? "", null, ""), user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
