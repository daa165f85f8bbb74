using CaseReview.Domain.Common;

namespace CaseReview.Domain.Registers;

/// <summary>An old register was uploaded. Nothing has come in.</summary>
/// <param name="SubjectId">The import.</param>
/// <param name="Number">Its number.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="By">Who.</param>
public sealed record RegisterUploaded(Guid SubjectId, int Number, int Rows, string Sha256, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Old register {Number} uploaded: {Rows} rows";
}

/// <summary>The rows that are cases are to come in.</summary>
/// <param name="SubjectId">The import.</param>
/// <param name="Number">Its number.</param>
/// <param name="Cases">How many they are.</param>
/// <param name="By">Who.</param>
public sealed record RegisterImportConfirmed(Guid SubjectId, int Number, int Cases, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Import of old register {Number} confirmed: {Cases} cases";
}

/// <summary>All rows have come in that could.</summary>
/// <param name="SubjectId">The import.</param>
/// <param name="Number">Its number.</param>
/// <param name="Cases">How many cases.</param>
/// <param name="By">Who.</param>
public sealed record RegisterImported(Guid SubjectId, int Number, int Cases, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Old register {Number} imported: {Cases} cases";
}

/// <summary>The cases of an import were taken out again.</summary>
/// <param name="SubjectId">The import.</param>
/// <param name="Number">Its number.</param>
/// <param name="Cases">How many.</param>
/// <param name="By">Who.</param>
public sealed record RegisterImportUndone(Guid SubjectId, int Number, int Cases, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Import of old register {Number} undone: {Cases} cases taken out";
}

/// <summary>An upload was thrown away.</summary>
/// <param name="SubjectId">The import.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who.</param>
public sealed record RegisterImportDiscarded(Guid SubjectId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Old register {Number} thrown away";
}
