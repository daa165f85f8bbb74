using CaseReview.Application.Partnerships;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>The people of the partnership.</summary>
public sealed class PeopleModel : CaseReviewPage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>Whether those who have left show.</summary>
    [FromQuery(Name = "left")]
    public bool Left { get; set; }

    /// <summary>The rows.</summary>
    public PeopleList List { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => List = await Mediator.Send(new ListPeople(Number, Left), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }

    /// <summary>The roles of a person today, in the partnership's words; those of later days with their first day missing are left to the person's page.</summary>
    /// <param name="line">The person.</param>
    /// <param name="today">UK date.</param>
    /// <param name="words">The partnership's words.</param>
    /// <returns>"Chair, Accountable officer".</returns>
    public static string RolesOf(PersonLine line, DateOnly today, Vocabulary words)
    {
        var held = line.Roles.Where(x => x.IsHeldOn(today)).ToList();
        return string.Join(", ", (held.Count > 0 ? held : line.Roles.ToList()).Select(x => words.Of(x.Role)).Distinct());
    }
}
