using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseReview.Domain.Partnerships;

/// <summary>How children and families stand on screens and in reports, where a name would say too much.</summary>
public enum NamingScheme
{
    /// <summary>By initials: "K.M.".</summary>
    Initials,

    /// <summary>By a letter in order of entry: "Child A".</summary>
    Letters,

    /// <summary>By a name that the business unit makes up; by a letter until it has.</summary>
    Pseudonyms,
}

/// <summary>A partnership's own way of working, as data: what is left out follows the national default. No partnership's name stands in code.</summary>
public sealed record Arrangements
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>How children and families stand on screens. A case keeps what was in force when it was logged.</summary>
    public NamingScheme Naming { get; init; }

    /// <summary>Under which laws cases are tested, and who decides (H-CRI-06, 08, 10).</summary>
    public CriteriaArrangements Criteria { get; init; } = new();

    /// <summary>How referrals are approved, looked at first, and decided (D-REF, H-REF, S-REF).</summary>
    public ReferralArrangements Referrals { get; init; } = new();

    /// <summary>Who hears of a late return, and when, and whom a lead may ask to help (D-ESC-01, H-RR-05, X-13).</summary>
    public ReturnArrangements Returns { get; init; } = new();

    /// <summary>Who discusses and decides on a notification, and where a disagreement goes (C-05).</summary>
    public NotificationArrangements Notifications { get; init; } = new();

    /// <summary>How rapid review meetings are held: who chairs, who must come (C-08, D-RR-10).</summary>
    public MeetingArrangements Meetings { get; init; } = new();

    /// <summary>To whom a disagreement on a case goes (K-COI-02).</summary>
    public DisagreementArrangements Disagreements { get; init; } = new();

    /// <summary>What the rapid review report holds beyond the national headings (K-EQ-01, H-RR-09).</summary>
    public ReportArrangements Reports { get; init; } = new();

    /// <summary>Who signs the rapid review report, in which order (X-10, C-09).</summary>
    public SignOffArrangements SignOffs { get; init; } = new();

    /// <summary>When the national Panel is chased again, and who hears of a late report (D-NP-03, D-NP-05).</summary>
    public SubmissionArrangements Submissions { get; init; } = new();

    /// <summary>What follows a decision on a review: first tasks, and who is told.</summary>
    public ReviewArrangements Reviews { get; init; } = new();

    /// <summary>How the combined chronology is read (D-RR-08).</summary>
    public ChronologyArrangements Chronologies { get; init; } = new();

    /// <summary>Reads them.</summary>
    /// <param name="json">As they are kept.</param>
    /// <returns>The arrangements.</returns>
    /// <exception cref="JsonException">A key is unknown or has a wrong value; the message names it.</exception>
    public static Arrangements Parse(string json) => JsonSerializer.Deserialize<Arrangements>(json, Json) ?? new Arrangements();

    /// <summary>Writes them.</summary>
    /// <returns>As they are kept.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
