using CaseReview.Application.Documents;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Says in the log, as the product starts, whether the virus scanner answers. A scanner that comes later does no harm: files wait for it.</summary>
/// <param name="scanner">The scanner.</param>
/// <param name="settings">Where it listens.</param>
/// <param name="log">The log.</param>
internal sealed class ScannerCheck(IVirusScanner scanner, DocumentSettings settings, ILogger<ScannerCheck> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!scanner.IsSetUp)
        {
            log.LogInformation("No virus scanner is set up: files are marked as not scanned");
        }
        else if (await scanner.Look(stoppingToken) is var state && state.WhyNot is { } why)
        {
            log.LogWarning("{Why}", why);
        }
        else if (state.Outdated)
        {
            log.LogWarning("The signatures of the virus scanner are of {SignaturesFrom}: see that freshclam runs", state.SignaturesFrom);
        }
        else
        {
            log.LogInformation("The virus scanner at {Address} answers, with signatures of {SignaturesFrom}", settings.ScannerAddress, state.SignaturesFrom);
        }
    }
}
