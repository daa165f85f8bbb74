using System.Text.Json;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Registers;

/// <summary>Where an import stands.</summary>
public enum RegisterImportStatus
{
    /// <summary>Uploaded; its columns are to be named.</summary>
    Uploaded,

    /// <summary>Every row was read; nothing is saved as a case.</summary>
    Previewed,

    /// <summary>To come in, or coming in.</summary>
    Confirmed,

    /// <summary>All came in that could.</summary>
    Done,

    /// <summary>Its cases were taken out again.</summary>
    Undone,

    /// <summary>Thrown away before anything came in.</summary>
    Discarded,
}

/// <summary>One upload of a partnership's old register, from the file to its cases, and back while nothing has been done with them.</summary>
public sealed class RegisterImport : AggregateRoot
{
    /// <summary>Most rows that one upload has.</summary>
    public const int MaxRows = 10_000;

    private RegisterImport()
    {
    }

    /// <summary>Number among the partnership's imports, from 1; stands in addresses.</summary>
    public int Number { get; private init; }

    /// <summary>Name of the file.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>The headings of its columns, as JSON.</summary>
    public string HeadingsJson { get; private init; } = "";

    /// <summary>Which column holds which field, as JSON.</summary>
    public string ColumnsJson { get; private set; } = "";

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private init; }

    /// <summary>Where it stands.</summary>
    public RegisterImportStatus Status { get; private set; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset UploadedAt { get; private init; }

    /// <summary>Who uploaded it.</summary>
    public string UploadedBy { get; private init; } = "";

    /// <summary>Who confirmed it, in whose name its cases come in.</summary>
    public Actor? ConfirmedBy { get; private set; }

    /// <summary>When it was done or undone.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Headings => JsonSerializer.Deserialize<List<string>>(HeadingsJson) ?? [];

    /// <summary>Number of the column of each field, from 0.</summary>
    public IReadOnlyDictionary<RegisterField, int> Columns => JsonSerializer.Deserialize<Dictionary<RegisterField, int>>(ColumnsJson) ?? [];

    /// <summary>Takes an upload in.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Its number.</param>
    /// <param name="file">Name of the file and its SHA-256.</param>
    /// <param name="headings">The headings of its columns.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="by">Who uploads it.</param>
    /// <param name="now">When.</param>
    /// <returns>The import, with its columns guessed by their headings.</returns>
    /// <exception cref="RuleViolation">It has no rows, or too many.</exception>
    public static RegisterImport Upload(PartnershipId partnership, int number, (string Name, string Sha256) file, IReadOnlyList<string> headings, int rows, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(rows > 0, "There is no row below the headings.");
        RuleViolation.Unless(rows <= MaxRows, $"There are more than {MaxRows:N0} rows. Divide the file and import one part after the other.");
        var import = new RegisterImport
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Number = number,
            FileName = file.Name,
            Sha256 = file.Sha256,
            HeadingsJson = JsonSerializer.Serialize(headings),
            ColumnsJson = JsonSerializer.Serialize(RegisterFields.Guess(headings)),
            Rows = rows,
            UploadedAt = now,
            UploadedBy = by.Name,
        };
        import.Raise(new RegisterUploaded(import.Id, number, rows, file.Sha256, by));
        return import;
    }

    /// <summary>Says which column holds what. Every row is read anew.</summary>
    /// <param name="columns">Number of the column of each field, from 0.</param>
    /// <exception cref="RuleViolation">It is past that, a needed field has no column, or a column stands for two fields.</exception>
    public void NameColumns(IReadOnlyDictionary<RegisterField, int> columns)
    {
        RuleViolation.Unless(Status is RegisterImportStatus.Uploaded or RegisterImportStatus.Previewed, "The import is past naming its columns.");
        RuleViolation.Unless(RegisterFields.Needed.All(columns.ContainsKey), "A column that every case needs is not named.");
        RuleViolation.Unless(columns.Values.Distinct().Count() == columns.Count, "A column stands for two things.");
        ColumnsJson = JsonSerializer.Serialize(columns);
        Status = RegisterImportStatus.Previewed;
    }

    /// <summary>Lets the rows come in that are cases.</summary>
    /// <param name="cases">How many they are.</param>
    /// <param name="by">Who confirms it.</param>
    /// <exception cref="RuleViolation">It was not previewed, or no row is a case.</exception>
    public void Confirm(int cases, Actor by)
    {
        RuleViolation.Unless(Status is RegisterImportStatus.Previewed, "The import has been confirmed already, or its columns are not named yet.");
        RuleViolation.Unless(cases > 0, "No row of the file can come in.");
        (Status, ConfirmedBy) = (RegisterImportStatus.Confirmed, by);
        Raise(new RegisterImportConfirmed(Id, Number, cases, by));
    }

    /// <summary>All have come in.</summary>
    /// <param name="cases">How many.</param>
    /// <param name="now">When.</param>
    public void Complete(int cases, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is RegisterImportStatus.Confirmed, "The import is not coming in.");
        (Status, EndedAt) = (RegisterImportStatus.Done, now);
        Raise(new RegisterImported(Id, Number, cases, ConfirmedBy!));
    }

    /// <summary>Takes its cases out again.</summary>
    /// <param name="cases">How many.</param>
    /// <param name="touched">With how many of them something has been done since.</param>
    /// <param name="by">Who undoes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not done, or something has been done with one of its cases.</exception>
    public void Undo(int cases, int touched, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is RegisterImportStatus.Done, "Only an import that has come in can be undone.");
        RuleViolation.Unless(touched == 0, $"The import cannot be undone: something has been done with {(touched == 1 ? "1 of its cases" : $"{touched} of its cases")} since.");
        (Status, EndedAt) = (RegisterImportStatus.Undone, now);
        Raise(new RegisterImportUndone(Id, Number, cases, by));
    }

    /// <summary>Throws it away; nothing has come in.</summary>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It has been confirmed.</exception>
    public void Discard(Actor by)
    {
        RuleViolation.Unless(Status is RegisterImportStatus.Uploaded or RegisterImportStatus.Previewed, "The import has been confirmed, so it can only be undone.");
        Status = RegisterImportStatus.Discarded;
        Raise(new RegisterImportDiscarded(Id, Number, by));
    }
}
