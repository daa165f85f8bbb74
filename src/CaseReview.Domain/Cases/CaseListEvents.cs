using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>Cases were searched by the name of a child. Who searched is kept, never the name.</summary>
/// <param name="SubjectId">The partnership.</param>
/// <param name="Found">How many cases were found.</param>
/// <param name="By">Who searched.</param>
public sealed record CasesSearchedByName(Guid SubjectId, int Found, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Cases searched by a child's name: {(Found == 1 ? "1 case" : $"{Found} cases")} found";
}

/// <summary>A list of cases was exported (K-CON-01).</summary>
/// <param name="SubjectId">The partnership.</param>
/// <param name="Format">"CSV" or "XLSX".</param>
/// <param name="Rows">How many cases it held.</param>
/// <param name="Filters">What it was narrowed to, without a name.</param>
/// <param name="By">Who exported it.</param>
public sealed record CasesExported(Guid SubjectId, string Format, int Rows, string Filters, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"List of {(Rows == 1 ? "1 case" : $"{Rows} cases")} exported as {Format}";
}
