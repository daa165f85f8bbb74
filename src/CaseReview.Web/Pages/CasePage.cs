using CaseReview.Application.Cases;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages;

/// <summary>
/// A page of one case. Its header and the menu of the case's pages are drawn by the layout. A page that loads more overrides
/// <see cref="CaseReviewPage.LoadAsync"/> and calls the base first: that also records who opened the case.
/// </summary>
public abstract class CasePage : CaseReviewPage
{
    /// <summary>The case's reference, from the address.</summary>
    [FromRoute(Name = "reference")]
    public string Reference { get; set; } = "";

    /// <summary>The case as its header needs it.</summary>
    public OpenedCase Case { get; private set; } = null!;

    /// <summary>Whether the case is closed: an empty page then says so, and asks for nothing.</summary>
    public bool IsClosed => Case.Stage is CaseStage.Closed;

    /// <summary>Current risks to children: they shout from every page of the case (S-REF-01).</summary>
    public IReadOnlyList<RiskLine> Risks => (IReadOnlyList<RiskLine>?)Case?.Risks ?? [];

    /// <summary>The header.</summary>
    public CaseHeaderView? Header { get; private set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        Case = await Mediator.Send(new OpenCase(Reference, PageName), ct);
        ViewData["Voice"] = Case.About.Voice();
        Header = new CaseHeaderView(Case.Reference, Case.Stage, Who(Case.Subjects),
        [
            Deadline("Next deadline", Case.NextDeadline, Case.NextDeadline?.Name ?? "Nothing is open"),
            Case.FromReferral
                ? Deadline("Advice to those who decide", Case.AdviceDeadline, Case.AdviceDeadline is null ? "No day is set" : null)
                : Deadline("Report to the national Panel", Case.PanelDeadline, Case.PanelDeadline is null ? "Not yet known" : null),
            new CaseHeaderFact("Leads", Case.Lead ?? "Not yet named"),
            new CaseHeaderFact("Group chair", Case.Chair ?? "Not yet named"),
        ])
        {
            Restricted = Case.Restricted,
            WithoutNotification = Case.FromReferral && !Case.HasNotification,
        };
    }

    // What the access entry says was opened: the address below the case, in words.
    private string PageName
    {
        get
        {
            var below = (Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(3).ToList();
            return below.Count == 0 ? "overview" : string.Join(", ", below).Replace('-', ' ');
        }
    }

    private CaseHeaderFact Deadline(string name, DeadlineLine? line, string? text) => line switch
    {
        null => new CaseHeaderFact(name, text),
        { MetOn: null } when Case.Stage is CaseStage.Closed => new CaseHeaderFact(name, Standing.NotNeeded.Words),
        { MetOn: { } met } => new CaseHeaderFact(name, text, met, null, Case.StandingOf(line)),
        _ => new CaseHeaderFact(name, text, line.DueOn, line.DueAt, Case.StandingOf(line)),
    };

    // "Child A" says already what A is.
    private static string Noun(IReadOnlyList<SubjectLine> people) => people switch
    {
        _ when people.Any(x => x.ShownAs.StartsWith("Child ", StringComparison.Ordinal) || x.ShownAs.StartsWith("Adult ", StringComparison.Ordinal)) => "",
        [{ Kind: SubjectKind.Adult }] => "Adult ",
        [_] => "Child ",
        _ when people.All(x => x.Kind is SubjectKind.Adult) => "Adults ",
        _ when people.All(x => x.Kind is not SubjectKind.Adult) => "Children ",
        _ => "",
    };

    private static string Who(IReadOnlyList<SubjectLine> children)
    {
        if (children.Count == 0)
        {
            return "";
        }

        var each = children.Select(x => x.Age.Length == 0 ? x.ShownAs : $"{x.ShownAs}, {x.Age}").ToList();
        var harms = children.Select(x => x.Harm).Distinct().Select(x => x switch { Harm.Death => "death", Harm.SeriousHarm => "serious harm", _ => "put at risk" });
        return $"{Noun(children)}{DateWords.Row(each)} · {string.Join(" and ", harms)}";
    }
}
