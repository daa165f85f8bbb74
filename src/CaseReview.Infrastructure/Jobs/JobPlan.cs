namespace CaseReview.Infrastructure.Jobs;

/// <summary>A job as operators know it.</summary>
/// <param name="Name">Its name in addresses and settings.</param>
/// <param name="Does">What it does, in a few words.</param>
/// <param name="Every">How often it looks.</param>
public sealed record JobPlan(string Name, string Does, TimeSpan Every)
{
    /// <summary>Every job of the product.</summary>
    public static IReadOnlyList<JobPlan> All { get; } =
    [
        new(CalendarJob.Name, "Fetches the bank holidays where an address is set, and warns when they are known for less than a year", CalendarJob.Every),
        new(OutboxJob.Name, "Sends emails that are due", OutboxJob.Every),
        new(PrintingJob.Name, "Prints reports that wait for their PDF", PrintingJob.Every),
        new(RegistersJob.Name, "Brings in the cases of old registers that were confirmed", RegistersJob.Every),
        new(ScanningJob.Name, "Has new documents looked through for viruses where a scanner is set up", ScanningJob.Every),
        new(TidyingJob.Name, "Sets files aside that no document refers to, where documents are kept in a folder", TidyingJob.Every),
        new(RemindersJob.Name, "Reminds, escalates, and counts deadlines again when the calendar has changed", RemindersJob.Every),
    ];
}
