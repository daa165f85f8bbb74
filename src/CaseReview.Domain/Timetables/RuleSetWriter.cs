using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseReview.Domain.Timetables;

/// <summary>Writes a rule set as a rule file: only what differs from the usual, so that a person can read it.</summary>
internal static class RuleSetWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(RuleSet rules)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartObject();
            json.WriteString("version", rules.Version);
            json.WriteString("name", rules.Name);
            json.WriteString("from", Date(rules.InForceFrom));
            Unless(json, "until", rules.InForceUntil is { } until ? Date(until) : null, null);
            json.WriteBoolean("nationalDefaults", rules.IsNationalDefault);
            WriteEvents(json, rules.OwnEvents);
            WriteClosures(json, rules.ClosureDays);
            json.WriteStartArray("rules");
            foreach (var rule in rules.Rules)
            {
                WriteRule(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteEvents(Utf8JsonWriter json, IReadOnlyDictionary<string, EventWords> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        json.WriteStartObject("events");
        foreach (var (key, words) in events)
        {
            json.WriteStartObject(key);
            json.WriteString("label", words.Label);
            json.WriteString("clause", words.Clause);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteClosures(Utf8JsonWriter json, IReadOnlyList<ClosureDay> closures)
    {
        if (closures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("closureDays");
        foreach (var closure in closures)
        {
            json.WriteStartObject();
            json.WriteString("date", Date(closure.Date));
            json.WriteString("name", closure.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, DeadlineRule rule)
    {
        json.WriteStartObject();
        json.WriteString("key", rule.Key);
        json.WriteString("name", rule.Name);
        Unless(json, "shortName", rule.ShortName, null);
        json.WriteString("anchor", rule.Anchor);
        json.WriteNumber("amount", rule.Amount);
        json.WriteString("unit", CodeName.Of(rule.Unit));
        Unless(json, "direction", CodeName.Of(rule.Direction), CodeName.Of(Direction.After));
        Unless(json, "dayCount", CodeName.Of(rule.DayCount), CodeName.Of(DayCount.AnchorIsDayZero));
        Unless(json, "landing", CodeName.Of(rule.Landing), CodeName.Of(Landing.Keep));
        Unless(json, "nonWorkingAnchor", CodeName.Of(rule.NonWorkingAnchor), CodeName.Of(NonWorkingAnchor.AnchorStays));
        Unless(json, "countsFrom", CodeName.Of(rule.CountsFrom), CodeName.Of(CountsFrom.First));
        json.WriteString("basis", CodeName.Of(rule.Basis));
        json.WriteString("source", rule.Source);
        Unless(json, "metBy", rule.MetBy, null);
        Unless(json, "projectsEvent", rule.ProjectsEvent, true);
        Unless(json, "drives", rule.Drives, false);
        if (rule.Effort > 0)
        {
            json.WriteNumber("effort", rule.Effort);
        }

        json.WriteStartArray("reminders");
        rule.Reminders.ToList().ForEach(json.WriteNumberValue);
        json.WriteEndArray();
        WriteTexts(json, "remind", rule.Remind);
        WriteTexts(json, "escalate", rule.Escalate);
        WriteTexts(json, "appliesTo", rule.AppliesTo);
        json.WriteEndObject();
    }

    private static void Unless(Utf8JsonWriter json, string name, string? value, string? usual)
    {
        if (value is not null && value != usual)
        {
            json.WriteString(name, value);
        }
    }

    private static void Unless(Utf8JsonWriter json, string name, bool value, bool usual)
    {
        if (value != usual)
        {
            json.WriteBoolean(name, value);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        texts.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
