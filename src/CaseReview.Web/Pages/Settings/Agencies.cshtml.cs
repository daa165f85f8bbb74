using CaseReview.Application.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>The agencies of the partnership.</summary>
public sealed class AgenciesModel : CaseReviewPage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The rows.</summary>
    public AgencyList List { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => List = await Mediator.Send(new ListAgencies(Number), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }

    /// <summary>The dates of a body, in words.</summary>
    /// <param name="line">The body.</param>
    /// <param name="today">UK date.</param>
    /// <returns>"Since 1 July 2022", "Ended 30 June 2022, followed by …".</returns>
    public static string Dates(AgencyLine line, DateOnly today) => line switch
    {
        { Until: { } until, Successor: var next } =>
            $"{(until < today ? "Ended" : "Ends")} {DateWords.Full(until)}{(next is null ? "" : $", followed by {next}")}",
        { From: { } from } => $"{(from > today ? "From" : "Since")} {DateWords.Full(from)}",
        _ => "",
    };
}
