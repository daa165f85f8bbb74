using CaseReview.Application.Documents;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Chronologies;

/// <summary>The chronology as a document for Word: the same content as the PDF, without the picture.</summary>
internal static class ChronologyWord
{
    /// <summary>The whole document; whose voice it holds is said in the words of the case.</summary>
    public static WordDocument Of(ChronologyFile file, string reference, string voice, DateOnly today) =>
        new($"Chronology {reference}", Blocks(file, voice, today)) { Landscape = true, Foot = ChronologyHtml.Marking };

    private static IEnumerable<WordBlock> Blocks(ChronologyFile file, string voice, DateOnly today)
    {
        yield return WordParagraph.Of(file.Lead(today));
        if (file.Episodes.Count > 0)
        {
            yield return new WordHeading(1, "Key practice episodes");
            foreach (var episode in file.Episodes)
            {
                yield return new WordHeading(2, $"{episode.Number}. {episode.Title}");
                yield return WordParagraph.Of($"{DateWords.Full(episode.From)} to {DateWords.Full(episode.To)}. {episode.WhyItMatters}");
            }
        }

        yield return new WordHeading(1, "Entries");
        yield return new WordTable(
            "Entries of all agencies in order of time",
            [new("When", 32), new("Agency, about", 42), new("What happened", 140), new("Source", 48)],
            file.Rows.Select(IReadOnlyList<WordCell> (x) => [.. Cells(x, voice)]));
    }

    private static IEnumerable<WordCell> Cells(ChronologyRow row, string voice)
    {
        var x = row.Entry;
        yield return WordCell.Of(ChronologyFile.When(x.When));
        yield return Cell(Strong(row.Agency), Plain(x.PersonConcerned), Plain(ChronologyWriter.Marks(row)), Plain(row.IsOutsidePeriod ? "Outside the period" : null));
        yield return Cell(Plain(x.WhatHappened), Named("What was done. ", x.Response), Named($"{voice}. ", x.ChildsVoice), Named("The agency’s view. ", x.Analysis));
        yield return Cell(Plain(x.Source), Plain(x.HowDateIsKnown));
    }

    private static WordCell Cell(params WordParagraph?[] paragraphs) => new([.. paragraphs.OfType<WordParagraph>()]);

    private static WordParagraph? Plain(string? text) => text is null ? null : WordParagraph.Of(text);

    private static WordParagraph Strong(string text) => new([new WordRun(text, IsStrong: true)]);

    private static WordParagraph? Named(string name, string? text) => text is null ? null : new WordParagraph([new WordRun(name, IsStrong: true), new WordRun(text)]);
}
