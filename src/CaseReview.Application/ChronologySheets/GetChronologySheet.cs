using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Tables;
using CaseReview.Domain.AgencyReturns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>The workbook in which the agency can write its chronology: named for this case and agency, with its columns, lists to choose from, and the entries so far.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record GetChronologySheet : IRequest<Table>;

/// <summary>Handles <see cref="GetChronologySheet"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
public sealed class GetChronologySheetHandler(ICaseReviewDb db, OwnReturn own) : IRequestHandler<GetChronologySheet, Table>
{
    private const int Narrow = 16;
    private const int Wide = 50;

    /// <inheritdoc />
    public async Task<Table> Handle(GetChronologySheet query, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var facts = await db.Cases.Where(x => x.Id == request.CaseId)
            .Select(x => new { x.Reference, People = x.Subjects.OrderBy(s => s.Number).Select(s => s.ShownAs).ToList() }).SingleAsync(ct);
        var rows = request.Return.Entries.Select(entry => (IReadOnlyList<object?>)[.. SheetColumns.All.Select(column => Cell(entry, column.Field))]);
        return new Table($"{facts.Reference} {request.Agency.Name}", [.. SheetColumns.All.Select(x => x.Heading)], rows.ToAsyncEnumerable())
        {
            Help = SheetColumns.All.Index().ToDictionary(x => x.Index, x => Help(x.Item.Field, facts.People)),
        };
    }

    private static ColumnHelp Help(SheetField field, IReadOnlyList<string> people) => field switch
    {
        SheetField.On or SheetField.Until => new(ColumnTakes.Date, Narrow),
        SheetField.At => new(ColumnTakes.Text, Narrow),
        SheetField.Sure => new(ColumnTakes.Text, Narrow) { Choices = SheetReading.SureChoices },
        SheetField.Mark => new(ColumnTakes.Text, Narrow) { Choices = SheetReading.MarkChoices },
        SheetField.About => new(ColumnTakes.Text, Narrow) { Choices = [.. people, "Mother", "Father", "Brother or sister", "Someone else"] },
        _ => new(ColumnTakes.Lines, Wide),
    };

    private static object? Cell(ChronologyEntry entry, SheetField field) => field switch
    {
        SheetField.On when entry.When is { MonthOnly: true, On: { } month } => $"{month:MMMM yyyy}",
        SheetField.On => entry.When.On,
        SheetField.At => entry.When.At is { } at ? $"{at:HH\\:mm}" : null,
        SheetField.Sure => SheetReading.SureChoices[(int)EntryFields.ChoiceOf(entry.When)],
        SheetField.Until => entry.When.Until,
        SheetField.HowKnown => entry.HowDateIsKnown,
        SheetField.Source => entry.Source,
        SheetField.About => entry.PersonConcerned,
        SheetField.WhatHappened => entry.WhatHappened,
        SheetField.Response => entry.Response,
        SheetField.Voice => entry.ChildsVoice,
        SheetField.Analysis => entry.Analysis,
        _ => (entry.IsGoodPractice, entry.IsConcern) switch
        {
            (true, true) => SheetReading.MarkChoices[2],
            (true, false) => SheetReading.MarkChoices[0],
            (false, true) => SheetReading.MarkChoices[1],
            _ => null,
        },
    };
}
