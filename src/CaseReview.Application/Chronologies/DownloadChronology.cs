using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Tables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Common;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace CaseReview.Application.Chronologies;

/// <summary>
/// Gives the chronology, or what a filter lets through, as a file, with or without names (K-CON-01). When something still shows of who people are, the person must go on knowingly; the
/// history says that they did. The author's notes are never in it.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record DownloadChronology : IRequest<DownloadedChronology>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>As what.</summary>
    public ChronologyFormat? Format { get; init; }

    /// <summary>Whether names are replaced.</summary>
    public bool? Anonymise { get; init; }

    /// <summary>What of the chronology leaves; from the address. Null lets everything.</summary>
    public ChronologyFilter? Filter { get; init; }

    /// <summary>Whether the person has read the list of what still shows and goes on.</summary>
    public bool Knowingly { get; init; }
}

/// <summary>A chronology as a file.</summary>
/// <param name="FileName">Its name: the reference and nothing personal.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DownloadedChronology(string FileName, byte[] Content);

/// <summary>Checks <see cref="DownloadChronology"/>.</summary>
public sealed class DownloadChronologyValidator : AbstractValidator<DownloadChronology>
{
    /// <summary>Makes it.</summary>
    public DownloadChronologyValidator()
    {
        RuleFor(x => x.Format).NotNull().WithMessage("Select the kind of file");
        RuleFor(x => x.Anonymise).NotNull().WithMessage("Select whether names are replaced");
    }
}

/// <summary>Handles <see cref="DownloadChronology"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who downloads.</param>
/// <param name="files">Puts chronologies together.</param>
/// <param name="writer">Writes the file.</param>
public sealed class DownloadChronologyHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, ChronologyFiles files, ChronologyWriter writer) : IRequestHandler<DownloadChronology, DownloadedChronology>
{
    /// <inheritdoc />
    public async Task<DownloadedChronology> Handle(DownloadChronology command, CancellationToken ct)
    {
        var (format, anonymise) = (command.Format!.Value, command.Anonymise!.Value);
        var file = await files.Of(anonymise, command.Filter ?? new ChronologyFilter(), ct);
        if (file.Showing.Count > 0 && !command.Knowingly)
        {
            throw new ValidationException([new ValidationFailure(nameof(command.Knowingly), "Confirm that the file may leave with what still shows in it")]);
        }

        var bytes = await writer.Write(file, scope.Reference, (await db.About(scope.CaseId, ct)).Voice(), format, ct);
        var left = new ChronologyDownloaded(scope.CaseId, scope.CaseId, format.ToString().ToUpperInvariant(), file.Rows.Count, anonymise, file.Showing.Count, user.Actor) { Only = file.OnlyWithoutNames };
        db.Note(left, user, writer.Now);
        await db.SaveChangesAsync(ct);
        return new DownloadedChronology($"{scope.Reference}-chronology{(file.Only is null ? "" : "-part")}{(anonymise ? "-anonymised" : "")}.{format.ToString().ToLowerInvariant()}", bytes);
    }
}

/// <summary>Writes a chronology as a file.</summary>
/// <param name="tables">Writes workbooks.</param>
/// <param name="printer">Prints PDFs.</param>
/// <param name="word">Writes Word documents.</param>
/// <param name="clock">Now.</param>
public sealed class ChronologyWriter(ITableWriter tables, IPdfPrinter printer, IWordWriter word, TimeProvider clock)
{
    /// <summary>Now.</summary>
    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Writes it.</summary>
    internal async Task<byte[]> Write(ChronologyFile file, string reference, string voice, ChronologyFormat format, CancellationToken ct)
    {
        if (format is ChronologyFormat.Pdf)
        {
            try
            {
                return await printer.Print(ChronologyHtml.Of(file, reference, voice, UkClock.DateOf(Now)), ct);
            }
            catch (PdfNotPrinted e)
            {
                throw new ValidationException([new ValidationFailure(nameof(DownloadChronology.Format), e.Message)]);
            }
        }

        if (format is ChronologyFormat.Docx)
        {
            return word.Write(ChronologyWord.Of(file, reference, voice, UkClock.DateOf(Now)), ct);
        }

        string[] headings = ["Date", "When", "Agency", "About", "What happened", "What was done", voice, "The agency’s view", "Marked as", "Source", "How the date is known", "Outside the period"];
        using var bytes = new MemoryStream();
        var help = new Dictionary<int, ColumnHelp> { [4] = new(ColumnTakes.Lines, 60), [5] = new(ColumnTakes.Lines, 40), [6] = new(ColumnTakes.Lines, 40), [7] = new(ColumnTakes.Lines, 40) };
        await tables.Write(new Table(file.Only is null ? "Chronology" : "Part of the chronology", headings, Rows(file)) { Help = help }, TableFormat.Xlsx, bytes, ct);
        return bytes.ToArray();
    }

    /// <summary>What an entry is marked as.</summary>
    internal static string? Marks(ChronologyRow row) => (row.Entry.IsConcern, row.Entry.IsGoodPractice) switch
    {
        (true, true) => "Concern; good practice",
        (true, false) => "Concern",
        (false, true) => "Good practice",
        _ => null,
    };

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ChronologyFile file)
    {
        if (file.Only is { } only)
        {
            yield return [null, $"{file.Rows.Count} of {TimelineWords.Entries(file.All)}: only {only}"];
        }

        foreach (var row in file.Rows)
        {
            var x = row.Entry;
            yield return [x.When.On, ChronologyFile.When(x.When), row.Agency, x.PersonConcerned, x.WhatHappened, x.Response, x.ChildsVoice, x.Analysis, Marks(row), x.Source, x.HowDateIsKnown, row.IsOutsidePeriod ? "Yes" : null];
        }

        await Task.CompletedTask;
    }
}
