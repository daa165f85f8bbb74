using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>A partnership as one file: names, colours, agencies, timetable rules, quorum, way of working. No partnership's name stands in code.</summary>
public sealed record PartnershipFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonSerializerOptions Indented = new(Json)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Start of every case reference.</summary>
    public required string ReferencePrefix { get; init; }

    /// <summary>The group's name.</summary>
    public required string GroupName { get; init; }

    /// <summary>The team's name.</summary>
    public required string BusinessUnitName { get; init; }

    /// <summary>The independent person's title.</summary>
    public required string IndependentChairName { get; init; }

    /// <summary>Telephone number of the business unit.</summary>
    public required string Telephone { get; init; }

    /// <summary>Accent colour.</summary>
    public required string Accent { get; init; }

    /// <summary>Its other labels, by term .</summary>
    public IReadOnlyDictionary<Term, string> Labels { get; init; } = new Dictionary<Term, string>();

    /// <summary>The agencies.</summary>
    public required IReadOnlyList<AgencyRow> Agencies { get; init; }

    /// <summary>Timetable rules; in the shipped files they stand in a file of their own.</summary>
    public JsonNode? RuleSet { get; init; }

    /// <summary>Rule sets whose time is over, each with its last day; in the shipped files they stand in files of their own.</summary>
    public IReadOnlyList<JsonNode> ClosedRuleSets { get; init; } = [];

    /// <summary>Quorum rules by meeting type; in the shipped files they stand in a file of their own.</summary>
    public JsonNode? Quorum { get; init; }

    /// <summary>Its own way of working; in the shipped files it stands in a file of its own.</summary>
    public JsonNode? Arrangements { get; init; }

    /// <summary>The forms that its agencies fill in; in the shipped files they stand in a file of their own. Without any: the national ones.</summary>
    public IReadOnlyList<JsonNode> Templates { get; init; } = [];

    /// <summary>The words and colours.</summary>
    [JsonIgnore]
    public PartnershipWords Words => new(
        ReferencePrefix,
        new Vocabulary([
            .. Labels.Where(x => x.Key is not (Term.Group or Term.BusinessUnit or Term.IndependentChair)),
            KeyValuePair.Create(Term.Group, GroupName),
            KeyValuePair.Create(Term.BusinessUnit, BusinessUnitName),
            KeyValuePair.Create(Term.IndependentChair, IndependentChairName),
        ]),
        Telephone,
        Accent);

    /// <summary>Reads a file.</summary>
    /// <param name="json">Its text.</param>
    /// <returns>The partnership.</returns>
    /// <exception cref="JsonException">A key is unknown or missing; the message names it.</exception>
    public static PartnershipFile Parse(string json) => JsonSerializer.Deserialize<PartnershipFile>(json, Json)!;

    /// <summary>Writes a file.</summary>
    /// <returns>Its text.</returns>
    public string Write() => JsonSerializer.Serialize(this, Indented);

    /// <summary>The partnerships that ship with the product.</summary>
    /// <returns>Each file, with its rules, quorum and way of working put in.</returns>
    public static IEnumerable<PartnershipFile> Shipped() =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where name.StartsWith("partnerships/", StringComparison.Ordinal) && name.Count(c => c == '.') == 1
        let slug = name["partnerships/".Length..^".json".Length]
        where slug != "demo-accounts"
        select Parse(Resource(name)) with
        {
            RuleSet = Section(slug, "rules"),
            Quorum = Section(slug, "quorum"),
            Arrangements = Section(slug, "arrangements"),
            Templates = [.. Section(slug, "templates")?.AsArray().Select(x => x!) ?? []],
            ClosedRuleSets = Closed(slug),
        };

    /// <summary>The rules that law, national guidance and this product set: what a new partnership starts from, and what none may loosen.</summary>
    /// <returns>A rule file.</returns>
    public static string NationalRules() => Resource("partnerships/national.rules.json");

    /// <summary>The forms that agencies fill in where their partnership has none of its own.</summary>
    /// <returns>The forms.</returns>
    public static IReadOnlyList<ReturnForm> NationalTemplates() => [.. Section("national", "templates")!.AsArray().Select(x => ReturnForm.Parse(x!.ToJsonString()))];

    /// <summary>The forms that its agencies fill in.</summary>
    /// <returns>Its own, or the national ones.</returns>
    public IReadOnlyList<ReturnForm> Forms() => Templates.Count == 0 ? NationalTemplates() : [.. Templates.Select(x => ReturnForm.Parse(x.ToJsonString()))];

    /// <summary>The JSON Schema of rule files.</summary>
    /// <returns>The schema's text.</returns>
    public static string RuleSetSchema() => Resource("partnerships/rule-set.schema.json");

    /// <summary>What a new partnership starts from that copies no other: national words, the three safeguarding partners, national rules.</summary>
    /// <returns>A file; its own name, address and prefix are to be put in.</returns>
    public static PartnershipFile NationalDefault() => Parse(Resource("partnerships/national.default.json")) with { RuleSet = JsonNode.Parse(NationalRules()) };

    /// <summary>The demo accounts that ship with the product.</summary>
    /// <returns>Every account of every demo partnership.</returns>
    public static IReadOnlyList<DemoAccount> DemoAccounts() =>
        JsonSerializer.Deserialize<List<DemoAccount>>(Resource("partnerships/demo-accounts.json"), Json)!;

    private static IReadOnlyList<JsonNode> Closed(string slug) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)
            .Where(name => name.StartsWith($"partnerships/{slug}.closed-", StringComparison.Ordinal)).Select(name => JsonNode.Parse(Resource(name))!),
    ];

    private static JsonNode? Section(string slug, string section)
    {
        var name = $"partnerships/{slug}.{section}.json";
        return Assembly.GetExecutingAssembly().GetManifestResourceInfo(name) is null ? null : JsonNode.Parse(Resource(name));
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>An agency in a partnership's file.</summary>
/// <param name="Code">Fixed short code.</param>
/// <param name="Name">Full name.</param>
/// <param name="Letters">Two to four letters.</param>
/// <param name="Colour">Colour class.</param>
/// <param name="CountingGroup">Counting group for quorum.</param>
/// <param name="Expected">Whether a return is expected on most cases.</param>
/// <param name="SafeguardingPartner">Whether it signs.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
public sealed record AgencyRow(
    string Code,
    string Name,
    string Letters,
    string Colour,
    string CountingGroup,
    bool Expected,
    bool SafeguardingPartner,
    DateOnly? From = null,
    DateOnly? Until = null)
{
    /// <summary>Whom to ask while it has nobody among the people: for a return, or for a signature.</summary>
    public string? ContactName { get; init; }

    /// <summary>Their email address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Its senior officer, who hears of late returns.</summary>
    public string? SeniorOfficerName { get; init; }

    /// <summary>The senior officer's email address.</summary>
    public string? SeniorOfficerEmail { get; init; }

    /// <summary>The same for the domain.</summary>
    /// <returns>The facts beside the code.</returns>
    public AgencyFacts Facts() => new(Name, Letters, Colour, CountingGroup, Expected, SafeguardingPartner, From, Until)
    {
        ContactName = ContactName ?? "",
        ContactEmail = ContactEmail ?? "",
        SeniorOfficerName = SeniorOfficerName ?? "",
        SeniorOfficerEmail = SeniorOfficerEmail ?? "",
    };
}

/// <summary>An account of a demo partnership; every name is made up.</summary>
/// <param name="Partnership">Slug.</param>
/// <param name="Account">Local part of the address: "lead.health".</param>
/// <param name="Name">Made-up name.</param>
/// <param name="Role">Role.</param>
/// <param name="Post">Post.</param>
/// <param name="Agency">Agency code, if any.</param>
public sealed record DemoAccount(string Partnership, string Account, string Name, Role Role, string Post, string? Agency = null)
{
    /// <summary>The address they sign in with.</summary>
    public string Email => $"{Account}@{Partnership}.example";
}
