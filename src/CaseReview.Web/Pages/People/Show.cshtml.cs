using System.Globalization;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>The children, family members and other people of a case.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>Whose reading of the case is to end.</summary>
    [BindProperty]
    public EndReading Form { get; set; } = new();

    /// <summary>The people.</summary>
    public PeopleView View { get; private set; } = null!;

    /// <summary>Heading of those the case is about.</summary>
    public string About => (View.Children.Count, View.Children.Any(x => x.Kind is SubjectKind.Adult)) switch
    {
        (1, false) => "The child",
        (_, false) => "The children",
        (1, true) => "The adult",
        _ => "Who the case is about",
    };

    /// <summary>What is recorded of somebody; what nobody has recorded is named once above, except what happened.</summary>
    /// <param name="of">Whom.</param>
    /// <returns>Names and texts.</returns>
    public IReadOnlyList<KeyValuePair<string, string>> FactsOf(Subject of)
    {
        KeyValuePair<string, string>[] all =
        [
            new("Date of birth", of.Kind is SubjectKind.UnbornChild ? "Not born yet" : of.BornOn is { } born ? Date(born) : "Not known yet"),
            new("Expected date of birth", of.ExpectedOn is { } expected ? Date(expected) : ""),
            new("Age at the incident", of.AgeOn(View.OccurredOn)),
            new("Sex", of.Sex),
            new("What happened", of.Harm switch { Harm.Death => "Died", Harm.SeriousHarm => "Was seriously harmed", _ => "Was put at risk" }),
            new("Death expected", of.Harm is Harm.Death && of.Status.DeathExpected is not Known.NotKnown ? of.Status.DeathExpected.Words() : ""),
            new("Ethnic group", of.Identity.Ethnicity),
            new("First language", of.Identity.FirstLanguage),
            new("Religion or belief", of.Identity.Religion),
            new("Disabled", of.Identity.Disabled is Known.NotKnown ? "" : of.Identity.Disabled is Known.Yes && of.Identity.Disability.Length > 0 ? $"Yes: {of.Identity.Disability}" : of.Identity.Disabled.Words()),
            new("Gender identity", of.Identity.GenderIdentity),
            new("Looked after", of.Kind is SubjectKind.Adult ? "" : of.LookedAfter.Words()),
            new("Placed", string.Join(", ", new[] { of.Status.PlacingAuthority, of.Status.Placement }.Where(x => x.Length > 0))),
            new("Care leaver", of.Status.CareLeaver is Known.NotKnown ? "" : of.Status.CareLeaver.Words()),
            new("Plan", of.Status.Plan is PlanStatus.NotKnown ? "" : of.Status.Plan.Words()),
            new("Legal status", of.Status.LegalStatus),
            new("Lived with", of.Status.LivedWith),
            new("School, nursery or college", of.Status.Education),
            new("What keeps them safe now", of.Harm is Harm.Death ? "" : of.Safeguarding.Length > 0 ? of.Safeguarding : "Not recorded yet"),
        ];
        return [.. all.Where(x => x.Value.Length > 0)];
    }

    private static string Date(DateOnly on) => on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetPeople(Reference), ct);
    }

    /// <summary>Ends that somebody reads the case.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The same page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"{name} no longer reads this case.");
        return Redirect($"/{Partnership}/cases/{Reference}/people");
    }
}
