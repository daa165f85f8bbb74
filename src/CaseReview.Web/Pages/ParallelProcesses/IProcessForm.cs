using CaseReview.Application.ParallelProcesses;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>A page whose form asks for a process.</summary>
public interface IProcessForm
{
    /// <summary>The form.</summary>
    ProcessFields Form { get; }
}
