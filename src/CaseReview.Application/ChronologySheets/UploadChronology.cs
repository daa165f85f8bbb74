using System.Text;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Tables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Documents;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>Takes in a chronology as a workbook, as comma-separated values or pasted as a table, to be looked at before anything is added.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record UploadChronology : IRequest
{
    /// <summary>Longest pasted table, in characters.</summary>
    public const int PastedMaxLength = 1_000_000;

    /// <summary>The file.</summary>
    public UploadedFile? File { get; init; }

    /// <summary>A table pasted from a document: its headings first, tabs between its columns.</summary>
    public string? Pasted { get; init; }
}

/// <summary>Checks <see cref="UploadChronology"/>.</summary>
public sealed class UploadChronologyValidator : AbstractValidator<UploadChronology>
{
    /// <summary>Makes it.</summary>
    public UploadChronologyValidator()
    {
        RuleFor(x => x.File).Cascade(CascadeMode.Stop)
            .NotNull().When(x => string.IsNullOrWhiteSpace(x.Pasted), ApplyConditionTo.CurrentValidator).WithMessage("Choose the file of your chronology, or paste a table")
            .Must(x => x is null or { Size: <= Document.MaxBytes }).WithMessage("The file is larger than 10 MB. Divide it and upload one part after the other")
            .Must(x => x is null or { Size: > 0 }).WithMessage("The file is empty. Choose another file");
        RuleFor(x => x.Pasted).Must(x => x is null or { Length: <= UploadChronology.PastedMaxLength }).WithMessage($"The table is longer than {UploadChronology.PastedMaxLength:N0} characters. Paste one part after the other");
    }
}

/// <summary>Handles <see cref="UploadChronology"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="tables">Reads the table.</param>
/// <param name="user">Who uploads it.</param>
/// <param name="clock">The time.</param>
public sealed class UploadChronologyHandler(ICaseReviewDb db, OwnReturn own, UploadedTables tables, ICurrentUser user, TimeProvider clock) : IRequestHandler<UploadChronology>
{
    private static readonly SheetField[] Needed = [SheetField.On, SheetField.Source, SheetField.WhatHappened];

    /// <inheritdoc />
    public async Task<Unit> Handle(UploadChronology command, CancellationToken ct)
    {
        var field = command.File is null ? nameof(UploadChronology.Pasted) : nameof(UploadChronology.File);
        var content = command.File is { } sent ? await sent.ReadAll(ct) : Encoding.UTF8.GetBytes(command.Pasted!.Trim());
        var request = await own.Load(ct);
        var table = await tables.Read(content, ChronologyUpload.MaxRows, field, ct);
        RequireColumns(table, field);
        await CheckIsForThisCase(request, table, field, ct);

        var now = clock.GetUtcNow();
        foreach (var waiting in await db.WaitingUploads(request.Id).ToListAsync(ct))
        {
            waiting.PutAside(request.Agency.Name, user.Actor, now);
        }

        var rows = table.Rows.Select(x => new UploadedRow(x.Number, x.Cells)).ToList();
        db.Set<ChronologyUpload>().Add(ChronologyUpload.Take(request, command.File is { } file ? UploadedTables.NameOf(file) : null, table.Headings, rows, user.Actor, now));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static void RequireColumns(ReadTable table, string field)
    {
        var missing = Needed.Except(SheetColumns.Find(table.Headings).Columns.Keys).Select(x => $"“{x.Heading()}”").ToList();
        if (missing.Count > 0)
        {
            throw UploadedTables.Refused(field, $"The first row must hold the headings. There is no column {string.Join(" and none ", missing)}");
        }
    }

    // The workbook that the page offers is named for its case: entries about one child must not come into the review of another.
    private async Task CheckIsForThisCase(ReturnRequest request, ReadTable table, string field, CancellationToken ct)
    {
        var named = table.Name.Split(' ')[0];
        var reference = await db.Cases.Where(x => x.Id == request.CaseId).Select(x => x.Reference).SingleAsync(ct);
        var prefix = reference[..(reference.IndexOf('-', StringComparison.Ordinal) + 1)];
        if (named.StartsWith(prefix, StringComparison.Ordinal) && named != reference)
        {
            throw UploadedTables.Refused(field, $"This workbook is for {named}, and your return is for {reference}. Choose the workbook of this case");
        }
    }
}
