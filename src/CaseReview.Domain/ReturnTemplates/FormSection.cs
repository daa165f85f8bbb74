using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Reports;

namespace CaseReview.Domain.ReturnTemplates;

/// <summary>What a section of a return is made of.</summary>
public enum FormPart
{
    /// <summary>Questions answered in words.</summary>
    Written,

    /// <summary>Who answers, and which senior officer was told of the request (D-RR-05).</summary>
    Answerer,

    /// <summary>Whether there was contact, and with whom; with it, a nil return can be sent (H-RR-03, X-14).</summary>
    Contact,

    /// <summary>Entries of a chronology.</summary>
    Chronology,

    /// <summary>Documents to attach.</summary>
    Documents,
}

/// <summary>A question that is answered in words.</summary>
public sealed record FormQuestion
{
    /// <summary>The question; empty where the section's title asks it.</summary>
    public string Text { get; init; } = "";

    /// <summary>What helps to answer it.</summary>
    public string Guidance { get; init; } = "";

    /// <summary>Whether something must be written. Otherwise having nothing to say is an answer.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Longest answer, in characters; a line end counts as one.</summary>
    public int MaxLength { get; init; } = ReturnText.MaxLength;
}

/// <summary>A section as an agency is asked it. A request keeps its sections as they were when it was sent.</summary>
public sealed record FormSection
{
    /// <summary>The sections of the report that take what agencies write.</summary>
    public static readonly IReadOnlyList<ReportSectionKey> ReportSections = [ReportSectionKey.AgencyInvolvement, ReportSectionKey.KeyPracticeEpisodes, ReportSectionKey.GoodPractice];

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Name in addresses and files, fixed when the section is added: "key-points".</summary>
    public required string Key { get; init; }

    /// <summary>What it is made of.</summary>
    public FormPart Part { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it asks, in a line or two.</summary>
    public string Guidance { get; init; } = "";

    /// <summary>Of a chronology: whether an agency that had contact must enter something.</summary>
    public bool Required { get; init; }

    /// <summary>Whether an agency answers it even when it had no contact with the family.</summary>
    public bool EvenWithoutContact { get; init; }

    /// <summary>Of the part on who answers: whether it asks which senior officer was told (D-RR-05).</summary>
    public bool AsksSeniorOfficer { get; init; }

    /// <summary>Of written questions: under which heading of the rapid review report the answers begin the draft; null for none.</summary>
    public ReportSectionKey? Report { get; init; }

    /// <summary>The questions, in order: one or more of a written section, one of the part on contact, none elsewhere.</summary>
    public IReadOnlyList<FormQuestion> Questions { get; init; } = [];

    /// <summary>Reads one.</summary>
    /// <param name="json">As kept.</param>
    /// <returns>The section.</returns>
    public static FormSection Parse(string json) => JsonSerializer.Deserialize<FormSection>(json, Json)!;

    /// <summary>Writes it.</summary>
    /// <returns>As kept.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>The question as a person reads it.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>Its own words; the section's title where it has none.</returns>
    public string Asks(int index) => Questions[index].Text is { Length: > 0 } own ? own : Title;
}
