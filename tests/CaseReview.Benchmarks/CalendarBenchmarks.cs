using BenchmarkDotNet.Attributes;
using CaseReview.Domain.Timetables;

namespace CaseReview.Benchmarks;

/// <summary>Adding working days: the product's calendar, and beside it a loop that walks from day to day over the same holidays.</summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private const int Additions = 1_000;

    private readonly DateOnly[] _starts = new DateOnly[Additions];
    private HashSet<DateOnly> _holidays = [];

    /// <summary>How many working days are added; 0 stands for a mixture of 1 to 60.</summary>
    [Params(1, 5, 20, 60, 0)]
    public int Span { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(1);
        for (var i = 0; i < Additions; i++)
        {
            _starts[i] = new DateOnly(2016, 1, 1).AddDays(random.Next(0, 365 * 18));
        }

        _holidays = [.. Enumerable.Range(2015, 21).SelectMany(BankHolidays.Of).Select(day => day.Date)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Additions)]
    public int Day_by_day()
    {
        var sum = 0;
        for (var i = 0; i < Additions; i++)
        {
            var date = _starts[i];
            for (var left = Amount(i); left > 0;)
            {
                date = date.AddDays(1);
                if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(date))
                {
                    left--;
                }
            }

            sum += date.DayNumber;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Additions)]
    public int Calendar()
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var sum = 0;
        for (var i = 0; i < Additions; i++)
        {
            sum += calendar.Add(_starts[i], Amount(i)).DayNumber;
        }

        return sum;
    }

    private int Amount(int i) => Span == 0 ? (i % 60) + 1 : Span;
}
