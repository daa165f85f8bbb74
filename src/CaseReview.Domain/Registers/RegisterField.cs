namespace CaseReview.Domain.Registers;

/// <summary>What of a case can stand in an old register.</summary>
public enum RegisterField
{
    /// <summary>The register's reference.</summary>
    Reference,

    /// <summary>The child's name or initials.</summary>
    ChildName,

    /// <summary>UK date of the incident.</summary>
    OccurredOn,

    /// <summary>Whether the child died or was seriously harmed.</summary>
    Harm,

    /// <summary>The child's date of birth.</summary>
    BornOn,

    /// <summary>The child's sex.</summary>
    Sex,

    /// <summary>One short line.</summary>
    Headline,

    /// <summary>What happened.</summary>
    WhatHappened,

    /// <summary>Where.</summary>
    Place,

    /// <summary>UK date on which it came in.</summary>
    LoggedOn,

    /// <summary>UK date on which it was closed.</summary>
    ClosedOn,

    /// <summary>With what outcome.</summary>
    Outcome,
}

/// <summary>The fields of a register: their names, and the headings that are recognised.</summary>
public static class RegisterFields
{
    private static readonly Dictionary<RegisterField, (string Name, string[] Known)> All = new()
    {
        [RegisterField.Reference] = ("Old reference", ["reference", "ref", "case reference", "case ref", "case number", "case no", "old reference", "id", "unique id"]),
        [RegisterField.ChildName] = ("Child’s name or initials", ["child", "child name", "childs name", "name", "name of child", "initials", "child initials", "childs name or initials", "subject"]),
        [RegisterField.OccurredOn] = ("Date of the incident", ["incident date", "date of incident", "date of the incident", "date of death", "date of harm", "occurred", "date occurred"]),
        [RegisterField.Harm] = ("Died or seriously harmed", ["harm", "outcome for child", "death or harm", "died or seriously harmed", "type of harm", "death or serious harm"]),
        [RegisterField.BornOn] = ("Date of birth", ["dob", "date of birth", "born", "d o b"]),
        [RegisterField.Sex] = ("Sex", ["sex", "gender"]),
        [RegisterField.Headline] = ("A few words for lists", ["headline", "summary", "title", "short description", "category", "a few words for lists"]),
        [RegisterField.WhatHappened] = ("What happened", ["what happened", "description", "details", "circumstances", "narrative", "notes"]),
        [RegisterField.Place] = ("Where it happened", ["place", "location", "where", "where it happened", "area"]),
        [RegisterField.LoggedOn] = ("Date it came in", ["date received", "received", "date logged", "logged", "referral date", "date of referral", "date referred", "notified", "date it came in"]),
        [RegisterField.ClosedOn] = ("Date it was closed", ["closed", "date closed", "closed on", "date it was closed", "end date", "completed", "date completed"]),
        [RegisterField.Outcome] = ("Outcome", ["outcome", "decision", "result", "recommendation", "status"]),
    };

    /// <summary>Those without which no row can become a case.</summary>
    public static IReadOnlyList<RegisterField> Needed { get; } = [RegisterField.Reference, RegisterField.ChildName, RegisterField.OccurredOn, RegisterField.Harm];

    /// <summary>A field by its name.</summary>
    /// <param name="field">The field.</param>
    /// <returns>"Date of the incident".</returns>
    public static string Name(this RegisterField field) => All[field].Name;

    /// <summary>Which column seems to hold which field, by the headings.</summary>
    /// <param name="headings">The headings, in order.</param>
    /// <returns>The number of the column, from 0, by field; a column stands for one field at most.</returns>
    public static IReadOnlyDictionary<RegisterField, int> Guess(IReadOnlyList<string> headings)
    {
        var plain = headings.Select(Plain).ToList();
        var taken = new Dictionary<RegisterField, int>();
        foreach (var (field, (_, known)) in All)
        {
            var column = known.Select(word => plain.IndexOf(word)).FirstOrDefault(x => x >= 0 && !taken.ContainsValue(x), -1);
            if (column >= 0)
            {
                taken[field] = column;
            }
        }

        return taken;
    }

    private static string Plain(string heading) => string.Join(' ', new string([.. heading.ToLowerInvariant().Where(x => x is not ('\'' or '’')).Select(x => char.IsLetterOrDigit(x) ? x : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
