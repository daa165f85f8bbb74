using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>The returns of a case: who was asked, who has answered, who is late.</summary>
public sealed class BoardModel : CasePage
{
    private static readonly Dictionary<string, BoardFilter> Filters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["returned"] = BoardFilter.Returned,
        ["sent-back"] = BoardFilter.SentBack,
        ["late"] = BoardFilter.Late,
        ["waiting"] = BoardFilter.Waiting,
    };

    /// <summary>Which rows to show: all, returned, sent-back, late or waiting.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>The board.</summary>
    public ReturnsBoard Board { get; private set; } = null!;

    /// <summary>The page's first sentence.</summary>
    public string Lead
    {
        get
        {
            var settled = Board.Counts[BoardFilter.Returned];
            var all = Board.Counts[BoardFilter.All];
            var parts = new List<string> { Board.HasFurther ? $"{settled} of {all} requests are answered" : $"{settled} of {all} agencies have returned" };
            if (Board.Counts[BoardFilter.Late] is > 0 and var late)
            {
                parts.Add($"{late} {(late == 1 ? "is" : "are")} late");
            }

            if (Board.Counts[BoardFilter.SentBack] is > 0 and var back)
            {
                parts.Add($"{back} {(back == 1 ? "was" : "were")} sent back");
            }

            return string.Join(". ", parts) + ".";
        }
    }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Board = await Mediator.Send(new GetReturnsBoard(Reference, Filters.GetValueOrDefault(Status ?? "", BoardFilter.All)), ct);
    }
}
