using System.Text.Json;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Registers;

/// <summary>One row of an uploaded register: its cells, what is wrong with it, and the case that it became.</summary>
public sealed class RegisterRow : Part
{
    private RegisterRow()
    {
    }

    /// <summary>The import.</summary>
    public Guid RegisterImportId { get; private init; }

    /// <summary>Its number in the file, as a spreadsheet counts: the headings are row 1.</summary>
    public int Number { get; private init; }

    /// <summary>Its cells, as JSON.</summary>
    public string CellsJson { get; private set; } = "";

    /// <summary>What is wrong with it; null when it can come in.</summary>
    public string? Problem { get; private set; }

    /// <summary>The case that it became.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Its cells.</summary>
    public IReadOnlyList<string> Cells => JsonSerializer.Deserialize<List<string>>(CellsJson) ?? [];

    /// <summary>Takes a row in.</summary>
    /// <param name="import">The import.</param>
    /// <param name="number">Its number in the file.</param>
    /// <param name="cells">Its cells as text.</param>
    /// <param name="now">When.</param>
    /// <returns>The row.</returns>
    public static RegisterRow Of(RegisterImport import, int number, IReadOnlyList<string> cells, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = import.PartnershipId,
        RegisterImportId = import.Id,
        Number = number,
        CellsJson = JsonSerializer.Serialize(cells),
    };

    /// <summary>Keeps what is wrong with it.</summary>
    /// <param name="problem">In words; null when nothing is.</param>
    public void Judge(string? problem) => Problem = problem;

    /// <summary>It became a case.</summary>
    /// <param name="caseId">The case.</param>
    public void Become(Guid caseId) => CaseId = caseId;

    /// <summary>Its case was taken out again, and with it what it says of a child.</summary>
    public void Empty() => (CellsJson, CaseId) = ("[]", null);
}
