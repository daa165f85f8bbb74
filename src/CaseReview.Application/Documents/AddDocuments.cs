using CaseReview.Application.Common;
using CaseReview.Domain.Documents;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Documents;

/// <summary>Adds files to a case.</summary>
[Requires(Permission.ManageCases)]
public sealed record AddDocuments : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The files.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

/// <summary>Checks the files.</summary>
public sealed class AddDocumentsValidator : AbstractValidator<AddDocuments>
{
    /// <summary>Sets the rules.</summary>
    public AddDocumentsValidator()
    {
        RuleFor(x => x.Files).NotEmpty().WithMessage("Choose a file");
        RuleFor(x => x.Files).MustBeTakeable();
    }
}

/// <summary>Handles <see cref="AddDocuments"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="uploads">Takes the files in.</param>
/// <param name="scope">The case.</param>
public sealed class AddDocumentsHandler(ICaseReviewDb db, Uploads uploads, CaseScope scope) : IRequestHandler<AddDocuments>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AddDocuments request, CancellationToken cancellationToken)
    {
        await uploads.Take(request.Files, new DocumentPlace(scope.CaseId), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
