using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Chronologies;

/// <summary>A stretch of the chronology that matters for what can be learned: named, with its first and last day, drawn over the entries of all agencies.</summary>
public sealed class KeyPracticeEpisode : AggregateRoot
{
    private KeyPracticeEpisode()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of naming on the case, from 1; never used twice.</summary>
    public int Number { get; private init; }

    /// <summary>Its title, without names.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Why it matters.</summary>
    public string WhyItMatters { get; private set; } = "";

    /// <summary>First UK local date.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last UK local date.</summary>
    public DateOnly To { get; private set; }

    /// <summary>When it was taken away; null while it stands.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Names an episode.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <returns>The episode.</returns>
    /// <exception cref="RuleViolation">The title is missing or too long, or it ends before it begins.</exception>
    public static KeyPracticeEpisode Name(PartnershipId partnership, Guid caseId, int number, EpisodeFacts facts, Actor by, DateTimeOffset now)
    {
        var episode = new KeyPracticeEpisode { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, Number = number };
        episode.Apply(facts);
        episode.Raise(new EpisodeNamed(episode.Id, caseId, number, by));
        return episode;
    }

    /// <summary>Changes what is said of it. The same again changes nothing.</summary>
    /// <param name="facts">What is said of it.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It was removed, the title is missing or too long, or it ends before it begins.</exception>
    public void Change(EpisodeFacts facts, Actor by)
    {
        RuleViolation.Unless(RemovedAt is null, "This key practice episode was removed.");
        if (!Says(facts))
        {
            Apply(facts);
            Raise(new EpisodeChanged(Id, CaseId, Number, by));
        }
    }

    /// <summary>Takes it away. Repeating it changes nothing.</summary>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public void Remove(Actor by, DateTimeOffset now)
    {
        if (RemovedAt is null)
        {
            RemovedAt = now;
            Raise(new EpisodeRemoved(Id, CaseId, Number, by));
        }
    }

    /// <summary>Whether the same is recorded already.</summary>
    /// <param name="facts">What is said of it.</param>
    /// <returns>True when nothing would change.</returns>
    public bool Says(EpisodeFacts facts) =>
        (Title, WhyItMatters, From, To) == (ReturnText.Normal(facts.Title), ReturnText.Normal(facts.WhyItMatters), facts.From, facts.To);

    private void Apply(EpisodeFacts facts)
    {
        var (title, why) = (ReturnText.Normal(facts.Title), ReturnText.Normal(facts.WhyItMatters));
        RuleViolation.Unless(title.Length is > 0 and <= ReturnText.ShortMaxLength, "A key practice episode needs a short title.");
        RuleViolation.Unless(why.Length <= ReturnText.LineMaxLength, $"Why it matters can hold {ReturnText.LineMaxLength:N0} characters.");
        RuleViolation.Unless(facts.To >= facts.From, "A key practice episode must end on or after the day it begins.");
        (Title, WhyItMatters, From, To) = (title, why, facts.From, facts.To);
    }
}

/// <summary>What is said of an episode.</summary>
/// <param name="Title">Its title.</param>
/// <param name="WhyItMatters">Why it matters.</param>
/// <param name="From">First UK local date.</param>
/// <param name="To">Last UK local date.</param>
public sealed record EpisodeFacts(string Title, string WhyItMatters, DateOnly From, DateOnly To);

/// <summary>A key practice episode was named.</summary>
/// <param name="SubjectId">The episode.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who.</param>
public sealed record EpisodeNamed(Guid SubjectId, Guid? CaseId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Key practice episode {Number} was named";
}

/// <summary>A key practice episode was changed.</summary>
/// <param name="SubjectId">The episode.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who.</param>
public sealed record EpisodeChanged(Guid SubjectId, Guid? CaseId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Key practice episode {Number} was changed";
}

/// <summary>A key practice episode was taken away.</summary>
/// <param name="SubjectId">The episode.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who.</param>
public sealed record EpisodeRemoved(Guid SubjectId, Guid? CaseId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Key practice episode {Number} was removed";
}
