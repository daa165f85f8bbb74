using CaseReview.Application.Documents;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Stands where a scanner would: says that none is set up.</summary>
internal sealed class NoVirusScanner : IVirusScanner
{
    public bool IsSetUp => false;

    public Task<string?> Scan(Stream content, CancellationToken ct) => Task.FromResult<string?>(null);

    public Task<ScannerState> Look(CancellationToken ct) => Task.FromResult(new ScannerState(null));
}
