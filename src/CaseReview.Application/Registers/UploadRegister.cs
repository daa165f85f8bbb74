using System.Security.Cryptography;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Tables;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Registers;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>Takes the file of an old register in. No case is made. Answers the import's number.</summary>
[Requires(Permission.ManageSettings)]
public sealed record UploadRegister : IRequest<int>
{
    /// <summary>The file.</summary>
    public UploadedFile? File { get; init; }
}

/// <summary>Checks <see cref="UploadRegister"/>.</summary>
public sealed class UploadRegisterValidator : AbstractValidator<UploadRegister>
{
    /// <summary>Makes it.</summary>
    public UploadRegisterValidator() => RuleFor(x => x.File).Cascade(CascadeMode.Stop)
        .NotNull().WithMessage("Choose the file of the register")
        .Must(x => x!.Size <= Document.MaxBytes).WithMessage("The file is larger than 10 MB. Divide it and import one part after the other")
        .Must(x => x!.Size > 0).WithMessage("The file is empty. Choose another file");
}

/// <summary>Handles <see cref="UploadRegister"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="tables">Reads the file.</param>
/// <param name="user">Who uploads it.</param>
/// <param name="clock">Now.</param>
public sealed class UploadRegisterHandler(ICaseReviewDb db, UploadedTables tables, ICurrentUser user, TimeProvider clock) : IRequestHandler<UploadRegister, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(UploadRegister command, CancellationToken ct)
    {
        var content = await command.File!.ReadAll(ct);
        var table = await tables.Read(content, RegisterImport.MaxRows, nameof(UploadRegister.File), ct);
        return await db.InTransaction(() => Keep(command.File, content, table, ct), ct);
    }

    private async Task<int> Keep(UploadedFile uploaded, byte[] content, ReadTable table, CancellationToken ct)
    {
        // The lock keeps numbers without a gap.
        await db.LockProfile(ct);
        var now = clock.GetUtcNow();
        var number = (await db.Set<RegisterImport>().MaxAsync(x => (int?)x.Number, ct) ?? 0) + 1;
        var file = (UploadedTables.NameOf(uploaded), Convert.ToHexStringLower(SHA256.HashData(content)));
        var import = RegisterImport.Upload(user.PartnershipId, number, file, table.Headings, table.Rows.Count, user.Actor, now);
        db.Set<RegisterImport>().Add(import);
        db.Set<RegisterRow>().AddRange(table.Rows.Select(row => RegisterRow.Of(import, row.Number, row.Cells, now)));
        await db.SaveChangesAsync(ct);
        return number;
    }
}
