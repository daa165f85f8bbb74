using System.ComponentModel.DataAnnotations;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using FluentValidation;

namespace CaseReview.Application.RapidReviews;

/// <summary>One row of the attendance list, as filled.</summary>
public sealed record AttendanceRow
{
    /// <summary>Name.</summary>
    public string? Person { get; init; }

    /// <summary>Post, or part in the meeting.</summary>
    public string? Role { get; init; }

    /// <summary>Code of the partnership's agency, or key of one added for the case; empty for somebody independent.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>How they took part; null while not recorded.</summary>
    public AttendanceKind? Kind { get; init; }

    /// <summary>The seat whose body named them for this meeting.</summary>
    public string? ActingFor { get; init; }

    /// <summary>For a deputy, of whom on the list.</summary>
    public string? DeputyFor { get; init; }

    /// <summary>What they declared, or why they are not here.</summary>
    public string? Reason { get; init; }

    /// <summary>How what they declared was dealt with.</summary>
    public string? DealtWith { get; init; }
}

/// <summary>What one agency said, as filled.</summary>
public sealed record OverviewRow
{
    /// <summary>The agency.</summary>
    public string? Agency { get; init; }

    /// <summary>What it knows.</summary>
    public string? Overview { get; init; }
}

/// <summary>One criterion, as filled.</summary>
public sealed record CriterionRow
{
    /// <summary>Which.</summary>
    public ReviewCriterion Criterion { get; init; }

    /// <summary>Whether it is met; null while not answered.</summary>
    public bool? Met { get; init; }

    /// <summary>On what grounds.</summary>
    public string? Grounds { get; init; }
}

/// <summary>Everything that the meeting's screen holds; saved as notes or recorded as the meeting.</summary>
public abstract partial record MeetingForm
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The version of the rapid review that was edited.</summary>
    public int Version { get; init; }

    /// <summary>Whether the rapid review comes from a referral, so that nothing of the national Panel's is asked; the domain knows it by itself.</summary>
    public bool FromReferral { get; init; }

    /// <summary>The attendance list.</summary>
    public IList<AttendanceRow> Attendance { get; init; } = [];

    /// <summary>Name of who chairs, as on the attendance list.</summary>
    public string? ChairedBy { get; init; }

    /// <summary>Why somebody else than the appointed chair chairs (C-08, D-CHR-02).</summary>
    public string? ChairReason { get; init; }

    /// <summary>Whether the chair has said that they are independent of the case.</summary>
    public bool ChairIndependent { get; init; }

    /// <summary>Name of the chair who had said it when the form was shown; empty while nobody had.</summary>
    public string? IndependenceSaidBy { get; init; }

    /// <summary>Whether this chair has said it: what an earlier chair said does not count for another one (X-16, H-CHR-03).</summary>
    public bool SaidByThisChair => ChairIndependent
        && (string.IsNullOrWhiteSpace(IndependenceSaidBy) || string.Equals(IndependenceSaidBy.Trim(), ChairedBy?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>What each agency knows.</summary>
    public IList<OverviewRow> Overviews { get; init; } = [];

    /// <summary>Whether the chair stated the purpose and the case was outlined.</summary>
    public bool PurposeStated { get; init; }

    /// <summary>Whether the meeting was reminded of the options open to it.</summary>
    public bool OptionsReminded { get; init; }

    /// <summary>National interest or importance.</summary>
    public string? NationalInterest { get; init; }

    /// <summary>Immediate learning.</summary>
    public string? ImmediateLearning { get; init; }

    /// <summary>The summary spoken into the record.</summary>
    public string? Summary { get; init; }

    /// <summary>The criteria.</summary>
    public IList<CriterionRow> Criteria { get; init; } = [];

    /// <summary>When the meeting was held.</summary>
    [Display(Name = "The date of the rapid review meeting")]
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>Whether the local criteria are met.</summary>
    public bool? LocalCriteriaMet { get; init; }

    /// <summary>On what grounds, or why not.</summary>
    public string? LocalCriteriaReasons { get; init; }

    /// <summary>What the meeting recommends.</summary>
    public RapidReviewRecommendation? Recommendation { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>Whether a national review is thought necessary.</summary>
    public bool? NationalReviewNeeded { get; init; }

    /// <summary>Why, or why not.</summary>
    public string? NationalReasons { get; init; }

    /// <summary>The rows of people whose attendance is recorded.</summary>
    /// <param name="agencies">The agencies for which somebody may speak, by code or key.</param>
    /// <returns>Attendees for quorum and record.</returns>
    public IReadOnlyList<Attendee> Attendees(IReadOnlyDictionary<string, SpokenFor> agencies) =>
    [
        .. Attendance.Where(x => x.Kind is not null && !string.IsNullOrWhiteSpace(x.Person)).Select(x =>
        {
            var agency = x.AgencyCode is { } code ? agencies.GetValueOrDefault(code) : null;
            var acting = string.IsNullOrEmpty(x.ActingFor) ? null : x.ActingFor;
            var chairs = string.Equals(x.Person!.Trim(), ChairedBy?.Trim(), StringComparison.OrdinalIgnoreCase);
            return new Attendee(
                x.Person.Trim(), x.Role?.Trim() ?? "", agency?.Name ?? Independent, agency?.Group, agency?.Seat, x.Kind!.Value, acting, chairs)
            {
                ForAddedAgency = agency is { Seat: null },
                DeputyFor = x.Kind is AttendanceKind.Deputy ? Given(x.DeputyFor) : null,
                Reason = Given(x.Reason),
                DealtWith = Given(x.Reason) is null && x.Kind is not AttendanceKind.Recused ? null : Given(x.DealtWith),
            };
        }),
    ];

    /// <summary>The meeting as typed: whoever is shut out of the case is not counted.</summary>
    /// <param name="rule">The quorum rule.</param>
    /// <param name="agencies">The agencies for which somebody may speak, by code or key.</param>
    /// <param name="shutOut">Names of those shut out of the case.</param>
    /// <returns>Quorum, and who has said nothing.</returns>
    public MeetingNow Now(QuorumRule rule, IReadOnlyDictionary<string, SpokenFor> agencies, IReadOnlySet<string> shutOut)
    {
        var list = Attendees(agencies).Recusing(shutOut);
        var heard = Overviews.Where(x => !string.IsNullOrWhiteSpace(x.Overview)).Select(x => x.Agency ?? "");
        return new MeetingNow(rule.Evaluate(list), list.Silent(heard));
    }

    /// <summary>The notes for the domain.</summary>
    /// <param name="agencies">The agencies for which somebody may speak, by code or key.</param>
    /// <returns>The notes.</returns>
    public MeetingNotes Notes(IReadOnlyDictionary<string, SpokenFor> agencies) => new(
        Attendees(agencies),
        [.. Overviews.Where(x => !string.IsNullOrWhiteSpace(x.Agency)).Select(x => new OverviewGiven(x.Agency!, x.Overview ?? ""))],
        PurposeStated,
        OptionsReminded,
        NationalInterest,
        ImmediateLearning,
        Summary,
        [.. Criteria.Select(x => new CriterionGiven(x.Criterion, x.Met, x.Grounds ?? ""))])
    {
        ChairIndependent = SaidByThisChair,
        ChairReason = Given(ChairReason),
        ConflictsAsked = ConflictsAsked,
        Dissents = DissentsGiven,
        Options = OptionsGiven,
        Actions = ActionsGiven,
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Whom somebody without an agency attends for.</summary>
    public const string Independent = "No agency: independent, or of the team";
}
