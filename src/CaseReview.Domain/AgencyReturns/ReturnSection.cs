using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>Keys of the sections of the forms that ship with the product.</summary>
public static class SectionKeys
{
    /// <summary>With whom the agency had contact, and how.</summary>
    public const string Contact = "contact";

    /// <summary>Short summary of what the agency knows and did (D-RR-25).</summary>
    public const string Summary = "summary";

    /// <summary>Key points of involvement, and decisions.</summary>
    public const string KeyPoints = "key-points";

    /// <summary>What helped or got in the way, in its own work or in joint working.</summary>
    public const string Factors = "factors";

    /// <summary>Why things happened as they did.</summary>
    public const string Analysis = "analysis";

    /// <summary>Events outside the period that matter.</summary>
    public const string OutsidePeriod = "outside-period";

    /// <summary>Good practice, and learning already acted on.</summary>
    public const string GoodPractice = "good-practice";
}

/// <summary>What came of the check of a section.</summary>
public enum SectionCheck
{
    /// <summary>Not looked at yet.</summary>
    NotChecked,

    /// <summary>Good enough.</summary>
    Accepted,

    /// <summary>Something is missing in it.</summary>
    NeedsMore,
}

/// <summary>One section of a return: what is asked, as it was when the request was sent, and the answers. Saved and versioned on its own.</summary>
public sealed class ReturnSection : Part, IVersioned
{
    private ReturnSection()
    {
    }

    /// <summary>The return it stands in.</summary>
    public Guid AgencyReturnId { get; private init; }

    /// <summary>Its key, once in a return: "key-points".</summary>
    public string Key { get; private init; } = "";

    /// <summary>Its place in the return, from 1.</summary>
    public int Position { get; private init; }

    /// <summary>What is asked.</summary>
    public FormSection Asked { get; private init; } = null!;

    /// <summary>The answers, one for each question. Empty once saved means "nothing to say".</summary>
    public IReadOnlyList<string> Answers { get; private set; } = [];

    /// <summary>When it was last saved; null until then.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Who last saved it, by name.</summary>
    public string? SavedBy { get; private set; }

    /// <summary>What came of the business unit's last check.</summary>
    public SectionCheck Check { get; private set; }

    /// <summary>What the business unit found missing in it last; the agency reads it beside the section.</summary>
    public string? Comment { get; private set; }

    /// <summary>The answers as they were when the return was last sent back; empty until then.</summary>
    public IReadOnlyList<string> AnswersBefore { get; private set; } = [];

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>All that is written: the answer, or each answer below its question.</summary>
    public string Text => TextOf(Answers);

    /// <summary>Whether all that must be written is.</summary>
    public bool IsComplete => SavedAt is not null && Asked.Questions.Zip(Answers).All(x => !x.First.Required || x.Second.Length > 0);

    internal void Accept() => Check = SectionCheck.Accepted;

    internal void SendBack(string? comment)
    {
        AnswersBefore = Answers;
        Comment = ReturnText.NormalOrNull(comment);
        Check = Comment is null ? SectionCheck.Accepted : SectionCheck.NeedsMore;
    }

    internal static ReturnSection Blank(PartnershipId partnership, Guid returnId, int position, FormSection asked, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        AgencyReturnId = returnId,
        Key = asked.Key,
        Position = position,
        Asked = asked,
        Answers = [.. asked.Questions.Select(_ => "")],
    };

    /// <summary>Answers as one text.</summary>
    /// <param name="answers">One for each question; missing ones count as empty.</param>
    /// <returns>The answer alone where there is one question.</returns>
    public string TextOf(IReadOnlyList<string?> answers) => Asked.Questions.Count == 1
        ? ReturnText.Normal(answers.ElementAtOrDefault(0))
        : string.Join("\n\n", Asked.Questions.Select((_, index) => (Question: Asked.Asks(index), Answer: ReturnText.Normal(answers.ElementAtOrDefault(index))))
            .Where(x => x.Answer.Length > 0).Select(x => $"{x.Question}\n{x.Answer}"));

    internal void Save(IReadOnlyList<string?> answers, Actor by, DateTimeOffset now)
    {
        var normal = Asked.Questions.Select((_, index) => ReturnText.Normal(answers.ElementAtOrDefault(index))).ToList();
        foreach (var (question, answer) in Asked.Questions.Zip(normal))
        {
            RuleViolation.Unless(answer.Length <= question.MaxLength, $"This answer can hold {question.MaxLength:N0} characters. It has {answer.Length:N0}.");
        }

        Answers = normal;
        Saved(by, now);
    }

    internal void Saved(Actor by, DateTimeOffset now)
    {
        SavedAt = now;
        SavedBy = by.Name;
    }
}
