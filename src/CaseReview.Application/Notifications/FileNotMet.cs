using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Files the full record of a negative decision with evidence of its upload to the child's record (D-NOT-10).</summary>
[Requires(Permission.ManageCases)]
public sealed record FileNotMet : IRequest, ICaseMessage
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

    /// <summary>UK date of the upload to the child's record.</summary>
    public DateOnly? UploadedOn { get; init; }

    /// <summary>Evidence of the upload.</summary>
    public string? UploadEvidence { get; init; }

    /// <summary>Evidence of the upload as files, such as a picture of the child's record; may be left out.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

/// <summary>Checks <see cref="FileNotMet"/>.</summary>
public sealed class FileNotMetValidator : AbstractValidator<FileNotMet>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public FileNotMetValidator(TimeProvider clock)
    {
        RuleFor(x => x.Circumstances).Given("Enter the circumstances that were looked at", "The circumstances");
        RuleFor(x => x.Information).Given("Enter what information was considered, and from whom", "The information");
        RuleFor(x => x.Safeguarding).Given("Enter what was done to keep the child and other children safe", "What was done");
        RuleFor(x => x.NextSteps).Given("Enter what happens instead", "What happens instead");
        RuleFor(x => x.UploadedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date the record was put on the child’s record")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date the record was put on the child’s record must be today or in the past");
        RuleFor(x => x.UploadEvidence).Given("Enter the evidence of the upload", "The evidence of the upload", 2000);
        RuleFor(x => x.Files).MustBeTakeable();
    }
}

/// <summary>Handles <see cref="FileNotMet"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="uploads">Takes the files in.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who files it.</param>
/// <param name="clock">Now.</param>
public sealed class FileNotMetHandler(ICaseReviewDb db, Uploads uploads, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FileNotMet>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(FileNotMet command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        var record = new NotMetRecord(
            command.Circumstances!, command.Information!, command.Safeguarding!, command.NextSteps!, command.UploadedOn!.Value, command.UploadEvidence!);
        notification.FileNotMet(record, user.Actor, clock.GetUtcNow());
        await uploads.Take(command.Files, new DocumentPlace(scope.CaseId, notification.Id), ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
