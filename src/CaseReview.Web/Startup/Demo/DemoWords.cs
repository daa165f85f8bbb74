using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;

namespace CaseReview.Web.Startup.Demo;

/// <summary>What people of the demonstration write. Everything in it is made up.</summary>
public static class DemoWords
{
    /// <summary>Those who decide for the authority, one in each partnership.</summary>
    public static readonly string[] Directors = ["Rosalind Thorpe-Vane", "Idris Calloway", "Winifred Astell", "Barnaby Quist"];

    /// <summary>Those who report an incident.</summary>
    public static readonly string[] Reporters = ["Duncan Freer", "Alis Corrow", "Merel Stanhope", "Obadiah Finch", "Tilda Ravenhall", "Cuthbert Ames"];

    /// <summary>Mothers, by first name.</summary>
    public static readonly string[] Mothers = ["Ottilie", "Morwenna", "Perpetua", "Hesper", "Delphine", "Aveline"];

    /// <summary>Why a report reached the national Panel late.</summary>
    public static readonly string[] ReasonsForLateness =
    [
        "An agency’s return came late, and the report waited for it.",
        "One of the partners asked for a correction, and the others read the report again.",
        "The meeting was moved by three days so that the hospital’s doctors could take part.",
        "The criminal investigation asked that one paragraph be held back until a hearing.",
    ];

    /// <summary>What the national Panel answered.</summary>
    public static readonly string[] Replies =
    [
        "The Panel agrees that a local review follows. It asks that the review look at how checks on adults are shared.",
        "The Panel agrees with the recommendation, and thanks the partners for a clear account of both areas’ work.",
        "The Panel agrees that a local review follows, and asks to be told who is appointed to write it.",
        "The Panel agrees. It points to three earlier reviews of sleeping arrangements, which may help.",
    ];

    /// <summary>What the chair wants changed.</summary>
    public static readonly string[] Comments =
    [
        "Section 6 does not yet say why the third referral was treated as new. Please add what the team leader said at the meeting.",
        "The learning for the ambulance service is missing, and the paragraph on alcohol reads as blame. Please put it more plainly.",
    ];

    /// <summary>One section of a return.</summary>
    /// <param name="key">Which.</param>
    /// <param name="theme">What runs through the case.</param>
    /// <param name="agency">The agency.</param>
    /// <returns>Its text.</returns>
    public static string For(string key, DemoTheme theme, Agency agency) => (key, KindOf(agency)) switch
    {
        (SectionKeys.Summary, AgencyKind.Police) => "We dealt with the family on four occasions in the period. None of them was about the child.",
        (SectionKeys.Summary, AgencyKind.School) => "Staff saw the children on most days, and knew the mother well.",
        (SectionKeys.Summary, AgencyKind.Health) => "The child was seen at six of nine planned contacts, and was growing as expected.",
        (SectionKeys.Summary, _) => string.Format(System.Globalization.CultureInfo.InvariantCulture, theme.Summary, agency.Name),
        (SectionKeys.KeyPoints, _) => $"{theme.Of(agency).What} {theme.Of(agency).Response}",
        (SectionKeys.Factors, AgencyKind.Police) => "Officers on different shifts saw one incident each. The log does not bring up earlier ones by address.",
        (SectionKeys.Factors, AgencyKind.School) => "Daily contact helped. What one site knew did not reach the other.",
        (SectionKeys.Factors, AgencyKind.Health) => "A trusted clinician helped. Two record systems that do not speak with each other got in the way.",
        (SectionKeys.Factors, _) => theme.Factors,
        (SectionKeys.Analysis, AgencyKind.Police) => "Each incident was closed as it had been opened, and nobody asked what they meant together.",
        (SectionKeys.Analysis, AgencyKind.School) => "Worries were written down with care, and read by one person only.",
        (SectionKeys.Analysis, AgencyKind.Health) => "What was seen was understood as a matter of health, and not of safety.",
        (SectionKeys.Analysis, _) => theme.Analysis,
        (SectionKeys.OutsidePeriod, _) => "Nothing outside the period matters.",
        (_, AgencyKind.Police or AgencyKind.School or AgencyKind.Health) => $"{Before(agency).What} {Before(agency).Response}",
        _ => theme.GoodPractice,
    };

    /// <summary>One section of the report, where the case does not fill it.</summary>
    /// <param name="key">Which.</param>
    /// <param name="theme">What runs through the case.</param>
    /// <returns>Its text.</returns>
    public static string For(ReportSectionKey key, DemoTheme theme) => key switch
    {
        ReportSectionKey.ChildrenAndFamily => theme.Family,
        ReportSectionKey.KeepingChildrenSafe => "A plan is in place for each child of the family, and it was looked at on the day of the meeting.",
        ReportSectionKey.LifeAndIdentity => "The child was described as lively and curious, and loved to be outdoors. Nothing known points to discrimination.",
        ReportSectionKey.KeyPracticeEpisodes => $"{theme.KeyPoint} {theme.Analysis}",
        ReportSectionKey.GoodPractice => theme.GoodPractice,
        ReportSectionKey.ImmediateLearning => theme.Learning,
        ReportSectionKey.FurtherLearning => theme.Further,
        ReportSectionKey.NoFurtherLearning => "The learning is known and is being acted on; a review would add nothing.",
        ReportSectionKey.Actions => "Each agency tells its staff of the immediate learning within four weeks, and reports back to the next meeting.",
        _ => "As recorded at the rapid review meeting.",
    };

    /// <summary>What an agency of this kind writes into its chronology.</summary>
    /// <param name="theme">What runs through the case.</param>
    /// <param name="agency">The agency.</param>
    /// <returns>The entry.</returns>
    public static DemoEntry Of(this DemoTheme theme, Agency agency) => KindOf(agency) switch
    {
        AgencyKind.Police => theme.Police,
        AgencyKind.School => theme.School,
        AgencyKind.Health => theme.Health,
        _ => theme.Authority,
    };

    /// <summary>What an agency of this kind did well, long before.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>The entry.</returns>
    public static DemoEntry Before(Agency agency) => KindOf(agency) switch
    {
        AgencyKind.Police => new("Neighbourhood officer’s notebook", "An officer spoke with the family after a theft from the shed.", "The officer called again a week later to see how things were."),
        AgencyKind.School => new("Record of meetings", "The family came to the open evening and spoke with two teachers.", "A weekly telephone call was agreed and kept for a term."),
        AgencyKind.Health => new("Clinic letter", "Seen in clinic and found well. Growth followed the same line as before.", "Discharged to the family doctor with advice."),
        _ => new("Record of visits", "The family was seen at home. The home was warm and the child was cared for.", "Advice was given and the next visit agreed."),
    };

    private static AgencyKind KindOf(Agency agency) => (agency.Code, agency.CountingGroup) switch
    {
        ("police", _) => AgencyKind.Police,
        ("schools" or "education", _) => AgencyKind.School,
        (_, "health") or ("icb" or "hospital", _) => AgencyKind.Health,
        _ => AgencyKind.Authority,
    };

    private enum AgencyKind
    {
        Authority,
        Health,
        Police,
        School,
    }
}
