using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency attaches documents to its draft (D-RR-06).</summary>
[Requires(Permission.AnswerReturn)]
public sealed record AttachToReturn : IRequest
{
    /// <summary>The files.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

/// <summary>Checks <see cref="AttachToReturn"/>.</summary>
public sealed class AttachToReturnValidator : AbstractValidator<AttachToReturn>
{
    /// <summary>The checks.</summary>
    public AttachToReturnValidator()
    {
        RuleFor(x => x.Files).NotEmpty().WithMessage("Choose a file");
        RuleFor(x => x.Files).MustBeTakeable();
    }
}

/// <summary>Handles <see cref="AttachToReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="uploads">Takes the files in.</param>
/// <param name="user">Who attaches them.</param>
/// <param name="clock">The time.</param>
public sealed class AttachToReturnHandler(ICaseReviewDb db, OwnReturn own, Uploads uploads, ICurrentUser user, TimeProvider clock) : IRequestHandler<AttachToReturn>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AttachToReturn command, CancellationToken ct)
    {
        var request = await own.Load(ct);

        request.AttachDocuments(command.Files.Count, user.Actor, clock.GetUtcNow());
        await uploads.Take(command.Files, new DocumentPlace(request.CaseId, request.Id), ct);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
