using CaseReview.Application.Common;
using CaseReview.Application.ParallelProcesses;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>A page about one process that runs.</summary>
public abstract class ProcessPage : CasePage
{
    /// <summary>Number of the process on the case.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <summary>The process.</summary>
    public ProcessLine Process { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Process = (await Mediator.Send(new GetProcesses(Reference), ct)).Processes.FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("process");
    }

    /// <summary>Goes back to the processes.</summary>
    /// <param name="done">What has happened.</param>
    /// <returns>The processes of the case.</returns>
    protected IActionResult Back(string done)
    {
        Done(done);
        return Redirect($"/{Partnership}/cases/{Reference}/parallel-processes");
    }
}
