namespace CaseReview.Domain.RapidReviews;

/// <summary>The tests and circumstances that a rapid review weighs (D-CRI-01 to 08, 11).</summary>
public enum ReviewCriterion
{
    /// <summary>Local 1: improvements needed, also where found before (D-CRI-01).</summary>
    LocalImprovements,

    /// <summary>Local 2: recurrent themes (D-CRI-02).</summary>
    LocalThemes,

    /// <summary>Local 3: how two or more bodies worked together (D-CRI-03).</summary>
    LocalWorkingTogether,

    /// <summary>Local 4: the national Panel thinks a local review fits better; opens with its reply (D-CRI-04).</summary>
    LocalPanelView,

    /// <summary>Have regard: a single agency's actions (D-CRI-05).</summary>
    RegardSingleAgency,

    /// <summary>Have regard: no agency was involved (D-CRI-06).</summary>
    RegardNoAgency,

    /// <summary>Have regard: more than one area (D-CRI-07).</summary>
    RegardSeveralAreas,

    /// <summary>Have regard: institutional settings (D-CRI-08).</summary>
    RegardInstitution,

    /// <summary>National a: improvements needed, also repeated ones (D-CRI-11).</summary>
    NationalImprovements,

    /// <summary>National b: a change of law or guidance (D-CRI-11).</summary>
    NationalLaw,

    /// <summary>National c: recurrent themes (D-CRI-11).</summary>
    NationalThemes,
}

/// <summary>Wording and grouping of the criteria.</summary>
public static class ReviewCriteria
{
    /// <summary>Those that the meeting answers: all but the one that waits for the national Panel's reply.</summary>
    public static IReadOnlyList<ReviewCriterion> AnsweredAtMeeting { get; } =
        [.. Enum.GetValues<ReviewCriterion>().Where(x => x is not ReviewCriterion.LocalPanelView)];

    /// <summary>Whether it is a local criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>True for local 1 to 4.</returns>
    public static bool IsLocal(this ReviewCriterion criterion) => criterion <= ReviewCriterion.LocalPanelView;

    /// <summary>Whether it is a circumstance to have regard to.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>True for the four circumstances.</returns>
    public static bool IsRegard(this ReviewCriterion criterion) =>
        criterion is >= ReviewCriterion.RegardSingleAgency and <= ReviewCriterion.RegardInstitution;

    /// <summary>Whether it is a national criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>True for national a to c.</returns>
    public static bool IsNational(this ReviewCriterion criterion) => criterion >= ReviewCriterion.NationalImprovements;

    /// <summary>Key of the criterion in the checklists of the child framework, the same in every edition.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>"local-improvements".</returns>
    public static string LimbKey(this ReviewCriterion criterion) => criterion switch
    {
        ReviewCriterion.LocalImprovements => "local-improvements",
        ReviewCriterion.LocalThemes => "local-themes",
        ReviewCriterion.LocalWorkingTogether => "local-working-together",
        ReviewCriterion.LocalPanelView => "local-panel-view",
        ReviewCriterion.RegardSingleAgency => "regard-single-agency",
        ReviewCriterion.RegardNoAgency => "regard-no-agency",
        ReviewCriterion.RegardSeveralAreas => "regard-several-areas",
        ReviewCriterion.RegardInstitution => "regard-institution",
        ReviewCriterion.NationalImprovements => "national-improvements",
        ReviewCriterion.NationalLaw => "national-law",
        ReviewCriterion.NationalThemes => "national-themes",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    /// <summary>The criterion in words: those of the edition in force, which a test compares.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>One sentence without a full stop.</returns>
    public static string Words(this ReviewCriterion criterion) => criterion switch
    {
        ReviewCriterion.LocalImprovements => "The case shows that improvements are needed, also where they were found before",
        ReviewCriterion.LocalThemes => "Themes recur in safeguarding and promoting children’s welfare",
        ReviewCriterion.LocalWorkingTogether => "There is concern about how two or more bodies worked together",
        ReviewCriterion.LocalPanelView => "The national Panel thinks a local review fits better",
        ReviewCriterion.RegardSingleAgency => "There is concern about the actions of a single agency",
        ReviewCriterion.RegardNoAgency => "No agency was involved, and that is itself a worry",
        ReviewCriterion.RegardSeveralAreas => "More than one local authority, police area or health area is involved, or the family moved",
        ReviewCriterion.RegardInstitution => "The case may raise safeguarding or welfare in an institutional setting",
        ReviewCriterion.NationalImprovements => "The case shows that improvements are needed nationally, also where they were found before",
        ReviewCriterion.NationalLaw => "The case raises issues that may need a change of law or of guidance under it",
        ReviewCriterion.NationalThemes => "Themes recur nationally in safeguarding and promoting children’s welfare",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };
}
