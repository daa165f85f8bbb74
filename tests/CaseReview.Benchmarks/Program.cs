using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CaseReview.Benchmarks;

// In this process: a benchmark project made on the fly would not know the central package versions.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
var summary = BenchmarkRunner.Run<CalendarBenchmarks>(DefaultConfig.Instance.AddJob(job).WithOptions(ConfigOptions.JoinSummary));

var times = summary.Reports.ToDictionary(
    report => (report.BenchmarkCase.Descriptor.WorkloadMethod.Name, (int)report.BenchmarkCase.Parameters["Span"]), report => report);
double Nanoseconds(string method, int span) => times[(method, span)].ResultStatistics!.Median;
long Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

var growth = Nanoseconds(nameof(CalendarBenchmarks.Calendar), 60) / Nanoseconds(nameof(CalendarBenchmarks.Calendar), 1);
var faster = Nanoseconds(nameof(CalendarBenchmarks.Day_by_day), 0) / Nanoseconds(nameof(CalendarBenchmarks.Calendar), 0);
var allocated = times.Where(t => t.Key.Name == nameof(CalendarBenchmarks.Calendar)).Sum(t => Allocated(t.Value));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"Over spans of 1 to 60 working days the calendar is {faster:F1} times as fast as walking; 60 days cost {growth:F2} times one day; {allocated} bytes allocated."));
return faster >= 10 && growth < 2 && allocated == 0 ? 0 : 1;
