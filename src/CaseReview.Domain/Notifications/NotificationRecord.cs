using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <summary>
/// What goes into the national form, prepared here and copied there. What the case knows stands in it by itself; what is written here takes its place.
/// When the notification is marked as sent, the whole is kept as it was (D-NOT-05).
/// </summary>
public sealed class NotificationRecord : AggregateRoot
{
    /// <summary>Longest answer, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private readonly List<RecordAnswer> _answers = [];

    private NotificationRecord()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Numbers of the children chosen for it; none while nobody has chosen.</summary>
    public IReadOnlyList<int> Children { get; private set; } = [];

    /// <summary>When it was kept as sent; null while it is being prepared.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>What was written, and when it is kept as sent, every answer.</summary>
    public IReadOnlyList<RecordAnswer> Answers => _answers;

    /// <summary>Begins a record.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="now">When.</param>
    /// <returns>The record, empty.</returns>
    public static NotificationRecord Begin(PartnershipId partnership, Guid caseId, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId };

    /// <summary>Saves answers of one section. What says the same as the case is not written down, so that it goes on following the case.</summary>
    /// <param name="heading">Heading of the section, for the history.</param>
    /// <param name="given">Answers by key.</param>
    /// <param name="known">What the case says, by key.</param>
    /// <param name="by">Who writes them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is kept as sent.</exception>
    public void Write(string heading, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, string> known, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        foreach (var (key, text) in given)
        {
            _answers.RemoveAll(x => x.Key == key);
            if (text != known.GetValueOrDefault(key, ""))
            {
                _answers.Add(RecordAnswer.Of(this, key, text, now));
            }
        }

        Raise(new NotificationRecordSaved(Id, CaseId, heading, by));
    }

    /// <summary>Chooses the children of the notification: up to four, because the national form takes no more.</summary>
    /// <param name="numbers">Their numbers in the case.</param>
    /// <param name="by">Who chooses.</param>
    /// <exception cref="RuleViolation">None, more than four, or it is kept as sent.</exception>
    public void Choose(IReadOnlyCollection<int> numbers, Actor by)
    {
        RequireOpen();
        RuleViolation.Unless(numbers.Count > 0, "A notification is about at least one child.");
        RuleViolation.Unless(numbers.Distinct().Count() <= NotificationForm.MostChildren, TooMany);
        Children = [.. numbers.Distinct().Order()];
        Raise(new NotificationRecordSaved(Id, CaseId, "Children", by));
    }

    /// <summary>Keeps every answer as it was when the notification was sent.</summary>
    /// <param name="children">Numbers of the children on it.</param>
    /// <param name="answers">Every answer by key.</param>
    /// <param name="now">When.</param>
    public void KeepAsSent(IReadOnlyList<int> children, IReadOnlyDictionary<string, string> answers, DateTimeOffset now)
    {
        RequireOpen();
        (Children, KeptAt) = (children, now);
        _answers.RemoveAll(x => answers.GetValueOrDefault(x.Key) != x.Text);
        _answers.AddRange(answers.Where(x => _answers.TrueForAll(y => y.Key != x.Key)).Select(x => RecordAnswer.Of(this, x.Key, x.Value, now)).ToList());
    }

    /// <summary>Why a fifth child is refused.</summary>
    public const string TooMany = "A notification holds up to 4 children. Leave the others out here, and name them under “Further children”.";

    private void RequireOpen() => RuleViolation.Unless(KeptAt is null, "The record is kept as it was when the notification was sent. It cannot be changed.");
}

/// <summary>One answer of the record.</summary>
public sealed class RecordAnswer : Part
{
    private RecordAnswer()
    {
    }

    /// <summary>The record.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>Key of the question.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The answer.</summary>
    public string Text { get; private init; } = "";

    internal static RecordAnswer Of(NotificationRecord record, string key, string text, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = record.PartnershipId,
        RecordId = record.Id,
        Key = key,
        Text = text,
    };
}
