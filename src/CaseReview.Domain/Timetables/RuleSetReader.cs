using System.Globalization;
using System.Text.Json;

namespace CaseReview.Domain.Timetables;

/// <summary>Reads a rule file strictly: what is unknown, missing or contradictory is an error that says where it stands.</summary>
internal static class RuleSetReader
{
    private static readonly HashSet<string> SetFields = ["version", "name", "from", "until", "nationalDefaults", "events", "closureDays", "rules"];

    private static readonly HashSet<string> RuleFields =
    [
        "key", "name", "shortName", "anchor", "amount", "unit", "direction", "dayCount", "landing", "nonWorkingAnchor", "countsFrom", "basis",
        "source", "metBy", "projectsEvent", "drives", "effort", "reminders", "remind", "escalate", "appliesTo",
    ];

    public static RuleSet Read(string json)
    {
        using var document = Open(json);
        var file = new RuleNode(document.RootElement, "");
        file.Allow(SetFields);
        var rules = new RuleSet
        {
            Version = file.Text("version"),
            Name = file.Text("name"),
            InForceFrom = file.Date("from"),
            InForceUntil = file.DateOrNull("until"),
            IsNationalDefault = file.Flag("nationalDefaults", false),
            OwnEvents = OwnEvents(file),
            ClosureDays = [.. file.Items("closureDays").Select(Closure)],
            Rules = [.. file.Items("rules").Select(Rule)],
        };
        RuleSetChecks.Check(rules);
        return rules;
    }

    private static JsonDocument Open(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException mistake)
        {
            throw new InvalidRuleSet(string.Create(CultureInfo.InvariantCulture, $"line {mistake.LineNumber + 1}"), "This is not JSON.");
        }
    }

    private static Dictionary<string, EventWords> OwnEvents(RuleNode file)
    {
        var words = new Dictionary<string, EventWords>();
        foreach (var (key, node) in file.Fields("events"))
        {
            node.Allow(["label", "clause"]);
            words[key] = new EventWords(node.Text("label"), node.Text("clause"));
        }

        return words;
    }

    private static ClosureDay Closure(RuleNode node)
    {
        node.Allow(["date", "name"]);
        return new ClosureDay(node.Date("date"), node.Text("name"));
    }

    private static DeadlineRule Rule(RuleNode node)
    {
        node.Allow(RuleFields);
        return new DeadlineRule
        {
            Key = node.Text("key"),
            Name = node.Text("name"),
            ShortName = node.TextOrNull("shortName"),
            Anchor = node.Text("anchor"),
            Amount = node.Number("amount"),
            Unit = node.Choice<TimeUnit>("unit"),
            Direction = node.Choice("direction", Direction.After),
            DayCount = node.Choice("dayCount", DayCount.AnchorIsDayZero),
            Landing = node.Choice("landing", Landing.Keep),
            NonWorkingAnchor = node.Choice("nonWorkingAnchor", NonWorkingAnchor.AnchorStays),
            CountsFrom = node.Choice("countsFrom", CountsFrom.First),
            Basis = node.Choice<Basis>("basis"),
            Source = node.Text("source"),
            MetBy = node.TextOrNull("metBy"),
            ProjectsEvent = node.Flag("projectsEvent", true),
            Drives = node.Flag("drives", false),
            Effort = node.NumberOr("effort", 0),
            Reminders = [.. node.Items("reminders").Select(item => item.AsNumber())],
            Remind = [.. node.Items("remind").Select(item => item.AsText())],
            Escalate = [.. node.Items("escalate").Select(item => item.AsText())],
            AppliesTo = [.. node.Items("appliesTo").Select(item => item.AsText())],
        };
    }
}
