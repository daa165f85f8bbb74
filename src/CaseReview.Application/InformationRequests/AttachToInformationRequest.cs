using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Attaches documents to another area's request for information: its letter, what an agency gave, what went out.</summary>
[Requires(Permission.ManageCases)]
public sealed record AttachToInformationRequest : IRequest
{
    /// <summary>The request's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>The files.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

/// <summary>Checks <see cref="AttachToInformationRequest"/>.</summary>
public sealed class AttachToInformationRequestValidator : AbstractValidator<AttachToInformationRequest>
{
    /// <summary>Makes it.</summary>
    public AttachToInformationRequestValidator()
    {
        RuleFor(x => x.Files).NotEmpty().WithMessage("Choose a file");
        RuleFor(x => x.Files).MustBeTakeable();
    }
}

/// <summary>Handles <see cref="AttachToInformationRequest"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="uploads">Takes the files in.</param>
/// <param name="user">Who attaches them.</param>
/// <param name="clock">Now.</param>
public sealed class AttachToInformationRequestHandler(ICaseReviewDb db, Uploads uploads, ICurrentUser user, TimeProvider clock) : IRequestHandler<AttachToInformationRequest>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AttachToInformationRequest command, CancellationToken ct)
    {
        var request = await db.RequireRequest(command.Number, user, clock, ct);
        request.Attach(command.Files.Count, user.Actor);
        await uploads.Take(command.Files, new DocumentPlace(CaseId: null, request.Id), ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
