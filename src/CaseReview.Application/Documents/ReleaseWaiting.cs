using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>Releases the documents of a partnership that wait for a virus scanner which is set up no more. Sent in every partnership for the platform administrator.</summary>
/// <param name="By">The administrator, for the record.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.RunJobs)]
public sealed record ReleaseWaiting(Actor By, string? Reason) : IRequest;

/// <summary>Checks <see cref="ReleaseWaiting"/>.</summary>
public sealed class ReleaseWaitingValidator : AbstractValidator<ReleaseWaiting>
{
    private const int ReasonMaxLength = 500;

    /// <summary>The checks.</summary>
    public ReleaseWaitingValidator() => RuleFor(x => x.Reason).NotEmpty().WithMessage("Enter why the files are released without a virus check")
        .MaximumLength(ReasonMaxLength).WithMessage($"The reason must be {ReasonMaxLength} characters or less");
}

/// <summary>Handles <see cref="ReleaseWaiting"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scanner">While one is set up, the files are its own.</param>
public sealed class ReleaseWaitingHandler(ICaseReviewDb db, IVirusScanner scanner) : IRequestHandler<ReleaseWaiting>
{
    /// <inheritdoc />
    /// <exception cref="RuleViolation">A scanner is set up.</exception>
    public async Task<Unit> Handle(ReleaseWaiting command, CancellationToken ct)
    {
        RuleViolation.Unless(!scanner.IsSetUp, "A virus scanner is set up, so the files wait for it.");
        foreach (var document in await db.Set<Document>().Where(x => x.Scan == ScanResult.Waiting).ToListAsync(ct))
        {
            document.ReleaseUnscanned(command.Reason!.Trim(), command.By);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

/// <summary>How many documents of a partnership wait for their virus check, and since when.</summary>
[Requires(Permission.RunJobs)]
public sealed record GetWaitingFiles : IRequest<WaitingFiles>;

/// <summary>Documents that wait.</summary>
/// <param name="Count">How many.</param>
/// <param name="Since">When the first of them was added; null for none.</param>
public sealed record WaitingFiles(int Count, DateTimeOffset? Since);

/// <summary>Handles <see cref="GetWaitingFiles"/>.</summary>
/// <param name="db">The database.</param>
public sealed class GetWaitingFilesHandler(ICaseReviewDb db) : IRequestHandler<GetWaitingFiles, WaitingFiles>
{
    /// <inheritdoc />
    public async Task<WaitingFiles> Handle(GetWaitingFiles query, CancellationToken ct)
    {
        var waiting = db.Set<Document>().Where(x => x.Scan == ScanResult.Waiting);
        return new WaitingFiles(await waiting.CountAsync(ct), await waiting.Select(x => (DateTimeOffset?)x.AddedAt).MinAsync(ct));
    }
}
