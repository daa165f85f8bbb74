using CaseReview.Domain.Common;

namespace CaseReview.Domain.Criteria;

/// <summary>Whether an assessment is finished.</summary>
public enum AssessmentStatus
{
    /// <summary>Being answered.</summary>
    Open,

    /// <summary>Every question that is open has its answer and reasons.</summary>
    Complete,
}

/// <summary>An answer as given; saved in parts, so either half may be missing.</summary>
/// <param name="Limb">Key of the limb.</param>
/// <param name="Met">Yes or no; null while not answered.</param>
/// <param name="Reasons">Why, whichever way it goes .</param>
/// <param name="Choices">Keys of the choices made under the limb.</param>
public sealed record FindingGiven(string Limb, bool? Met, string Reasons, IReadOnlyList<string> Choices)
{
    /// <summary>An answer without choices.</summary>
    /// <param name="limb">Key of the limb.</param>
    /// <param name="met">Yes or no.</param>
    /// <param name="reasons">Why.</param>
    public FindingGiven(string limb, bool? met, string reasons)
        : this(limb, met, reasons, [])
    {
    }
}

/// <summary>
/// The test of one case against the criteria of one framework: each limb with its answer, its reasons, by whom and when (D-CRI-01 to 08, 11, 12,
/// H-CRI-01 to 09). It says what is met, never what must follow (D-CRI-09).
/// </summary>
public sealed class CriteriaAssessment : AggregateRoot
{
    /// <summary>Longest reasons, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private readonly List<LimbFinding> _findings = [];

    private CriteriaAssessment()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Under which law.</summary>
    public ReviewFramework Framework { get; private init; }

    /// <summary>Key of the edition that it is pinned to.</summary>
    public string Edition { get; private init; } = "";

    /// <summary>Whether it is finished.</summary>
    public AssessmentStatus Status { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When it was finished; null while open.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>Who finished it.</summary>
    public string? CompletedBy { get; private set; }

    /// <summary>Why it was opened again, the last time.</summary>
    public string? ReopenedBecause { get; private set; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<LimbFinding> Findings => _findings;

    /// <summary>Begins a test.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="checklist">The edition in force.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The assessment, open.</returns>
    public static CriteriaAssessment Begin(PartnershipId partnership, Guid caseId, Checklist checklist, Actor by, DateTimeOffset now)
    {
        var assessment = new CriteriaAssessment
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Framework = checklist.Framework,
            Edition = checklist.Edition,
            BegunAt = now,
        };
        assessment.Raise(new CriteriaAssessmentBegun(assessment.Id, caseId, checklist.Framework, checklist.Title, by));
        return assessment;
    }

    /// <summary>Saves answers, whole or half. An answer that has not changed keeps who gave it and when.</summary>
    /// <param name="checklist">The edition that it is pinned to.</param>
    /// <param name="given">The answers.</param>
    /// <param name="panelReplied">Whether the national Panel has replied (D-CRI-04).</param>
    /// <param name="by">Who answers.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is finished, or a limb is unknown or not open yet.</exception>
    public void Answer(Checklist checklist, IReadOnlyCollection<FindingGiven> given, bool panelReplied, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is AssessmentStatus.Open, "The criteria are answered. Open them again, with a reason, to change an answer.");
        foreach (var one in given)
        {
            var limb = checklist.Limb(one.Limb);
            RuleViolation.Unless(limb.Opens is LimbOpening.AtOnce || panelReplied, "The fourth local criterion opens when the national Panel has replied.");
            RuleViolation.Unless(one.Choices.All(x => limb.Choices.Any(y => y.Key == x)), "This question has no such choice.");
        }

        var changed = given.Where(x => _findings.Find(y => y.Limb == x.Limb) is var known && (known is null ? !LimbFinding.IsBlank(x) : !known.Says(x))).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        _findings.RemoveAll(x => changed.Any(y => y.Limb == x.Limb));
        _findings.AddRange(changed.Where(x => !LimbFinding.IsBlank(x)).Select(x => LimbFinding.From(this, x, by, now)));
        Raise(new CriteriaAnswered(Id, CaseId, Framework, changed.Count, by));
    }

    /// <summary>Finishes it: every question that is open has its answer and its reasons, whichever way it goes (D-CRI-12, X-07).</summary>
    /// <param name="checklist">The edition that it is pinned to.</param>
    /// <param name="panelReplied">Whether the national Panel has replied.</param>
    /// <param name="by">Who finishes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is finished already, or an answer, reasons or a choice are missing.</exception>
    public void Complete(Checklist checklist, bool panelReplied, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is AssessmentStatus.Open, "The criteria are answered already.");
        foreach (var limb in checklist.OpenLimbs(panelReplied))
        {
            var finding = _findings.Find(x => x.Limb == limb.Key);
            RuleViolation.Unless(finding is { Met: not null } && !string.IsNullOrWhiteSpace(finding.Reasons), $"An answer with its reasons is missing: {limb.Words}.");
            RuleViolation.Unless(limb.Choices.Count == 0 || finding!.Met is false || finding.Choices.Count > 0, $"At least one choice is missing: {limb.Ask}");
        }

        (Status, CompletedAt, CompletedBy) = (AssessmentStatus.Complete, now, $"{by.Name}, {by.Role}");
        var met = checklist.Results.Where(x => IsMet(checklist, x) is true).Select(x => x.Words).ToList();
        Raise(new CriteriaAssessmentCompleted(Id, CaseId, Framework, met, by));
    }

    /// <summary>Opens a finished test again, for example because the national Panel has replied (D-CRI-04).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It is open, or no reason is given.</exception>
    public void Reopen(string reason, Actor by)
    {
        RuleViolation.Unless(Status is AssessmentStatus.Complete, "The criteria are open already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Opening the criteria again needs a reason.");
        (Status, CompletedAt, CompletedBy, ReopenedBecause) = (AssessmentStatus.Open, null, null, reason);
        Raise(new CriteriaAssessmentReopened(Id, CaseId, Framework, reason, by));
    }

    /// <summary>Whether a result is met by the answers so far.</summary>
    /// <param name="checklist">The edition that it is pinned to.</param>
    /// <param name="result">A result of it.</param>
    /// <returns>True or false; null while answers that it hangs on are missing.</returns>
    public bool? IsMet(Checklist checklist, ChecklistResult result) =>
        checklist.IsMet(result, _findings.Where(x => x.Met is not null).ToDictionary(x => x.Limb, x => x.Met!.Value));
}

/// <summary>One limb with its answer and reasons, by whom and when.</summary>
public sealed class LimbFinding : Part
{
    private LimbFinding()
    {
    }

    /// <summary>The assessment.</summary>
    public Guid AssessmentId { get; private init; }

    /// <summary>Key of the limb.</summary>
    public string Limb { get; private init; } = "";

    /// <summary>Yes or no; null while not answered.</summary>
    public bool? Met { get; private init; }

    /// <summary>Why.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>Keys of the choices made.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>Who answered.</summary>
    public string AnsweredBy { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset AnsweredAt { get; private init; }

    internal static bool IsBlank(FindingGiven given) => given.Met is null && string.IsNullOrWhiteSpace(given.Reasons) && given.Choices.Count == 0;

    internal bool Says(FindingGiven given) => Met == given.Met && Reasons == given.Reasons && Choices.SequenceEqual(given.Choices);

    internal static LimbFinding From(CriteriaAssessment assessment, FindingGiven given, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = assessment.PartnershipId,
        AssessmentId = assessment.Id,
        Limb = given.Limb,
        Met = given.Met,
        Reasons = given.Reasons,
        Choices = [.. given.Choices],
        AnsweredBy = $"{by.Name}, {by.Role}",
        AnsweredAt = now,
    };
}
